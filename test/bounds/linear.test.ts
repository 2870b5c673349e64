import { expect, test } from "@jest/globals";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { readReport } from "../../src/pipeline.js";
import { sourceText } from "../../src/read/index.js";
import { knowledge } from "../support/knowledge.js";

/*
 * What no report looks like costs no more than its length: a text twice as long takes at most three times as long, and one of these
 * at most so many times as long as a real report of its length. A rule that goes back over what it has read fails by far.
 */
const SIZE = 12_000;
const TIMES = 25;
const HEAD = "阜城县2022年度法治政府建设情况报告\n2022年，我县扎实推进法治政府建设，现将有关情况报告如下：\n一、主要工作\n";
const REPORT = readFileSync(fileURLToPath(new URL("../../seeds/reports/yingtan-2023.txt", import.meta.url)), "utf8");

const filled = (piece: string, size = SIZE): string => `${HEAD}${piece.repeat(Math.ceil(size / piece.length)).slice(0, size)}。`;

setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc") as () => void;

/** Milliseconds of the processor. What texts before have left behind is collected before a long one, which would pay for it otherwise. */
function time(text: string): number {
  if (text.length > 500_000) collect();
  const start = process.cpuUsage();
  readReport(sourceText(text, "test", "text/plain", {}), knowledge(), { force: true });
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** Time of one text against that of another: the least of so many rounds of both as it takes to come under a bound, which a busy machine delays. */
function ratio(text: string, against: string, bound: number): number {
  let [best, reference] = [Infinity, Infinity];
  for (let round = 0; round < 12 && (round < 1 || best > reference * bound * 0.9); round++) {
    best = Math.min(best, time(text));
    reference = Math.min(reference, time(against));
  }
  return best / reference;
}

test.each<[string, string]>([
  ["no full stop", REPORT.replace(/[。！？\n]/gu, "，")],
  ["no mark at all", "法治政府建设推进落实"],
  ["opening quotation marks", "“"],
  ["opening quotation marks of both kinds", "“‘"],
  ["quotations never closed", "“法治"],
  ["closing quotation marks", "”"],
  ["quotations in a row", "“法治”、"],
  ["opening title marks", "《"],
  ["nested title marks", "《〈"],
  ["deep brackets of titles", "〈"],
  ["titles in a row", "《甲办法》"],
  ["short titles in a row", "《条例》"],
  ["opening brackets", "（"],
  ["one number", "1"],
  ["a number of Chinese numerals", "一"],
  ["hundreds of hundreds", "百"],
  ["numbers with spaces", "1 "],
  ["figures in a row", "12件"],
  ["a list of figures", "3件、"],
  ["percentages in a row", "1%、"],
  ["dates in a row", "2022年3月1日"],
  ["document numbers", "〔2022〕"],
  ["headings", "一、工作\n"],
  ["numbered items", "（一）"],
  ["counted items", "一是"],
  ["announcements", "下一步，我县将加强"],
  ["admissions", "存在不足，"],
  ["commas", "，"],
  ["enumeration marks", "、"],
  ["spaces", " "],
  ["line ends", "\n"],
  ["sentences on one line", "我县。"],
  ["verbs that set up", "建立健全"],
  ["adverbs", "深入持续扎实"],
  ["words before a figure", "共计约"],
  ["particles", "的"],
  ["words that say for whom", "全县各部门"],
  ["names with a word in their midst", "执法人员常态化培训"],
  ["names begun again and again", "执法人员常态化"],
  ["places", "阜城县"],
  ["bodies", "领导小组"],
  ["footers", "版权所有\n"],
  ["blanks", "_"],
  ["crosses of a template", "X"],
])("%s are read in time linear in their length", (_, piece) => {
  expect(ratio(filled(piece), filled(REPORT), TIMES)).toBeLessThan(TIMES);
  expect(ratio(filled(piece, SIZE * 2), filled(piece), 3)).toBeLessThan(3);
});

test("a report eight times as long takes eight times as long", () => {
  expect(ratio(filled(REPORT, SIZE * 8), filled(REPORT), 12)).toBeLessThan(12);
});

test("a million characters without a full stop cost no more a character than fifty thousand", () => {
  const endless = REPORT.replace(/[。！？\n]/gu, "，");
  expect(ratio(filled(endless, 1_000_000), filled(endless, 50_000), 35)).toBeLessThan(35);
});

test("a hundred thousand opening quotation marks and as deep brackets", () => {
  for (const mark of ["“", "〈", "《", "（"]) expect(ratio(filled(mark, 100_000), filled(mark, 25_000), 7)).toBeLessThan(7);
});
