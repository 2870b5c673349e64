import { describe, test } from "@jest/globals";
import { expectPlace } from "../support/expect-place.js";

/* Places that are told once in passing, or only by the numbers of papers: src/resolve/told-once.ts, src/resolve/numbered-papers.ts. */

const OPENS = "2022年，在县委、县政府的领导下，全县坚持依法行政，推进法治政府建设。现将我县有关情况报告如下：\n";

describe("a county told once", () => {
  test.each<[string, string, string]>([
    ["by its court", `${OPENS}县政府与泾川县人民法院召开府院联席会议2次。\n$`, "泾川县 county 平凉市<甘肃省 - 2022 -"],
    ["by what it became", `${OPENS}推动泾川县营商环境持续优化。\n$`, "泾川县 county 平凉市<甘肃省 - 2022 -"],
    ["with its city", `${OPENS}平凉市下达的任务全部完成，泾川县营商环境持续优化。\n$`, "泾川县 county 平凉市<甘肃省 - 2022 -"],
    ["that was visited", `${OPENS}组织干部赴泾川县考察学习。\n$`, "NO_PLACE"],
    ["whose court hears the cases of its neighbours", `${OPENS}行政诉讼案件由泾川县人民法院集中管辖，全部出庭应诉。\n$`, "NO_PLACE"],
    ["whose people came", `${OPENS}泾川县考察团来我县交流。\n$`, "NO_PLACE"],
    ["whose example was followed", `${OPENS}借鉴泾川县做法，规范行政执法。\n$`, "NO_PLACE"],
    ["in another province than the one that leads", `${OPENS}落实四川省和绵阳市部署，推动泾川县产业协作。\n$`, "NO_PLACE"],
    ["beside another", `${OPENS}推动泾川县、灵台县联合执法。\n$`, "NO_PLACE"],
  ])("%s", (_, text, expected) => {
    expectPlace(text, expected);
  });
});

describe("a city or a zone is not told by a mention", () => {
  const city = "2022年，在市委、市政府的领导下，全市坚持依法行政，推进法治政府建设。现将我市有关情况报告如下：\n";
  test.each<[string, string, string]>([
    ["that may be the one above", `${city}依法行政考核位居绍兴市前列。\n$`, "NO_PLACE"],
    ["with counties of its own", `${city}各县区政府全部公开年度报告，六安市营商环境持续优化。\n$`, "六安市 prefecture 安徽省 - 2022 -"],
    [
      "the district in which a zone lies",
      "2022年，全区坚持依法行政，推进法治政府建设。现将我区有关情况报告如下：\n管委会与开发区企业座谈，配合裕安区人民法院执行案件。\n$",
      "NO_PLACE",
    ],
  ])("%s", (_, text, expected) => {
    expectPlace(text, expected);
  });
});

describe("by the numbers of papers", () => {
  test.each<[string, string, string]>([
    [
      "of a bureau that names itself without its district",
      "2023年，区教委坚持依法行政，推进法治政府建设，现将有关情况报告如下：\n印发年度普法计划（黔江教办〔2023〕31号）。\n$",
      "黔江区 department 重庆市 黔江区教委 2023 -",
    ],
    [
      "of a bureau that says 我局",
      "2023年，在县委、县政府的领导下，我局坚持依法行政，现将有关情况报告如下：\n印发年度普法计划（蓝山司发〔2023〕12号）。\n$",
      "蓝山县 department 永州市<湖南省 - 2023 -",
    ],
    ["of a government", `${OPENS}印发法治政府建设要点（蓝山政发〔2022〕9号）。\n$`, "蓝山县 county 永州市<湖南省 - 2022 -"],
    ["of a province's papers, which are letters alone", `${OPENS}落实年度要点（湘政办发〔2022〕9号）。\n$`, "NO_PLACE"],
    ["of two places", `${OPENS}落实（蓝山政发〔2022〕9号）和（江永政发〔2022〕9号）。\n$`, "NO_PLACE"],
    ["of a city, where a county speaks", `${OPENS}落实年度要点（永州政发〔2022〕9号）。\n$`, "NO_PLACE"],
    ["whose letters have two readings", `${OPENS}落实年度要点（和政发〔2022〕9号）。\n$`, "NO_PLACE"],
  ])("%s", (_, text, expected) => {
    expectPlace(text, expected);
  });
});

describe("zones by their name without their city's", () => {
  test.each<[string, string, string]>([
    [
      "in an opening, with a short form in brackets",
      "2023年，滨海湾新区（以下简称“新区”）始终坚持依法行政，推进法治政府建设，现将有关情况报告如下：\n$",
      "东莞滨海湾新区 zone 东莞市<广东省 - 2023 -",
    ],
    [
      "in a title",
      "翠亨新区2023年法治政府建设年度报告\n2023年，新区坚持依法行政，推进法治政府建设，现将有关情况报告如下：\n$",
      "中山翠亨新区 zone 中山市<广东省 - 2023 -",
    ],
    [
      "by a kind of zones alone",
      "2023年，经济技术开发区（以下简称“经开区”）始终坚持依法行政，推进法治政府建设，现将有关情况报告如下：\n$",
      "NO_PLACE",
    ],
    [
      "a new town inside another zone",
      "泾河新城2023年法治政府建设年度报告\n2023年，新城坚持依法行政，推进法治政府建设，现将有关情况报告如下：\n$",
      "西咸新区泾河新城 zone 西咸新区<陕西省 - 2023 -",
    ],
  ])("%s", (_, text, expected) => {
    expectPlace(text, expected);
  });
});

describe("a county of two characters", () => {
  test.each<[string, string, string]>([
    [
      "in titles of its papers",
      `${OPENS}印发《2022年度泾县法治政府建设工作要点》，制定《泾县法治政府建设实施方案》。\n$`,
      "泾县 county 宣城市<安徽省 - 2022 -",
    ],
    ["as a part of other words", `${OPENS}完成县级任务，提高县域治理水平，响应县委号召。\n$`, "NO_PLACE"],
    ["in titles of two", `${OPENS}印发《泾县法治政府建设工作要点》，借鉴《房县法治政府建设工作要点》。\n$`, "NO_PLACE"],
  ])("%s", (_, text, expected) => {
    expectPlace(text, expected);
  });
});

describe("a township told once", () => {
  const town = "区委、区政府：\n2024年，在区委、区政府的领导下，我镇坚持依法行政，推进法治政府建设。现将我镇有关情况汇报如下：\n";
  test.each<[string, string, string]>([
    ["of several of that name the one in a district", `${town}纳入东庄镇发展规划。\n$`, "东庄镇 township 秀屿区<莆田市<福建省 - 2024 -"],
    ["that was visited", `${town}赴东庄镇考察学习。\n$`, "NO_PLACE"],
    ["beside another", `${town}纳入东庄镇发展规划，协助平海镇巡查。\n$`, "NO_PLACE"],
    [
      "in an opening behind what an odd copy left of its indent",
      "？ ？2024年，在县委、县政府的领导下，金鸡镇始终坚持依法行政，落实重庆市、忠县实施方案，现将我镇有关情况汇报如下：\n$",
      "金鸡镇 township 忠县<重庆市 - 2024 -",
    ],
  ])("%s", (_, text, expected) => {
    expectPlace(text, expected);
  });
});

describe("a province or a zone told in passing", () => {
  test.each<[string, string, string]>([
    [
      "an autonomous region by the short form in a book's name",
      "2023年，自治区各级人民政府坚持依法行政，推进法治政府建设。\n自治区党委、自治区人民政府研究法治政府建设6次，自治区人民政府落实报告制度，出版《法治广西建设发展报告》。\n$",
      "广西壮族自治区 province - - 2023 -",
    ],
    [
      "a city under it, which is no province",
      "2023年，全市坚持依法行政，推进法治政府建设，现将有关情况报告如下：\n落实自治区党委、自治区人民政府部署，出版《法治广西建设发展报告》，市政府研究6次。\n$",
      "NO_PLACE",
    ],
    [
      "a zone of the only city told",
      "2022年，高新区坚持依法行政，推进法治政府建设，现将有关情况报告如下：\n普法路线入选为珠海市红色教育路线。\n$",
      "珠海市高新区 zone 珠海市<广东省 - 2022 -",
    ],
    [
      "a zone of which the city has none",
      "2022年，综保区坚持依法行政，推进法治政府建设，现将有关情况报告如下：\n普法路线入选为嘉峪关市红色教育路线。\n$",
      "NO_PLACE",
    ],
  ])("%s", (_, text, expected) => {
    expectPlace(text, expected);
  });
});

describe("what print and sites leave in names and titles", () => {
  test.each<[string, string, string]>([
    [
      "readings in brackets",
      "2023年，慈(cí)溪市認真學(xué)習(xí)貫徹，在市委領(lǐng)導(dǎo)下堅持依法行政，推進法治政府建設(shè)，現將有關(guān)情況報告如下：\n$",
      "慈溪市 county 宁波市<浙江省 - 2023 -",
    ],
    [
      "a site's words below a title that is whole",
      "仙桃市应急管理局 2024年法治政府建设年度报告\n小桃助手\n为您阅读公示公告\n2024年，市应急管理局坚持依法行政，推进法治政府建设。\n$",
      "仙桃市 department 湖北省 仙桃市应急管理局 2024 -",
    ],
    [
      "a party committee of a like name above the bureau that reports with it",
      "中共重庆市黔江区委教育工作委员会\n重庆市黔江区教育委员会\n关于2023年法治政府建设情况的报告\n2023年，区教委坚持依法行政，现将有关情况报告如下：\n$",
      "黔江区 department 重庆市 重庆市黔江区教育委员会 2023 -",
    ],
  ])("%s", (_, text, expected) => {
    expectPlace(text, expected);
  });
});
