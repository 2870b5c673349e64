import { describe, test } from "@jest/globals";
import { expectPlace } from "../support/expect-place.js";

describe("zones with a bureau, a second name or a province in their names", () => {
  test.each<[string, string, string]>([
    [
      "the bureau of a zone belongs to the zone, not to its city",
      "高新区综治局2022年法治政府建设年度报告\n2022年，高新区综治局在区党工委领导下坚持依法行政，落实《珠海市2022年全面依法治市工作要点》，配合珠海市司法局。现将我局情况报告如下：\n$",
      "珠海市高新区 department 珠海市<广东省 珠海市高新区综治局 2022 -",
    ],
    [
      "the same in an opening without a title",
      "2023年，经开区应急管理局坚持依法行政，落实《九江市法治建设要点》，九江市司法局督察1次。现将我局法治政府建设情况报告如下：\n$",
      "九江市经开区 department 九江市<江西省 九江市经开区应急管理局 2023 -",
    ],
    [
      "of a city that is not told",
      "高新区综治局2022年法治政府建设年度报告\n2022年，高新区综治局坚持依法行政。现将我局情况报告如下：\n$",
      "NO_PLACE",
    ],
    [
      "a bureau of a city, whose name begins like a zone's",
      "珠海市开发建设局2022年法治政府建设年度报告\n2022年，我局坚持依法行政。现将我局情况报告如下：\n$",
      "珠海市 department 广东省 珠海市开发建设局 2022 -",
    ],
    [
      "a zone that is a district, too",
      "高新区（新市区）人民政府2024年法治政府建设工作报告\n2024年，在区委的坚强领导下，区人民政府坚持依法行政，现将有关情况报告如下。\n$",
      "新市区 county 乌鲁木齐市<新疆维吾尔自治区 - 2024 -",
    ],
    [
      "a zone beside its town, which tells the city: of the zones of that name it is this one",
      "火炬高新区（中山港街道）2025年法治政府建设年度报告\n2025年，火炬高新区坚持依法行政，围绕区党工委、管委会中心工作推进法治政府建设。现将全年工作情况报告如下：\n$",
      "中山火炬高技术产业开发区 zone 中山市<广东省 - 2025 -",
    ],
    [
      "a zone of a name that several cities have",
      "火炬高新区2025年法治政府建设年度报告\n2025年，火炬高新区坚持依法行政，围绕区党工委、管委会中心工作推进法治政府建设。现将全年工作情况报告如下：\n$",
      "NO_PLACE",
    ],
    [
      "a zone whose committees open the text together",
      "2025年，湄洲岛国家旅游度假区党工委、管委会坚持依法行政，围绕市委、市政府法治政府建设部署，筑牢法治根基。现将全年工作情况报告如下：\n$",
      "湄洲岛国家旅游度假区 zone 莆田市<福建省 - 2025 -",
    ],
    [
      "a zone of no known name beside its town",
      "高新区（唐家湾镇）2023年法治政府建设年度报告\n2023年，高新区坚持依法行政，现将全年工作情况报告如下：\n$",
      "珠海市高新区 zone 珠海市<广东省 - 2023 -",
    ],
    [
      "a zone with a bracket that names no place",
      "高新区（筹备组）2024年法治政府建设工作报告\n2024年，高新区坚持依法行政，现将有关情况报告如下。\n$",
      "NO_PLACE",
    ],
    [
      "an area of a free-trade zone with a long name",
      "中国（广东）自由贸易试验区深圳前海蛇口片区管理委员会2022年法治政府建设年度报告\n2022年，片区坚持依法行政，现将有关情况报告如下：\n$",
      "广东自由贸易试验区深圳前海蛇口片区 zone 广东省 - 2022 -",
    ],
    [
      "an area that the gazetteer knows, by its full name",
      "中国（上海）自由贸易试验区临港新片区管理委员会2023年度法治政府建设情况报告\n2023年，临港新片区管委会坚持依法行政，现将有关情况报告如下：\n$",
      "中国（上海）自由贸易试验区临港新片区 zone 上海市 - 2023 -",
    ],
    [
      "海南自由贸易港 in front of a zone's own name",
      "海南自由贸易港洋浦经济开发区2023年法治政府建设情况报告\n2023年，洋浦坚持依法行政，现将有关情况报告如下：\n$",
      "洋浦经济开发区 zone 海南省 - 2023 -",
    ],
    [
      "an office of a zone that does not say 街道",
      "深圳市深汕特别合作区鹅埠办事处关于2025年度法治政府建设情况报告\n2025年，鹅埠党工委、办事处坚持依法行政，扎实推进法治政府建设。现将有关情况报告如下：\n$",
      "鹅埠办事处 township 深汕特别合作区<深圳市<广东省 - 2025 -",
    ],
    [
      "one of a district, which the gazetteer knows as a street",
      "郑州市金水区花园路办事处2023年法治政府建设情况报告\n2023年，办事处坚持依法行政，扎实推进法治政府建设。现将有关情况报告如下：\n$",
      "花园路街道 township 金水区<郑州市<河南省 - 2023 -",
    ],
  ])("%s", (_, text, expected) => {
    expectPlace(text, expected);
  });
});
