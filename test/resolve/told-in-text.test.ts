import { describe, test } from "@jest/globals";
import { expectPlace } from "../support/expect-place.js";

/* Whose report it is, where a title does not tell: src/resolve/told-in-text.ts and who opens. */

describe("自治州 by their short names", () => {
  test.each<[string, string, string]>([
    [
      "州党委 tells it from a district of that short name",
      "2023年，巴州党委、政府坚持依法行政，现就法治政府建设工作报告如下：\n召开5次州党委常委会议、8次州政府常务会议研究法治政府建设。\n$",
      "巴音郭楞蒙古自治州 prefecture 新疆维吾尔自治区 - 2023 -",
    ],
    ["nothing tells it", "2023年，巴州坚持依法行政，现就法治政府建设工作报告如下：\n$", "NO_PLACE"],
    [
      "a year that opens with 州 and its government needs no title",
      "2023年，昌吉州人民政府始终坚持依法行政，以高水平法治护航高质量发展。\n一、2023年工作开展情况\n印发州人民政府工作规范，依法行政水平提高。\n$",
      "昌吉回族自治州 prefecture 新疆维吾尔自治区 - 2023 -",
    ],
  ])("%s", (_, text, expected) => {
    expectPlace(text, expected);
  });
});

describe("a place that is told once", () => {
  test.each<[string, string, string]>([
    [
      "who opens behind what year it was",
      "2025年是《法治政府建设实施纲要（2021-2025年）》收官之年，北和镇在市委、市政府的正确领导下，坚持依法行政，全镇法治氛围良好。现将2025年度有关情况报告如下：\n$",
      "北和镇 township 雷州市<湛江市<广东省 - 2025 -",
    ],
    [
      "with the field of a bureau",
      "在区委区政府的正确领导下，我局大力加强法治政府部门建设。现将2025年度工作情况报告如下。\n2025年，因云溪区交通运输综合行政执法权上收，我局调整工作思路。\n$",
      "云溪区 department 岳阳市<湖南省 - 2025 -",
    ],
    [
      "where it was only visited",
      "在区委区政府的正确领导下，我局大力加强法治政府部门建设。现将2025年度工作情况报告如下。\n2025年，赴云溪区交通运输局考察学习，我局调整工作思路。\n$",
      "NO_PLACE",
    ],
    [
      "beside another",
      "在区委区政府的正确领导下，我局大力加强法治政府部门建设。现将2025年度工作情况报告如下。\n2025年，因云溪区交通运输综合行政执法权上收，君山区同步调整。\n$",
      "NO_PLACE",
    ],
  ])("%s", (_, text, expected) => {
    expectPlace(text, expected);
  });
});

describe("whose words they are", () => {
  test.each<[string, string, string]>([
    [
      "a district that came first in its city speaks of 全市, and is none",
      "2024年，白云区坚持依法行政，网格化考评连续5年全市第一，位居全市各区第一，法治广州建设取得成效。现将有关情况报告如下：\n召开区委会议、全区推进会6次。\n$",
      "白云区 county 广州市<广东省 - 2024 -",
    ],
    [
      "a street by its short name, with its own organs",
      "2024年，鹤龙街坚持依法行政，推动法治白云建设。现将2024年法治政府建设工作报告如下：\n推进鹤龙街党政主要负责人述法，鹤龙街党工委会议学法5次。\n$",
      "鹤龙街道 township 白云区<广州市<广东省 - 2024 -",
    ],
    [
      "a street by its short name that no organ shows",
      "2024年，鹤龙街坚持依法经营，推动法治白云建设。现将2024年法治政府建设工作报告如下：\n$",
      "NO_PLACE",
    ],
    [
      "a scenic area has its city in its name",
      "2021年永安市景区管理委员会法治政府建设工作情况报告\n2021年，风景区管委会依法行政，结合我委实际，现将建设情况报告如下：\n$",
      "永安市景区 zone 永安市<三明市<福建省 - 2021 -",
    ],
  ])("%s", (_, text, expected) => {
    expectPlace(text, expected);
  });

  test.each<[string, string, string]>([
    [
      "我局 whose own papers name the bureau",
      "根据工作安排，现将我局2024年法治政府建设工作情况报告如下：\n结合工作实际制定了《六盘水市文体广电旅游局2024年法治政府建设工作要点》《六盘水市文体广电旅游局领导干部法规清单》。\n$",
      "六盘水市 department 贵州省 六盘水市文体广电旅游局 2024 -",
    ],
    [
      "of papers that it carries out another bureau is the maker",
      "根据工作安排，现将我局2024年法治政府建设工作情况报告如下：\n制定六盘水市年度计划，落实《六盘水市司法局2024年法治政府建设工作要点》。\n$",
      "六盘水市 department 贵州省 - 2024 -",
    ],
    [
      "a city's bureau that reports from a district is not the district's",
      "2025年度，市交通运输局龙岗管理局深入贯彻落实龙岗区委区政府决策部署，推进龙岗区法治建设。现将我局2025年度情况报告如下：\n$",
      "NO_PLACE",
    ],
  ])("%s", (_, text, expected) => {
    expectPlace(text, expected);
  });
});

test("what is put into a street's work is no street", () => {
  expectPlace(
    "2025年，银杏大街街道在文峰区委、区政府的正确领导下，把法治建设融入日常工作。现将全年工作情况报告如下：\n坚持将法治政府建设纳入街道年度重点工作，街道党工委切实履行职责。\n$",
    "银杏大街街道 township 文峰区<安阳市<河南省 - 2025 -",
  );
});

describe("a province, a bureau of one, and the day below a title", () => {
  test.each<[string, string, string]>([
    [
      "省政府 whose cities all lie in one province",
      "2022年，省政府坚持依法行政，扎实推进法治政府建设，为全省经济社会高质量发展提供坚强法治保障。现将有关情况报告如下：\n在省委领导下，延安市、西安市莲湖区获得命名。\n$",
      "陕西省 province - - 2022 -",
    ],
    [
      "cities of two provinces",
      "2022年，省政府坚持依法行政，扎实推进法治政府建设，为全省经济社会高质量发展提供坚强法治保障。现将有关情况报告如下：\n在省委领导下，延安市、西安市莲湖区获得命名，与运城市联合执法。\n$",
      "NO_PLACE",
    ],
    [
      "one city alone",
      "2022年，省政府坚持依法行政，扎实推进法治政府建设，为全省经济社会高质量发展提供坚强法治保障。现将有关情况报告如下：\n在省委领导下，延安市获得命名。\n$",
      "NO_PLACE",
    ],
    [
      "a city's bureau with its province in front stays as printed",
      "山东青岛市农业农村局2025年法治政府建设情况报告\n2025年，我局坚持依法行政，现将有关情况报告如下：\n$",
      "青岛市 department 山东省 山东青岛市农业农村局 2025 -",
    ],
    [
      "who signs and the day, below the title",
      "陕西省人民政府关于2021年法治政府建设情况的报告\n省政府办公厅 2022-03-15\n2021年，省政府坚持依法行政，现将有关情况报告如下：\n$",
      "陕西省 province - - 2021 2022-03-15",
    ],
    [
      "above the title it is a page's own",
      "陕西省人民政府 2023-09-01\n陕西省人民政府关于2021年法治政府建设情况的报告\n2021年，省政府坚持依法行政，现将有关情况报告如下：\n$",
      "陕西省 province - - 2021 -",
    ],
    [
      "what year it was, and then what was reached",
      "2020年是“十三五”规划收官之年，也是实施纲要收官之年。在省委领导和省人大的支持监督下，江苏省各级政府坚持以习近平法治思想为指导，扎实推进依法行政和法治政府建设，各项任务如期完成，我省依法行政水平取得新的成效。\n$",
      "江苏省 province - - 2020 -",
    ],
    [
      "a year's tasks are reached",
      "内蒙古自治区农牧厅全面学习贯彻习近平法治思想，坚持用法治方式履行职责，圆满达成2022年法治政府建设目标任务。\n一、加强领导\n厅党组始终坚持依法行政。我厅制定《内蒙古自治区农牧厅2022年法治工作要点》。\n$",
      "内蒙古自治区 department - 内蒙古自治区农牧厅 2022 -",
    ],
  ])("%s", (_, text, expected) => {
    expectPlace(text, expected);
  });
});

describe("who is told by a short name, or by its papers alone", () => {
  test.each<[string, string, string]>([
    [
      "a street that a title calls 街",
      "2022年胡家园街法治政府建设工作总结\n2022年，在区依法治区办的指导下，胡家园街认真贯彻习近平法治思想，按照滨海新区法治政府建设工作部署，推进依法治理。现将有关情况汇报如下：\n$",
      "胡家园街道 township 滨海新区<天津市 - 2022 -",
    ],
    [
      "a city's office elsewhere is a bureau",
      "郑州市人民政府驻北京办事处2023年法治政府建设情况报告\n2023年，我办坚持依法行政，扎实推进法治政府建设。现将有关情况报告如下：\n$",
      "郑州市 department 河南省 郑州市人民政府驻北京办事处 2023 -",
    ],
    [
      "a bureau that opens with another verb",
      "2025年，在区委、区政府的坚强领导下，光明区政务服务和数据管理局锚定法治光明建设总目标，以依法行政为核心，推动法治政府建设。现将全年工作情况报告如下：\n$",
      "光明区 department 深圳市<广东省 光明区政务服务和数据管理局 2025 -",
    ],
    [
      "a title whose copy has readings in brackets",
      "新榮經(jīng)濟技術開發(fā)區(qū)2024年法治政府建設年度報告\n2024年，新榮經(jīng)開區(qū)堅持依法行政，現將有關情況報告如下：\n$",
      "新荣经济技术开发区 zone 新荣区<大同市<山西省 - 2024 -",
    ],
    [
      "a bureau that the text only names by its papers, and by its short name",
      "一、2020年度推进法治政府建设的主要举措和成效\n制定出台《余杭区农业农村局2020年法治工作要点》，明确2020年度区农业农村局法治建设18项重点工作任务。\n全区农业领域法治化水平不断提升，依法行政，规范行政执法。现将有关情况报告如下。\n$",
      "余杭区 department 杭州市<浙江省 余杭区农业农村局 2020 -",
    ],
    [
      "where 我区 speaks, it is one bureau among others",
      "一、2020年度推进法治政府建设的主要举措和成效\n我区制定出台《余杭区农业农村局2020年法治工作要点》，明确2020年度区农业农村局法治建设18项重点工作任务。\n余杭区依法行政，规范行政执法。现将我区有关情况报告如下。\n$",
      "余杭区 county 杭州市<浙江省 - 2020 -",
    ],
    [
      "where the government meets, too",
      "一、2020年度推进法治政府建设的主要举措和成效\n区政府常务会议研究依法行政，制定出台《余杭区农业农村局2020年法治工作要点》，明确2020年度区农业农村局法治建设18项重点工作任务。\n余杭区规范行政执法。现将有关情况报告如下。\n$",
      "余杭区 county 杭州市<浙江省 - 2020 -",
    ],
  ])("%s", (_, text, expected) => {
    expectPlace(text, expected);
  });
});
