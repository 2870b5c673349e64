import { describe, expect, test } from "@jest/globals";
import { expectPlace } from "../support/expect-place.js";
import { buildGazetteer } from "../../src/resolve/gazetteer.js";
import { knowledge } from "../support/knowledge.js";

describe("openings of streets, towns, zones and bureaus that say little of themselves", () => {
  test.each<[string, string, string]>([
    [
      "a street with a namesake, in a district with a namesake: where both are, it is",
      "城中区委全面依法治区委员会：\n在法治建设的征程上，人民街街道办事处坚持依法行政，落实《城中区法治工作要点》要求。现将2025年工作情况报告如下：\n$",
      "人民街街道 township 城中区<西宁市<青海省 - 2025 -",
    ],
    [
      "a year's figures were lost before 年",
      "年，万州区公安局在区委、区政府的领导下，坚持依法行政，2024年，全区治安平稳。现将有关情况报告如下：\n$",
      "万州区 department 重庆市 万州区公安局 2024 -",
    ],
    [
      "本镇 speaks, and its district is only its district",
      "根据上海市普陀区法治建设规划的要求，长征镇依法履行职能。现将本镇2021年度法治政府建设情况报告如下：\n长征镇在区委、区政府的领导下，推进法治建设，全区共同努力。\n$",
      "长征镇 township 普陀区<上海市 - 2021 -",
    ],
    [
      "a bureau's site, told beside its clock",
      "2026-01-20 17:01  |  武汉市水务局\n\n市水务局2025年度法治政府建设情况报告\n\n2025年，我局坚持依法行政。现将工作情况报告如下。\n$",
      "武汉市 department 湖北省 武汉市水务局 2025 -",
    ],
    [
      "another bureau's site says nothing of this one",
      "2026-01-20 17:01  |  武汉市水务局\n\n市教育局2025年度法治政府建设情况报告\n\n2025年，我局坚持依法行政。现将工作情况报告如下。\n$",
      "NO_PLACE",
    ],
    [
      "管委 is short for 管委会, no bureau",
      "青岛西海岸新区管委2022年法治政府建设情况报告\n2022年，西海岸新区坚持依法行政。现将有关情况报告如下：\n$",
      "青岛西海岸新区 zone 青岛市<山东省 - 2022 -",
    ],
    [
      "我街 is short for 街道",
      "2023年，嘉陵道街在区委、区政府的正确领导下，坚持依法行政，按照《南开区任务清单》，我街全面部署。现将有关情况报告如下：\n$",
      "嘉陵道街道 township 南开区<天津市 - 2023 -",
    ],
    [
      "a street in a road's name is none",
      "2023年，步行街坚持依法经营。我区坚持依法行政，南开区成效明显，南开区司法局加强指导。现将有关情况报告如下：\n$",
      "南开区 county 天津市 - 2023 -",
    ],
    [
      "办事处 that opens the text, though 全区 is told",
      "2025年，江北街道办事处坚持依法行政，对照《重庆市涪陵区人民政府办公室关于印发〈2025年全区法治政府建设工作要点〉的通知》，现将全年法治政府建设情况报告如下。\n$",
      "江北街道 township 涪陵区<重庆市 - 2025 -",
    ],
    [
      "a township told once, as an organ",
      "2022年，我镇坚持依法行政，紧扣《法治东莞建设规划》的要求，制定《中共望牛墩镇委工作方案》。现将有关情况报告如下：\n$",
      "望牛墩镇 township 东莞市<广东省 - 2022 -",
    ],
    [
      "a township told once otherwise may be a neighbour",
      "2022年，我镇坚持依法行政，紧扣《法治东莞建设规划》的要求，到望牛墩镇考察学习。现将有关情况报告如下：\n$",
      "NO_PLACE",
    ],
    [
      "我省 with one province named",
      "现将省政府2023年度法治政府建设情况报告如下。\n我省坚持依法行政，成立湖南省习近平法治思想研究基地。\n$",
      "湖南省 province - - 2023 -",
    ],
    [
      "我省 with two provinces named once",
      "现将省政府2023年度法治政府建设情况报告如下。\n我省坚持依法行政，与湖南省、湖北省签订合作协议。\n$",
      "NO_PLACE",
    ],
    [
      "a zone under its name of today",
      "东疆综合保税区2024年度法治政府建设情况报告\n2024年，东疆综保区坚持依法行政，现将有关情况报告如下：\n$",
      "天津东疆综合保税区 zone 滨海新区<天津市 - 2024 -",
    ],
    [
      "a bureau of a zone that no list holds",
      "长兴县和平工业园区自然资源局2022年度法治政府建设情况报告\n2022年，我局坚持依法行政，现将有关情况报告如下：\n$",
      "和平工业园区 department 长兴县<湖州市<浙江省 和平工业园区自然资源局 2022 -",
    ],
    [
      "an area of a free-trade zone is not its province, nor the country",
      "中国（福建）自由贸易试验区厦门片区管理委员会2022年度法治政府建设情况报告\n2022年，管委会坚持依法行政，现将有关情况报告如下：\n$",
      "福建自由贸易试验区厦门片区 zone 福建省 - 2022 -",
    ],
    [
      "the full name of the bureau beside 发布机构",
      "发布机构：岳西县林业和草原局\n岳西县林草局2024年度法治政府建设年度报告\n2024年，岳西县林草局坚持依法行政，现将有关情况报告如下：\n$",
      "岳西县 department 安庆市<安徽省 岳西县林业和草原局 2024 -",
    ],
    [
      "another bureau beside 发布机构 hosts the page",
      "发布机构：岳西县司法局\n岳西县林草局2024年度法治政府建设年度报告\n2024年，岳西县林草局坚持依法行政，现将有关情况报告如下：\n$",
      "岳西县 department 安庆市<安徽省 岳西县林草局 2024 -",
    ],
    [
      "a doubled 县 is one",
      "2022年，安吉县县教育局坚持依法行政，现将我局法治政府建设工作情况报告如下：\n$",
      "安吉县 department 湖州市<浙江省 安吉县教育局 2022 -",
    ],
    [
      "published before signed",
      "成文日期：2023-12-31\n发文日期：2024-01-02\n安吉县2023年度法治政府建设情况报告\n2023年，安吉县坚持依法行政，现将有关情况报告如下：\n$",
      "安吉县 county 湖州市<浙江省 - 2023 2024-01-02",
    ],
  ])("%s", (_, text, expected) => {
    expectPlace(text, expected);
  });

  test.each([
    ["安庆经济技术开发区", "340871"],
    ["安徽安庆经济开发区", "340871"],
    ["宣城经济技术开发区", "341871"],
    ["吉林松原经济开发区", "220771"],
  ])("a zone raised to a national one is known by both names: %s", (name, code) => {
    const found = buildGazetteer(knowledge().gazetteer).resolve(name);
    expect(found).toMatchObject({ entry: { code } });
  });
});
