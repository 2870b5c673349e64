import { describe, expect, test } from "@jest/globals";
import { readdirSync, readFileSync } from "node:fs";
import type { Reading } from "../src/model/reading.js";
import { readReport } from "../src/pipeline.js";
import { sourceText } from "../src/read/index.js";
import { knowledge } from "./support/knowledge.js";

/* The five real reports as other sites and programs print them: the same facts, each still quoted word for word. */

const REPORTS = new URL("../seeds/reports/", import.meta.url);
const reports = readdirSync(REPORTS)
  .filter((file) => file.endsWith(".txt"))
  .map((file) => [file, readFileSync(new URL(file, REPORTS), "utf8").replaceAll("\r\n", "\n")] as const);

const marks =
  (pairs: Readonly<Record<string, string>>) =>
  (text: string): string =>
    text.replace(/./gu, (char) => pairs[char] ?? char);

const MANNERS: readonly (readonly [string, (text: string) => string])[] = [
  ["a space between Chinese and digits", (text) => text.replace(/(?<=\p{sc=Han})(?=[0-9])|(?<=[0-9%％])(?=\p{sc=Han})/gu, " ")],
  ["a space before digits", (text) => text.replace(/(?<=\p{sc=Han})(?=[0-9])/gu, " ")],
  [
    "a space around digits, beside marks too",
    (text) => text.replace(/(?<=[\p{sc=Han}，、；：》”）])(?=[0-9])|(?<=[0-9%％])(?=[\p{sc=Han}，。、；：“《（])/gu, " "),
  ],
  ["a no-break space between Chinese and digits", (text) => text.replace(/(?<=\p{sc=Han})(?=[0-9])|(?<=[0-9])(?=\p{sc=Han})/gu, "\u00a0")],
  ["full-width digits", (text) => text.replace(/[0-9]/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))],
  ["full-width marks", marks({ ",": "，", ";": "；", ":": "：", "(": "（", ")": "）" })],
  ["a space behind each comma and semicolon", (text) => text.replace(/[，,；;](?!\d)/gu, "$& ")],
  ["straight quotation marks", marks({ "“": '"', "”": '"' })],
  ["corner brackets", marks({ "“": "「", "”": "」" })],
  ["short dashes", marks({ "—": "-", "－": "-", "–": "-" })],
  ["a tilde between years", (text) => text.replace(/(?<=[0-9])[—－–-](?=[0-9]{4}年)/gu, "~")],
  ["full-width percent signs", marks({ "%": "％" })],
  ["indented by two wide spaces", (text) => text.replace(/^/gmu, "\u3000\u3000")],
  ["indented by no-break spaces", (text) => text.replace(/^/gmu, "\u00a0\u00a0\u00a0\u00a0")],
  ["spaces at line ends", (text) => text.replace(/$/gmu, "  ")],
  ["blank lines between", (text) => text.replaceAll("\n", "\n\n")],
  ["zero-width spaces behind marks", (text) => text.replace(/(?<=[，。])/gu, "\u200b")],
  ["numbers of sections with a point", (text) => text.replace(/^([一二三四五六七八九十]+)、/gmu, "$1.")],
  ["numbers in full-width brackets", (text) => text.replace(/\(([一二三四五六七八九十]+)\)/gu, "（$1）")],
  ["without line ends, wide spaces in their place", (text) => text.trim().replace(/\n+/gu, "\u3000\u3000")],
];

test.each(MANNERS)("%s changes some report", (_, manner) => {
  expect(reports.some(([, text]) => manner(text) !== text)).toBe(true);
});

describe.each(reports)("%s", (file, printed) => {
  const read = (text: string): Reading => readReport(sourceText(text, file, "text/plain", {}), knowledge()).reading;
  const plain = factsOf(read(printed));

  test("says something as it is", () => {
    expect(plain.figures.length).toBeGreaterThan(20);
    expect(plain.programs.length).toBeGreaterThan(20);
  });

  test.each(MANNERS.filter(([, manner]) => manner(printed) !== printed))("%s", (_, manner) => {
    const text = manner(printed);
    const reading = read(text);
    expect(factsOf(reading)).toEqual(plain);
    for (const { start, end, rawValue } of reading.observations) expect(text.slice(start, end)).toBe(rawValue);
    const quotes = [reading.programs, reading.policyDocuments, reading.organizations, reading.places].flatMap((facts) =>
      facts.flatMap(({ mentions }) => mentions.map(({ start, end, text: quote }) => [start, end, quote] as const)),
    );
    const passages = [...reading.problems, ...reading.plans].map(({ start, end, text: quote }) => [start, end, quote] as const);
    for (const [start, end, quote] of [...quotes, ...passages]) expect(text.slice(start, end)).toBe(quote);
  });
});

function factsOf({ report, programs, policyDocuments, observations, problems, plans }: Reading): {
  readonly figures: readonly unknown[];
  readonly programs: readonly unknown[];
} & Readonly<Record<string, unknown>> {
  return {
    whose: report && [report.locality, report.level, report.body, report.year, report.publishedOn],
    programs: sorted(programs.map(({ name, status }) => [bare(name), status])),
    documents: sorted(
      policyDocuments.map(({ title, relation, issuedHere, docNumber }) => [bare(title), relation, issuedHere, bare(docNumber ?? "")]),
    ),
    figures: sorted(
      observations.map(({ value, unit, metric, indicator, rawValue, role }) => [
        value,
        unit,
        bare(metric),
        indicator,
        bare(rawValue),
        role,
      ]),
    ),
    problems: sorted(problems.map(({ text }) => bare(text))),
    plans: sorted(plans.map(({ text }) => bare(text))),
  };
}

/** Words and digits alone. */
function bare(text: string): string {
  return text.normalize("NFKC").replace(/[^\p{L}\p{N}]/gu, "");
}

function sorted(facts: readonly unknown[]): readonly string[] {
  return facts.map((fact) => JSON.stringify(fact)).sort();
}
