import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { MentionFacts, Reading } from "../src/model/reading.js";
import { readReport, toGraph } from "../src/pipeline.js";
import { sourceText } from "../src/read/index.js";
import { knowledge } from "./support/knowledge.js";

const folder = fileURLToPath(new URL("../seeds/reports/", import.meta.url));
const reports = readdirSync(folder).map((name) => [name, readFileSync(folder + name, "utf8")] as const);

const read = (text: string, name = "test"): ReturnType<typeof readReport> =>
  readReport(sourceText(text, name, "text/plain", {}), knowledge());

/** Written down from the reports by hand. */
const FACTS: Readonly<Record<string, readonly unknown[]>> = {
  "fucheng-2022.txt": ["阜城县", "131128", "county", ["衡水市", "河北省"], 2022, "2023-03-10"],
  "taiyuan-2021.txt": ["太原市", "140100", "prefecture", ["山西省"], 2021, "2022-03-07"],
  "yingtan-2023.txt": ["鹰潭市", "360600", "prefecture", ["江西省"], 2023, "2024-02-20"],
  "yuwangtai-2022.txt": ["禹王台区", "410205", "county", ["开封市", "河南省"], 2022, "2023-02-28"],
  "zhonglou-2020.txt": ["钟楼区", "320404", "county", ["常州市", "江苏省"], 2020, null],
};

test.each(reports)("%s: whose report it is", (name, text) => {
  const { report } = read(text, name).reading;
  expect([report?.locality, report?.code, report?.level, report?.parents, report?.year, report?.publishedOn]).toEqual(FACTS[name]);
});

describe("every mention is its slice of the text", () => {
  test.each(reports)("%s", (name, text) => {
    const { reading } = read(text, name);
    expect(wrongSpans(reading, text.replace(/\r\n/gu, "\n"))).toEqual([]);
    expect(reading.observations.length).toBeGreaterThan(30);
  });

  test("whatever is cut, doubled, shuffled or put between", () => {
    const pieces = reports.flatMap(([, text]) => text.split(/(?<=[。；\n])/u));
    const odd = fc.constantFrom(
      "“",
      "《",
      "〈",
      "（",
      "”",
      "》",
      "\n",
      " ",
      "　",
      "12",
      "１２",
      "、",
      "一是",
      "鷹潭市",
      "😀",
      "\u0000",
      "\ufeff",
    );
    const piece = fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...pieces) }, { weight: 1, arbitrary: odd });
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 40 }), (parts) => {
        const source = sourceText(`阜城县2022年度法治政府建设情况报告\n${parts.join("")}`, "test", "text/plain", {});
        const { reading, read: taken } = readReport(source, knowledge(), { force: true });
        expect(wrongSpans(reading, source.text)).toEqual([]);
        if (taken !== null)
          expect(toGraph(taken, knowledge()).adoptions.every(({ evidence }) => evidence.length > 0 && !evidence.includes(""))).toBe(true);
      }),
      { seed: 20261124, numRuns: 150 },
    );
  });
});

test("an offset holds in a text with a byte order mark, CRLF and characters beyond the first plane", () => {
  const text = "\ufeff阜城县2022年度法治政府建设情况报告\r\n2022年，我县（𠮷）印发《阜城县方案》，开展培训3次。\r\n";
  const { reading } = readReport(sourceText(text, "test", "text/plain", {}), knowledge(), { force: true });
  const stored = "阜城县2022年度法治政府建设情况报告\n2022年，我县（𠮷）印发《阜城县方案》，开展培训3次。\n";
  expect(wrongSpans(reading, stored)).toEqual([]);
  expect(reading.observations.map(({ rawValue }) => rawValue)).toEqual(["3次"]);
});

test.each<[string, string, string]>([
  ["NOT_A_REPORT", "a recipe", "红烧肉的做法：先把肉切成块，再放入锅中。".repeat(20)],
  [
    "NO_PLACE",
    "no place",
    `法治政府建设情况报告\n2022年，认真贯彻落实法治政府建设要求，扎实推进依法行政，现将法治政府建设情况报告如下：\n一、主要工作\n开展行政执法培训3次。\n加强法治建设，规范行政执法。\n`,
  ],
  [
    "NO_YEAR",
    "no year",
    `阜城县法治政府建设情况报告\n我县认真贯彻落实法治政府建设要求，扎实推进依法行政，现将法治政府建设情况报告如下：\n一、主要工作\n开展行政执法培训3次。\n加强法治建设，规范行政执法。\n`,
  ],
])("%s: %s", (code, _, text) => {
  const { reading } = read(text);
  expect(reading.report).toBeNull();
  expect(reading.faults.map((fault) => fault.code)).toContain(code);
  expect(reading.observations).toEqual([]);
});

/** Everything whose text is not the slice that its offsets say, or whose sentence does not hold it. */
function wrongSpans(reading: Reading, text: string): unknown[] {
  const named = [...reading.policyDocuments, ...reading.programs, ...reading.organizations, ...reading.places];
  const mentions: readonly MentionFacts[] = named.flatMap((one) => one.mentions);
  const passages = [...reading.problems, ...reading.plans];
  const figures = reading.observations;
  return [
    ...mentions.filter(
      (one) => text.slice(one.start, one.end) !== one.text || one.start < one.sentence[0] || one.end > one.sentence[1] || one.text === "",
    ),
    ...passages.filter((one) => text.slice(one.start, one.end) !== one.text || one.text === ""),
    ...figures.filter((one) => text.slice(one.start, one.end) !== one.rawValue || one.start < one.sentence[0] || one.end > one.sentence[1]),
    ...figures.filter((one) => !Number.isFinite(one.value)),
  ];
}
