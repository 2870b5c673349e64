import { describe, expect, test } from "@jest/globals";
import { expectDocuments, mentionsIn } from "../support/expect-mentions.js";

describe("a title in 《》 is told with what is done to it", () => {
  test.each<[string, string[]]>([
    ["印发《全市法治政府建设工作要点》。", ["issued 全市法治政府建设工作要点"]],
    ["认真贯彻落实《优化营商环境条例》。", ["implemented 优化营商环境条例"]],
    ["组织学习《中华人民共和国民法典》《信访工作条例》等法律法规。", ["studied 中华人民共和国民法典", "studied 信访工作条例"]],
    [
      "根据国务院印发的《提升行政执法质量三年行动计划（2023—2025年）》要求，制定《实施方案》。",
      ["implemented 提升行政执法质量三年行动计划（2023—2025年）", "issued 实施方案"],
    ],
    ["对《城市停车场管理办法》开展立法后评估。", ["evaluated 城市停车场管理办法"]],
    ["对《关于加强土地管理的通知》等3件文件予以废止。", ["cleaned 关于加强土地管理的通知"]],
    ["将《中华人民共和国行政处罚法》列入领导干部学法内容。", ["studied 中华人民共和国行政处罚法"]],
    ["严格执行《关于印发〈重大行政决策程序规定〉的通知》。", ["implemented 关于印发〈重大行政决策程序规定〉的通知"]],
  ])("%s", (text, expected) => {
    expectDocuments(text, expected);
  });
});

describe("what is no policy document is left out", () => {
  test.each([
    "在《法治日报》刊发稿件，推出《法说太原》电视栏目。",
    "《房屋装修纠纷案》入选司法部案例库。",
    "编印《民法典读本》，拍摄微电影《守望》。",
    "制发《行政复议意见书》。",
    "严格落实《规定》要求。",
    "对照《纲要》逐项抓好落实。",
  ])("%s", (text) => {
    expectDocuments(text, []);
  });
});

test("the number beside a title is its document number", () => {
  const [document] = mentionsIn("落实《开封市法治政府建设实施方案（2022—2025年）》（汴发〔2022〕8号）。").mentions.documents;
  expect(document?.docNumber).toBe("汴发〔2022〕8号");
});

test("the number of a decree is one, too", () => {
  const [document] = mentionsIn("落实《滨江省人民政府关于下放一批行政权力事项的决定》（省政府第3号令）。").mentions.documents;
  expect(document?.docNumber).toBe("省政府第3号令");
});

test("《纲要》 stands for the document that was given this short name", () => {
  const { documents } = mentionsIn("落实《法治政府建设实施纲要（2021—2025年）》（以下简称《纲要》）。对照《纲要》抓好落实。").mentions;
  expect(documents.at(-1)?.refersTo).toBe("法治政府建设实施纲要（2021—2025年）");
});
