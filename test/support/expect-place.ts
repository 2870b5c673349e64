import { expect } from "@jest/globals";
import { readReport } from "../../src/pipeline.js";
import { sourceText } from "../../src/read/index.js";
import { knowledge } from "./knowledge.js";

const BODY = `一、主要举措和成效
深入学习贯彻习近平法治思想，严格落实法治政府建设各项任务，规范行政执法行为，加强行政执法监督。
组织开展行政执法培训，落实重大行政决策程序，办结行政复议案件，依法行政水平不断提高，法治政府建设取得新进展。
二、下一步打算
持续推进法治政府建设，加强法治学习。`;

/**
 * Whose report it is, in one line: `locality level parents body year date`, parents joined by <, `-` for what is not told.
 * `$` in the text stands for the body of a report.
 */
export function expectPlace(text: string, expected: string): void {
  const { reading } = readReport(sourceText(text.replace("$", BODY), "test", "text/plain", {}), knowledge());
  const { report } = reading;
  const told =
    report === null
      ? reading.faults.map(({ code }) => code).join(" ")
      : [report.locality, report.level, report.parents.join("<"), report.body ?? "", report.year, report.publishedOn ?? ""]
          .map((one) => (one === "" ? "-" : one))
          .join(" ");
  expect(told).toBe(expected);
}

/** The first fault of a text that is taken for no report, or null where it is one. */
export function faultOf(text: string): string | null {
  const { reading } = readReport(sourceText(text.replace("$", BODY), "test", "text/plain", {}), knowledge());
  return reading.faults[0]?.code ?? null;
}

/** Why a text is no report, in the words of the fault. */
export function reasonOf(text: string): string | null {
  const { reading } = readReport(sourceText(text.replace("$", BODY), "test", "text/plain", {}), knowledge());
  return reading.faults.find(({ code }) => code === "NOT_A_REPORT")?.message ?? null;
}
