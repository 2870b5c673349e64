import { expect, test } from "@jest/globals";
import { parse } from "../../src/parse/index.js";
import { sourceText } from "../../src/read/index.js";

const OPENING = "2023年，我县深入推进法治政府建设，现将有关情况报告如下。\n";

function roles(text: string): string[] {
  const parsed = parse(sourceText(OPENING + text, "test", "text/plain", {}), []);
  return parsed.sentences.map(({ start, end, role }) => `${role} ${parsed.source.text.slice(start, end)}`);
}

test("headings turn from what was done to what is admitted and planned", () => {
  expect(roles("一、主要成效\n开展普法宣传。\n二、存在的问题\n执法力量薄弱。\n三、下一步工作打算\n加强培训。")).toEqual([
    "preamble 2023年，我县深入推进法治政府建设，现将有关情况报告如下。",
    "achievement 一、主要成效",
    "achievement 开展普法宣传。",
    "problem 二、存在的问题",
    "problem 执法力量薄弱。",
    "plan 三、下一步工作打算",
    "plan 加强培训。",
  ]);
});

test("without headings the words do: problems of 一是…三是 are followed at once by plans of 一是…", () => {
  const found = roles(
    "一、主要工作\n开展普法。\n虽取得一定成绩，但也存在不足：一是重视不够；二是力量薄弱。\n一是加强学习。坚持会前学法。\n二是完善机制。",
  );
  expect(found.slice(-4)).toEqual([
    "problem 虽取得一定成绩，但也存在不足：一是重视不够；二是力量薄弱。",
    "plan 一是加强学习。",
    "plan 坚持会前学法。",
    "plan 二是完善机制。",
  ]);
});

test("a chapter on the leaders' duties after the problems tells what was done", () => {
  const found = roles(
    "一、主要工作\n开展普法。\n二、存在不足\n一是创新不够。\n三、党政主要负责人履行推进法治建设第一责任人职责情况\n定期听取汇报。\n四、2024年工作安排\n（一）紧盯重点。",
  );
  expect(found.slice(-3)).toEqual(["achievement 定期听取汇报。", "plan 四、2024年工作安排", "plan （一）紧盯重点。"]);
});

test("a year to come announces", () => {
  expect(roles("一、主要工作\n开展普法。\n2024年，我县将深入推进法治政府建设。").at(-1)).toBe("plan 2024年，我县将深入推进法治政府建设。");
});

test("a sentence ends at 。！？ and line ends, never at ；, and not inside a quotation", () => {
  const text = "一、主要工作\n坚持“要做大做强！要绿色发展。”的要求；抓好落实。第二句！";
  expect(roles(text).slice(2)).toEqual(["achievement 坚持“要做大做强！要绿色发展。”的要求；抓好落实。", "achievement 第二句！"]);
});

test("a heading of the report's own year, and a sentence that tells what the report holds, announce nothing", () => {
  expect(roles("一、2023年法治政府建设主要措施\n开展普法宣传。\n现将工作情况、存在不足及下一步安排报告如下。\n加强执法监督。")).toEqual([
    "preamble 2023年，我县深入推进法治政府建设，现将有关情况报告如下。",
    "achievement 一、2023年法治政府建设主要措施",
    "achievement 开展普法宣传。",
    "achievement 现将工作情况、存在不足及下一步安排报告如下。",
    "achievement 加强执法监督。",
  ]);
});

const LOST = "行政应诉有新进步。\n工作虽有起色，但还存在一些问题：一是力量薄弱；二是经费不足。\n";

test("where all chapter headings are lost and only lists are numbered, later paragraphs admit and plan all the same", () => {
  expect(roles(`${LOST}明年，我们将做好以下工作：\n1、加强学习。\n2、加强监督。`).slice(1)).toEqual([
    "preamble 行政应诉有新进步。",
    "problem 工作虽有起色，但还存在一些问题：一是力量薄弱；二是经费不足。",
    "plan 明年，我们将做好以下工作：",
    "plan 1、加强学习。",
    "plan 2、加强监督。",
  ]);
});

test("a preamble that admits and announces before the chapters stays one", () => {
  expect(roles(`${LOST}一、主要工作\n加强监督。`).at(-1)).toBe("achievement 加强监督。");
});

test("an admission at the end of a sentence leaves what follows told as done", () => {
  expect(roles("一、主要工作\n站点虽然建成12个，但服务质量还不高。开展宣传。").slice(2)).toEqual([
    "achievement 站点虽然建成12个，但服务质量还不高。",
    "achievement 开展宣传。",
  ]);
});

test("problems that are listed behind plans of no heading are problems", () => {
  const text = "一、主要工作\n开展普法。\n下一步，我县将加强培训。\n";
  expect(roles(`${text}当前工作存在的主要问题：宣传氛围不浓。`).at(-1)).toBe("problem 当前工作存在的主要问题：宣传氛围不浓。");
  expect(roles(`${text}围绕存在的主要问题：开展整改。`).at(-1)).toBe("plan 围绕存在的主要问题：开展整改。");
});
