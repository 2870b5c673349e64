import { describe, test } from "@jest/globals";
import { expectPlace } from "../support/expect-place.js";

const O = (year: number): string => `${year}年，坚持依法行政，扎实推进法治政府建设，现将有关情况报告如下：`;

describe("offices of the State, offices of a government, short names of departments", () => {
  test.each<[string, string]>([
    [
      `国家税务总局安吉县税务局2022年法治政府建设情况报告\n${O(2022)}\n$`,
      "安吉县 department 湖州市<浙江省 国家税务总局安吉县税务局 2022 -",
    ],
    [
      `湖州市人民政府办公室关于2021年度法治政府建设情况的报告\n${O(2021)}现将我办法治政府建设情况报告如下：\n$`,
      "湖州市 department 浙江省 湖州市人民政府办公室 2021 -",
    ],
    [`湖州市人民政府办公室关于2021年度法治政府建设情况的报告\n${O(2021)}\n我市成效明显。\n$`, "湖州市 prefecture 浙江省 - 2021 -"],
    [
      `市发改委2022年法治政府建设工作总结\n${O(2022)}\n$\n湖州市发展和改革委员会\n2022年12月30日`,
      "湖州市 department 浙江省 湖州市发展和改革委员会 2022 2022-12-30",
    ],
    [
      `关于2022年度法治政府建设情况的报告\n浙江省自然资源厅\n2022年，自然资源厅坚持依法行政，现将有关情况报告如下：\n$`,
      "浙江省 department - 浙江省自然资源厅 2022 -",
    ],
    [
      `来源：湖州市司法局 发布时间：2023-01-20\n2022年，我市坚持依法行政，现将有关情况报告如下：\n$`,
      "湖州市 prefecture 浙江省 - 2022 2023-01-20",
    ],
  ])("%#", (text, expected) => {
    expectPlace(text, expected);
  });
});

describe("customs and weather offices, which no other word tells to be offices", () => {
  test.each<[string, string]>([
    [`湖州海关2023年法治政府建设情况报告\n${O(2023)}\n$`, "湖州市 department 浙江省 湖州海关 2023 -"],
    [
      `国家税务总局岳西县税务局2023年法治政府建设情况报告\n${O(2023)}\n$`,
      "岳西县 department 安庆市<安徽省 国家税务总局岳西县税务局 2023 -",
    ],
  ])("%#", (text, expected) => {
    expectPlace(text, expected);
  });
});

describe("zones under their own names, and what no list of places holds", () => {
  test.each<[string, string]>([
    [`赣州经济技术开发区2022年法治政府建设年度报告\n${O(2022)}\n$`, "赣州经济技术开发区 zone 赣州市<江西省 - 2022 -"],
    [`鹰潭市经济技术开发区2022年法治政府建设年度报告\n${O(2022)}\n$`, "鹰潭市经济技术开发区 zone 鹰潭市<江西省 - 2022 -"],
    [`第三师图木舒克市五十一团2021年度法治建设工作情况报告\n${O(2021)}\n$`, "NO_PLACE"],
    [
      `2023年法治政府建设情况报告\n2023年，茶店乡坚持依法行政，现将我乡情况报告如下：落实《安吉县法治建设要点》，安吉县司法局到我乡指导。\n$`,
      "NO_PLACE",
    ],
  ])("%#", (text, expected) => {
    expectPlace(text, expected);
  });
});
