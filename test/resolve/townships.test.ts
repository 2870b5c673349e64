import { describe, expect, test } from "@jest/globals";
import { expectPlace, faultOf, reasonOf } from "../support/expect-place.js";

const LED = "坚持依法行政，扎实推进法治政府建设";

describe("a township that no list holds lies in the county that the page names", () => {
  test.each<[string, string, string]>([
    [
      "under whose leadership it is",
      `2024年，云雾山街道在岳西县委、县政府的坚强领导下，${LED}。现将全年工作情况报告如下：\n$`,
      "云雾山街道 township 岳西县<安庆市<安徽省 - 2024 -",
    ],
    [
      "whose government publishes it",
      `云雾山镇2024年度法治政府建设情况报告\n来源：岳西县人民政府 发布时间：2025-01-16\n2024年，云雾山镇${LED}，现将有关情况报告如下：\n$`,
      "云雾山镇 township 岳西县<安庆市<安徽省 - 2024 2025-01-16",
    ],
    [
      "in front of it",
      `岳西县云雾山乡人民政府2024年度法治政府建设情况报告\n2024年，我乡${LED}，现将有关情况报告如下：\n$`,
      "云雾山乡 township 岳西县<安庆市<安徽省 - 2024 -",
    ],
    ["nowhere", `云雾山镇2024年度法治政府建设情况报告\n2024年，云雾山镇${LED}，现将有关情况报告如下：\n$`, "NO_PLACE"],
  ])("%s", (_, text, expected) => {
    expectPlace(text, expected);
  });
});

test("a street that tells no name of its own is not taken for its county", () => {
  expectPlace(
    `2024年以来，街道按照《岳西县法治政府建设实施方案》的要求，上下一心，${LED}，岳西县法治建设迈出新步伐。现将2024年工作情况报告如下：\n$`,
    "NO_PLACE",
  );
});

describe("of two townships of one name", () => {
  test.each<[string, string]>([
    ["县委、县政府", "沙河店镇 township 赵县<石家庄市<河北省 - 2023 -"],
    ["区委、区政府", "沙河店镇 township 驿城区<驻马店市<河南省 - 2023 -"],
    ["上级党委、政府", "NO_PLACE"],
  ])("the one where %s leads", (leaders, expected) => {
    expectPlace(`2023年，在${leaders}的正确领导下，沙河店镇${LED}。现将我镇2023年法治政府建设情况报告如下：\n$`, expected);
  });
});

describe("who opens the text", () => {
  test.each<[string, string, string]>([
    [
      "a zone, though its text says 本市",
      `2022年，在市委、市政府的坚强领导下，大鹏新区坚持以习近平法治思想为指导，落实本市法治政府建设部署。现将情况报告如下：\n$`,
      "大鹏新区 zone 深圳市<广东省 - 2022 -",
    ],
    [
      "a township, though its text says 全市",
      `2022年，在区委的领导下，驿城区沙河店镇${LED}，取得全市第五名的好成绩。现将驿城区沙河店镇2022年度法治政府建设工作报告如下：\n$`,
      "沙河店镇 township 驿城区<驻马店市<河南省 - 2022 -",
    ],
    [
      "in a sentence without a year",
      `2022年是攻坚之年。驿城区沙河店镇始终${LED}。现将2022年工作开展情况报告如下：\n$`,
      "沙河店镇 township 驿城区<驻马店市<河南省 - 2022 -",
    ],
  ])("%s", (_, text, expected) => {
    expectPlace(text, expected);
  });
});

describe("a document that is carried out says little of who reports", () => {
  test("我局 of a county by its own document, not by its province's", () => {
    expectPlace(
      `2024年，我局对标《安徽省法治政府建设实施纲要》要求，立足林业职能，${LED}。现将我局2024年度法治政府建设工作报告如下：\n一、责任\n依据《安徽省法治政府建设实施纲要》，制定出台《岳西县林业法治建设2024年工作要点》。\n$`,
      "岳西县 department 安庆市<安徽省 - 2024 -",
    );
  });
  test("a zone that no list holds, under a district that is not named", () => {
    expectPlace(
      `2024年，在市委、市政府和区委、区政府的正确领导下，望海综保区${LED}，严格落实《天津市法治政府建设实施纲要》。现将有关情况报告如下。\n$`,
      "NO_PLACE",
    );
  });
});

describe("names", () => {
  const titled = (who: string): string =>
    `${who}2022年度法治政府建设情况报告\n2022年，坚持依法行政，推进法治政府建设，现将有关情况报告如下：\n$`;
  test.each<[string, string]>([
    ["舟山市普陀区白沙湾管委会", "白沙湾管委会 zone 普陀区<舟山市<浙江省 - 2022 -"],
    ["岳西县城市管理委员会", "岳西县 department 安庆市<安徽省 岳西县城市管理委员会 2022 -"],
    ["伊犁哈萨克自治州塔城地区行政公署", "塔城地区 prefecture 新疆维吾尔自治区 - 2022 -"],
  ])("%s", (who, expected) => {
    expectPlace(titled(who), expected);
  });
});

describe("days of publication", () => {
  test("of a letter in front of the report", () => {
    expectPlace(
      `岳西县卫生健康委关于2023年度法治政府建设情况的报告\n县委、县政府：\n根据有关部署要求，现呈送我委2023年度法治政府建设情况报告，请审阅。\n岳西县卫生健康委\n2024年3月6日\n岳西县卫生健康委2023年度法治政府建设情况报告\n2023年，${LED}。\n$`,
      "岳西县 department 安庆市<安徽省 岳西县卫生健康委 2023 2024-03-06",
    );
  });
  test("of a list without labels", () => {
    expectPlace(
      `  • 11340828/2024-0002\n  • 法制\n  • 2024-01-19\n岳西县2023年法治政府建设工作报告\n2023年，我县${LED}，现将有关情况报告如下：\n$`,
      "岳西县 county 安庆市<安徽省 - 2023 2024-01-19",
    );
  });
});

describe("reports and others", () => {
  const many = "全面推进依法行政，落实法治政府建设责任，提升行政执法水平。".repeat(4);
  test("a year told with what came of it needs neither title nor 报告如下", () => {
    expectPlace(
      `2022年，岳西县坚持以习近平法治思想为指导，深入贯彻中央和省市部署，扎实推动法治政府建设取得新成效。\n$`,
      "岳西县 county 安庆市<安徽省 - 2022 -",
    );
  });
  test("a chapter's heading that speaks of 讲话 is no title of a speech", () => {
    expectPlace(
      `2023年，在区委、区政府的领导下，驿城区沙河店镇${LED}。现将具体情况报告如下：\n一、深入学习贯彻重要讲话重要指示精神，推动法治建设\n$`,
      "沙河店镇 township 驿城区<驻马店市<河南省 - 2023 -",
    );
  });
  test("a township's year needs no 报告如下 either", () => {
    const opening = `2023年，驿城区沙河店镇深入学习习近平法治思想，纵深推进法治政府建设，以高水平法治护航发展。\n一、加强党的领导，提升依法行政能力\n`;
    expectPlace(
      `${opening}传达学习46次，举办法治讲座2场，处理行政诉讼案件11宗，法治政府建设责任全面落实。\n$`,
      "沙河店镇 township 驿城区<驻马店市<河南省 - 2023 -",
    );
  });
  test("权威发布 in front of a title is no news", () => {
    expect(faultOf(`[权威发布]岳西县2022年法治政府建设情况报告\n2022年，我县${LED}，现将有关情况报告如下：\n$`)).toBeNull();
  });
  test.each<[string, string, RegExp]>([
    ["one person's account", `岳西县某镇镇长2022年述法报告\n2022年，我认真履行职责，现将履职情况报告如下：\n${many}\n$`, /述职述法/u],
    [
      "a ranking",
      `岳西县人民政府 2023-05-12\n各乡镇人民政府：\n按照考核办法，经考核评定，现将2022年度法治政府建设（依法行政）考核结果通报如下：\n一、优秀单位\n岳西县教育局。\n${many}${many}`,
      /通报/u,
    ],
    [
      "a scheme under a notice below the path of the page",
      `您的位置：首页 > 政务公开 > 履职依据\n岳教发[2022] 7号关于印发《岳西县教育局法治政府部门建设任务分工方案》的通知\n时间：2022-12-05来源：岳西县教育局\n各学校：\n为贯彻落实上级要求，结合我局工作实际，现制定如下落实方案。\n一、主要任务\n${many}`,
      /通知|开头/u,
    ],
  ])("%s is no report", (_, text, reason) => {
    expect(reasonOf(text)).toMatch(reason);
  });
});
