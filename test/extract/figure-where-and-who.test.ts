import { describe, test } from "@jest/globals";
import { expectFigures } from "../support/expect-mentions.js";

describe("where something was done, who came and how long it took", () => {
  test.each<[string, string[]]>([
    ["组织法律顾问下沉9个村开展法治体检。", ["9 个 下沉村"]],
    ["组织执法人员下沉到12个社区，开展巡查36次。", ["12 个 下沉社区", "36 次 开展巡查"]],
    ["下沉执法力量9个中队。", ["9 个 下沉执法力量中队"]],
    ["举办行政执法培训，各单位300余人参加。", ["300 人 行政执法培训参加"]],
    ["开展为期30天的专项整治行动。", ["30 天 专项整治行动时长"]],
    ["医保基金追回320万元。", ["3200000 元 医保基金追回金额"]],
    ["行政机关负责人100%出庭应诉。", ["100 % 行政机关负责人出庭应诉率"]],
    ["一线执法人员100%持证上岗。", ["100 % 一线执法人员持证上岗率"]],
    ["依法治区办印发通报3期。", ["3 期 依法治区办印发通报"]],
  ])("%s", (text, expected) => {
    expectFigures(text, expected);
  });
});
