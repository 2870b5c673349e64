import { describe, expect, test } from "@jest/globals";
import { withSubject } from "../../src/resolve/metric-subject.js";

describe("a metric takes the subject along that only the words around it tell", () => {
  test.each([
    ["审结", "行政复议", "行政复议审结"],
    ["实施", "行政检查", "实施行政检查"],
    ["", "法律明白人", "法律明白人"],
    ["组织培训", "执法", "组织执法培训"],
    ["审查文件", "公平竞争审查", "公平竞争审查文件"],
    ["行政复议维持", "行政复议", "行政复议维持"],
    ["受理案件", null, "受理案件"],
  ])("%s, %s: %s", (metric, subject, expected) => {
    expect(withSubject(metric, subject)).toBe(expected);
  });
});
