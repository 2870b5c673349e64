import { describe, expect, test } from "@jest/globals";
import { seams } from "../../src/extract/seams.js";
import { expectPrograms, expectValues } from "../support/expect-mentions.js";

describe("what may stand between the words of a name", () => {
  test.each<[string, string[]]>([
    ["下放20项行政权力", ["20项"]],
    ["举办了3期培训班", ["了3期"]],
    ["评查120余件执法案卷", ["120余件"]],
    ["组织两次案卷评查", ["两次"]],
    ["执法人员常态化培训", ["常态化"]],
    ["对全县各部门执法人员培训", ["全县各部门"]],
    // At the end of a clause, in a name, in a word, before a unit of time: none.
    ["办理案件32件，听证2次。", []],
    ["拨打12345热线", []],
    ["打造15分钟服务圈", []],
    ["统一部署", []],
    ["第三次会议", []],
  ])("%s", (text, found) => {
    expect(seams(text).map(({ start, end }) => text.slice(start, end))).toEqual(found);
  });
});

describe("measures with a figure, or a word that says how, in their midst", () => {
  test.each<[string, string]>([
    ["废止15件规范性文件。", "规范性文件清理"],
    ["向镇街下放了46项行政权力事项。", "简政放权"],
    ["取消23项行政权力事项。", "简政放权"],
    ["行政执法人员常态化培训全面铺开。", "执法人员培训"],
    ["法治县重点工作专项督察已完成。", "法治督察"],
    ["理论学习中心组多次开展法治建设专题学习。", "理论学习中心组学法"],
    ["烟花爆竹全面禁放。", "烟花爆竹禁放"],
  ])("%s", (text, name) => {
    expectPrograms(text, [name]);
  });

  test.each<[string]>([["废止15件，规范性文件另行规定。"], ["烟花爆竹经营户12家，禁放牌另设。"]])("%s: none", (text) => {
    expectPrograms(text, []);
  });

  test("the figure counts all the same", () => {
    expectValues("向镇街下放46项行政权力事项。", ["46 项"]);
  });
});
