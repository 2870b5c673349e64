import { describe, expect, test } from "@jest/globals";
import type { IndicatorEntry } from "../../src/model/knowledge.js";
import { loadKnowledge } from "../../src/pipeline.js";
import { inAllWords } from "../../src/resolve/alike-words.js";
import { buildIndicators } from "../../src/resolve/indicators.js";
import { contentOf, gistOf, inSameWords } from "../../src/resolve/same-words.js";

const { likeWords } = loadKnowledge().lexicon;
const reworded = inSameWords(likeWords);
const widened = inAllWords(likeWords);

describe("words that say the same", () => {
  test.each([
    ["各部门共办理法援案件", "办理法律援助案件"],
    ["法制机构审核重大执法决定", "审核重大执法决定"],
    ["抽评案卷", "评查案卷"],
    ["期满解矫人员", "解除社区矫正人员"],
    ["参加庭审", "出庭"],
    ["行政机关负责人出庭", "行政机关负责人出庭"],
    ["部门联合抽查", "部门联合抽查"],
  ])("%s: %s", (metric, said) => {
    expect(reworded(metric)).toBe(said);
  });

  test("what is said does not depend on the order, nor on verbs that tell nothing", () => {
    const gist = (metric: string): string => gistOf(contentOf(metric));
    expect(gist("对重大执法决定进行法制审核")).toBe(gist("重大执法决定法制审核"));
    expect(gist("受理行政复议案件")).not.toBe(gist("审结行政复议案件"));
  });

  test("a pattern of words has those that say the same; any other stays as it is", () => {
    expect(widened("行政复议审结").split("|")).toContain("行政复议结案");
    expect(widened("轮训|讲座").split("|")).toEqual(expect.arrayContaining(["轮训", "培训", "集训", "讲座", "讲堂"]));
    expect(widened("^审结")).toBe("^审结");
  });
});

describe("the name that is nearest", () => {
  const entry = (name: string, unit: string, all: readonly string[], none: readonly string[] = []): IndicatorEntry => ({
    name,
    unit,
    units: [],
    valueType: "COUNT",
    theme: "",
    aliases: [],
    all,
    none,
    general: false,
    breakdownOf: null,
    note: null,
  });
  const find = buildIndicators(
    [
      entry("水库巡查里程", "公里", ["水库", "巡查里程"], ["湿地"]),
      entry("水库蓄水总量", "立方米", ["水库", "蓄水总量"]),
      entry("河道清淤长度", "公里", ["河道", "清淤长度"]),
    ],
    likeWords,
  );

  test("is meant where little of it and of the metric is left over", () => {
    expect(find("水库巡查总里程", "公里")?.name).toBe("水库巡查里程");
  });

  test("not in another unit, not where it is kept apart, not where most is unsaid or another thing", () => {
    expect(find("水库巡查总里程", "个")).toBeNull();
    expect(find("湿地水库巡查总里程", "公里")).toBeNull();
    expect(find("巡查里程", "公里")).toBeNull();
    expect(find("水库移民安置补助标准", "公里")).toBeNull();
  });
});
