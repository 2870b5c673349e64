import { expect, test } from "@jest/globals";
import { readReport, toGraph } from "../../src/pipeline.js";
import { sourceText } from "../../src/read/index.js";
import { knowledge } from "../support/knowledge.js";

/* Four districts are called 鼓楼区: what one of them issues under that name is no other's. 阜城县 there is once. */

function documentsOf(place: string): readonly string[] {
  const short = /[^省市]+[县区]$/u.exec(place)?.[0] ?? "";
  const text = `${place}人民政府关于2023年度法治政府建设情况的报告\n2023年，我区推进法治政府建设，现将有关情况报告如下：\n一、主要工作\n制定印发《${short}2023年法治政府建设工作要点》，出台《${place}重大行政决策目录管理办法》。\n${place}人民政府\n2024年1月10日\n`;
  const { read } = readReport(sourceText(text, "test", "text/plain", {}), knowledge());
  if (read === null) throw new Error("not read");
  return toGraph(read, knowledge()).policyDocuments.map(({ id }) => id);
}

test("a title that names a place of which there are several belongs to the one that speaks", () => {
  expect(documentsOf("江苏省南京市鼓楼区")).toEqual([
    "pol-鼓楼区2023年法治政府建设工作要点@320106",
    "pol-江苏省南京市鼓楼区重大行政决策目录管理办法",
  ]);
  expect(documentsOf("江苏省徐州市鼓楼区")).toContain("pol-鼓楼区2023年法治政府建设工作要点@320302");
  expect(documentsOf("福建省福州市鼓楼区")).toContain("pol-鼓楼区2023年法治政府建设工作要点@350102");
});

test("a title that names the only place of that name needs no code", () => {
  expect(documentsOf("河北省衡水市阜城县")).toContain("pol-阜城县2023年法治政府建设工作要点");
});
