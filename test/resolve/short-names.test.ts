import { describe, test } from "@jest/globals";
import { expectPlace } from "../support/expect-place.js";

describe("branches and offices by their short names", () => {
  test.each<[string, string, string]>([
    [
      "a branch whose full name stands in one of its papers",
      "2024年，龙华公安分局坚持依法行政，推进法治政府建设，现将分局有关情况报告如下：\n落实《中共深圳市龙华区委年度工作要点》，制定《深圳市公安局龙华分局2024年法治公安要点》。\n$",
      "深圳市 department 广东省 深圳市公安局龙华分局 2024 -",
    ],
    [
      "a branch whose full name stands nowhere, told by its district",
      "2024年，青原区公安分局坚持依法行政，推进法治政府建设，现将分局有关情况报告如下：\n$",
      "青原区 department 吉安市<江西省 青原区公安分局 2024 -",
    ],
    [
      "the office of law of a government",
      "2016年，市政府法制办坚持依法行政，推进法治政府建设，我办起草《鄂州市法治政府建设实施方案》，印发《鄂州市依法行政工作要点》。\n$",
      "鄂州市 department 湖北省 鄂州市政府法制办 2016 -",
    ],
    [
      "a government that is no office",
      "2016年，市政府坚持依法行政，推进法治政府建设，印发《鄂州市依法行政工作要点》，制定《鄂州市法治政府建设实施方案》。现将我市情况报告如下：\n$",
      "鄂州市 prefecture 湖北省 - 2016 -",
    ],
  ])("%s", (_, text, expected) => {
    expectPlace(text, expected);
  });
});

describe("a government that opens without 我县", () => {
  test.each<[string, string, string]>([
    [
      "with its county in two characters",
      "2020年，在县委的正确领导下，县政府坚持依法行政，推进法治政府建设，现将有关情况报告如下：\n发挥平安泾县、法治泾县建设的优势。\n$",
      "泾县 county 宣城市<安徽省 - 2020 -",
    ],
    [
      "whose leadership it was",
      "2020年，在县委、县政府的领导下，坚持依法行政，推进法治政府建设，现将有关情况报告如下：\n推进平安县域、法治县城建设。\n$",
      "NO_PLACE",
    ],
  ])("%s", (_, text, expected) => {
    expectPlace(text, expected);
  });
});

describe("the day behind a title", () => {
  const opens = "2024年，盂城街道坚持依法行政，落实《高邮市法治政府建设工作要点》，现将我街道有关情况报告如下：\n$";
  test.each<[string, string, string]>([
    [
      "as a site's list prints it",
      `2024年度高邮街道法治政府建设工作情况报告 2025-02-28\n\n${opens}`,
      "高邮街道 township 高邮市<扬州市<江苏省 - 2024 2025-02-28",
    ],
    [
      "with the hour",
      `2024年度高邮街道法治政府建设工作情况报告 2025-02-28 10:12\n\n${opens}`,
      "高邮街道 township 高邮市<扬州市<江苏省 - 2024 2025-02-28",
    ],
    ["that is none", `2024年度高邮街道法治政府建设工作情况报告 2025号\n\n${opens}`, "高邮街道 township 高邮市<扬州市<江苏省 - 2024 -"],
  ])("%s", (_, text, expected) => {
    expectPlace(text, expected);
  });
});
