import { describe, test } from "@jest/globals";
import { expectPlace } from "../support/expect-place.js";

const OURS = "2022年，在市委、市政府的领导下，我局坚持依法行政，推进法治政府建设。现将我局有关情况报告如下：\n";

describe("a bureau that says 我局", () => {
  test.each<[string, string, string]>([
    [
      "of a city told once, with districts below",
      `${OURS}落实《佛山市人民政府关于委托行政职权的决定》，加强市、区执法培训。\n$`,
      "佛山市 department 广东省 - 2022 -",
    ],
    [
      "of a city told once, right below a department of the province",
      `${OURS}在省水利厅的指导下，落实《佛山市中介服务事项清单》。\n$`,
      "佛山市 department 广东省 - 2022 -",
    ],
    [
      "under a district, which is not the province whose laws it studies",
      "2022年，在区委、区政府的领导下，我局坚持依法行政，现将我局有关情况报告如下：\n学习《广东省法治政府建设实施纲要》，通过广东省学法平台学习广东省条例。\n$",
      "NO_PLACE",
    ],
    ["of a city told once that may be the one above", `${OURS}落实《佛山市中介服务事项清单》。\n$`, "NO_PLACE"],
    [
      "whose own papers print its city before the district",
      "2022年，在区委、区政府的领导下，我局坚持依法行政，现将我局有关情况报告如下：\n制定《江门市蓬江区统计局2022年抽查计划》。\n$",
      "蓬江区 department 江门市<广东省 江门市蓬江区统计局 2022 -",
    ],
    [
      "whose own papers go on with what they are about",
      `${OURS}出台《佛山市水利局河道采砂许可细则》，编写《佛山市水利局取消事项方案》。\n$`,
      "佛山市 department 广东省 佛山市水利局 2022 -",
    ],
    [
      "beside papers of another",
      `${OURS}出台《佛山市水利局河道采砂许可细则》，修订《佛山市财政局收费办法》。\n$`,
      "佛山市 department 广东省 - 2022 -",
    ],
    [
      "in a table of cells",
      "| 索引号 | 000014/2023-1 | 发文字号 | 蓝林发〔2023〕6号 |\n| 关键词 | 发布机构 | 蓝山县林业局 | |\n| 生成日期 | 2023-01-16 18:00:00 | 是否有效 |\n2022年，我局坚持依法行政，现将有关情况报告如下：\n$",
      "蓝山县 department 永州市<湖南省 蓝山县林业局 2022 2023-01-16",
    ],
    [
      "behind why it acts, with the law of the city above",
      "为贯彻落实中央、市委、区委有关精神，区统计局严格对照任务清单，现将2020年法治政府建设情况报告如下：\n数据推送宝坻区信用平台，宣传《天津市优化营商环境条例》，没有发现我局发放此类文件。\n$",
      "宝坻区 department 天津市 宝坻区统计局 2020 -",
    ],
  ])("%s", (_, text, expected) => {
    expectPlace(text, expected);
  });
});

describe("a city that made the law of which it tells", () => {
  test.each<[string, string, string]>([
    [
      "made",
      "2022年，全市坚持依法行政，推进法治政府建设，现将我市有关情况报告如下：\n制定《佛山市河涌水污染防治条例》。\n$",
      "佛山市 prefecture 广东省 - 2022 -",
    ],
    [
      "only studied",
      "2022年，全市坚持依法行政，推进法治政府建设，现将我市有关情况报告如下：\n学习宣传《佛山市河涌水污染防治条例》。\n$",
      "NO_PLACE",
    ],
  ])("%s", (_, text, expected) => {
    expectPlace(text, expected);
  });
});

describe("a report that opens with a year since when", () => {
  test.each<[string, string, string]>([
    [
      "and with whose leadership it was, before what came of it",
      "2023年以来，县司法局在县委、县政府的坚强领导下，在上级司法行政机关的精心指导下，坚持依法行政，统筹推进执法监督、行政复议和人员培训，法治政府建设取得明显成绩。\n起草《蓝山县行政复议工作规则》《蓝山县述法办法》。\n$",
      "蓝山县 department 永州市<湖南省 蓝山县司法局 2023 -",
    ],
    [
      "of two streets of a name, of which nothing tells one",
      "2023年以来，中都街道坚持依法行政，法治政府建设取得明显成绩，现将有关情况报告如下：\n$",
      "NO_PLACE",
    ],
  ])("%s", (_, text, expected) => {
    expectPlace(text, expected);
  });
});
