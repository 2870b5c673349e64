import { describe, expect, test } from "@jest/globals";
import { faultOf } from "../support/expect-place.js";

const long = "法治政府建设是全面依法治国的重点任务，各级行政机关要加强依法行政，规范行政执法，落实法治建设责任。".repeat(6);

describe("what is no yearly report", () => {
  test.each<[string, string]>([
    [
      "a notice about writing one",
      `关于报送2023年度法治政府建设情况报告的通知\n各乡镇人民政府、县直各单位：\n为做好2023年度法治政府建设情况报告工作，现就有关事项通知如下：\n一、报送时间\n请于2024年1月15日前报送。\n二、报送要求\n各部门要高度重视，${long}`,
    ],
    [
      "a notice with a plan",
      `安吉县人民政府办公室关于印发2023年法治政府建设工作要点的通知\n各乡镇人民政府：\n现将工作要点印发给你们，请认真贯彻执行。\n一、加强领导\n${long}\n责任单位：县司法局\n责任单位：县府办\n责任单位：各乡镇\n责任单位：县信访局`,
    ],
    [
      "an interpretation",
      `《安吉县2023年度法治政府建设情况报告》政策解读\n一、起草背景\n按照要求，县司法局起草了报告。\n二、主要内容\n${long}\n${long}`,
    ],
    [
      "a news item",
      `我市召开法治政府建设工作推进会\n6月25日，我市召开法治政府建设工作推进会，市长出席会议并讲话，${long}会议强调，要提高政治站位。\n与会人员进行了交流。`,
    ],
    [
      "a news item on a review of reports",
      `安吉县组织召开法治政府建设年度报告评议会\n6月25日，县组织召开评议会，对各乡镇报送的2020年度法治政府建设报告进行评议，${long}\n参评人员逐一打分。`,
    ],
    [
      "a government work report",
      `安吉县政府工作报告\n各位代表：\n现在，我代表县人民政府向大会报告工作。2023年，全县经济社会平稳发展，${"粮食总产量稳步增长，固定资产投资保持增长。".repeat(20)}`,
    ],
    ["a plan", `法治政府建设实施方案（2021—2025年）\n为深入推进法治政府建设，制定本方案。\n一、总体要求\n${long}\n二、主要任务\n${long}`],
    [
      "a template with blanks",
      `XX县2023年度法治政府建设情况报告\n2023年，XX县认真落实法治政府建设要求，办理行政复议案件XX件，开展培训XX次，现将情况报告如下：\n一、主要工作\n共审查文件XX件，培训XX人，${long}`,
    ],
    ["a recipe", "红烧肉的做法：先把肉切成块，再放入锅中。".repeat(20)],
    ["nothing but a title", "安吉县2022年度法治政府建设情况报告"],
  ])("%s", (_, text) => {
    expect(faultOf(text)).toBe("NOT_A_REPORT");
  });
});

describe("what is one all the same", () => {
  test.each<[string, string]>([
    ["a summary of a department", "安吉县司法局2021年法治政府建设工作总结\n2021年，我局认真落实法治政府建设要求。\n$"],
    ["a summary of lawful administration", "安吉县2015年依法行政工作总结\n2015年，我县认真推进依法行政工作。\n$"],
    ["a self-inspection", "安吉县2018年度法治政府建设自查报告\n2018年，我县认真推进依法行政工作。\n$"],
    [
      "a title that ends in 情况",
      "通城县\n2025年法治政府建设情况\n2025年，通城县坚持以习近平法治思想为指导，扎实推进法治政府建设。现将本年度工作情况报告如下：\n$",
    ],
    [
      "a yearly report in brackets",
      "塘栖镇法治政府建设年度报告（2024年度）\n2024年，塘栖镇在区委、区政府的正确领导下，扎实推进法治政府建设。\n$",
    ],
    ["a report on both years", "安吉县2022年法治政府建设情况和2023年工作打算\n2022年，我县认真推进依法行政工作。\n$"],
  ])("%s", (_, text) => {
    expect(faultOf(text)).toBeNull();
  });
});
