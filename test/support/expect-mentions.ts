import { expect } from "@jest/globals";
import { fileURLToPath } from "node:url";
import { extractor, type Extractor } from "../../src/extract/index.js";
import { loadLexicon } from "../../src/knowledge/lexicon.js";
import type { Mentions } from "../../src/model/mention.js";
import type { ParsedReport } from "../../src/model/report.js";
import { parse } from "../../src/parse/index.js";
import { sourceText } from "../../src/read/index.js";

const lexicon = loadLexicon(fileURLToPath(new URL("../../seeds/lexicon", import.meta.url)));
let extract: Extractor | null = null;

/** What the rules find in a body of text (no title; 2023 is told as its year). */
export function mentionsIn(text: string): { parsed: ParsedReport; mentions: Mentions } {
  extract ??= extractor(lexicon);
  const parsed = parse(
    sourceText(`2023年，我市扎实推进法治政府建设，现将有关情况报告如下：\n一、主要工作\n${text}`, "test", "text/plain", {}),
    lexicon.themes,
  );
  return { parsed, mentions: extract(parsed) };
}

/** A case in one line: the figures of a sentence as `value unit metric`, in order; the metric must be told in these very words. */
export function expectFigures(text: string, expected: readonly string[]): void {
  const { mentions } = mentionsIn(text);
  expect(mentions.figures.map(({ value, unit, metric }) => `${value} ${unit} ${metric}`)).toEqual(expected);
}

/** The figures of a sentence without what they count: `value unit`. */
export function expectValues(text: string, expected: readonly string[]): void {
  const { mentions } = mentionsIn(text);
  expect(mentions.figures.map(({ value, unit }) => `${value} ${unit}`)).toEqual(expected);
}

/** The documents of a sentence as `relation title`. */
export function expectDocuments(text: string, expected: readonly string[]): void {
  const { mentions } = mentionsIn(text);
  expect(mentions.documents.map(({ relation, title }) => `${relation} ${title}`)).toEqual(expected);
}

/** Names of the measures of a sentence, curated or not; those that must be among them, and those that must not. */
export function expectPrograms(text: string, among: readonly string[], notAmong: readonly string[] = []): void {
  const names = mentionsIn(text).mentions.programs.map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining([...among]));
  for (const name of notAmong) expect(names).not.toContain(name);
}

/** The words in which a measure is printed. */
export function expectPrinted(text: string, name: string, printed: string): void {
  const { parsed, mentions } = mentionsIn(text);
  const found = mentions.programs.filter((program) => program.name === name);
  expect(found.map(({ start, end }) => parsed.source.text.slice(start, end))).toEqual([printed]);
}

/** The admitted shortcomings of a text, each by its first words. */
export function expectProblems(text: string, beginnings: readonly string[]): void {
  expectPassages(text, "problems", beginnings);
}

/** The announced tasks of a text, each by its first words. */
export function expectPlans(text: string, beginnings: readonly string[]): void {
  expectPassages(text, "plans", beginnings);
}

function expectPassages(text: string, kind: "problems" | "plans", beginnings: readonly string[]): void {
  const { parsed, mentions } = mentionsIn(text);
  const found = mentions[kind].map(({ start, end }) => parsed.source.text.slice(start, end).trim());
  expect(found.map((passage, i) => passage.slice(0, beginnings[i]?.length ?? passage.length))).toEqual(beginnings);
}

/** The role of each figure of a text: `value role`. */
export function expectRoles(text: string, expected: readonly string[]): void {
  expect(mentionsIn(text).mentions.figures.map(({ value, role }) => `${value} ${role}`)).toEqual(expected);
}
