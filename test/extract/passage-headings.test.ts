import { expect, describe, test } from "@jest/globals";
import { parse } from "../../src/parse/index.js";
import { sourceText } from "../../src/read/index.js";
import { mentionsIn } from "../support/expect-mentions.js";

/** Admitted shortcomings and announced tasks of a text, whole. */
function told(text: string): { problems: string[]; plans: string[] } {
  const { parsed, mentions } = mentionsIn(text);
  const words = ({ start, end }: { start: number; end: number }): string => parsed.source.text.slice(start, end);
  return { problems: mentions.problems.map(words), plans: mentions.plans.map(words) };
}

describe("short items end where the next begins", () => {
  test.each<[string, string[], string[]]>([
    ["二、下一步打算\n一是加强普法。二是加强执法监督。", [], ["加强普法", "加强执法监督"]],
    ["二、存在问题\n一是力量不足，二是普法的针对性不强。", ["力量不足", "普法的针对性不强"], []],
    ["二、存在的不足\n1.人手不足。2.形式单一。\n三、2024年工作安排\n1.强队伍。2.新形式。", ["人手不足", "形式单一"], ["强队伍", "新形式"]],
  ])("%s", (text, problems, plans) => {
    expect(told(text)).toEqual({ problems, plans });
  });
});

test("a heading that tells of what was done before it tells of problems opens what was done", () => {
  const text =
    "一、主要措施、成效及存在问题\n（一）健全机制。受理行政复议案件80件。\n（二）强化监督。评查案卷120本。\n（三）存在问题。一是执法力量不足。二是普法形式单一。\n二、下一步打算\n一是强队伍。二是新形式。";
  const { sections, sentences } = parse(
    sourceText(`2023年，我市扎实推进法治政府建设，现将有关情况报告如下：\n${text}`, "test", "text/plain", {}),
    [],
  );
  expect(sections.map(({ heading, role }) => [heading, role])).toEqual([
    ["主要措施、成效及存在问题", "achievement"],
    ["健全机制", "achievement"],
    ["强化监督", "achievement"],
    ["存在问题", "problem"],
    ["下一步打算", "plan"],
  ]);
  expect(sentences.filter(({ role }) => role === "problem").length).toBeGreaterThan(0);
});

test("where the number of the first chapter was lost, shortcomings are told before the second", () => {
  const report =
    "2023年，我市扎实推进法治政府建设，现将有关情况报告如下。\n\n主要措施、成效及存在问题\n\n一是健全机制。受理行政复议案件80件。\n二是强化监督。评查案卷120本。\n虽然取得一定成效，但仍存在一些问题：一是执法力量不足；二是普法的针对性不强。\n\n二、下一步打算\n\n一是强队伍。二是新形式。\n";
  const { sentences, source } = parse(sourceText(report, "test", "text/plain", {}), []);
  const roleOf = (words: string): string | undefined =>
    sentences.find(({ start, end }) => source.text.slice(start, end).includes(words))?.role;
  expect(["评查案卷", "执法力量不足", "强队伍"].map(roleOf)).toEqual(["achievement", "problem", "plan"]);
});
