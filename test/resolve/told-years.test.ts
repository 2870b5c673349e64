import { expect, test } from "@jest/globals";
import { readReport } from "../../src/pipeline.js";
import { sourceText } from "../../src/read/index.js";
import { knowledge } from "../support/knowledge.js";

/** The figures of a report of 2022 with the year that each is about: `value year`. */
function yearsIn(text: string): string[] {
  const report = `嘉善县2022年法治政府建设情况报告\n\n2022年，我县扎实推进法治政府建设，现将有关情况报告如下。\n\n一、主要工作\n\n${text}\n`;
  return readReport(sourceText(report, "test", "text/plain", {}), knowledge(), { force: true }).reading.observations.map(
    ({ value, year }) => `${value} ${year}`,
  );
}

test.each<[string, string[]]>([
  // Another year is told for it.
  ["2021年受理行政复议案件70件，2022年受理80件。", ["70 2021", "80 2022"]],
  ["受理行政复议案件80件，较2021年的70件增加10件。", ["80 2022", "70 2021", "10 2022"]],
  ["去年同期受理信访事项210件，今年受理180件。", ["210 2021", "180 2022"]],
  ["受理信访事项180件，比上年同期的210件减少30件。", ["180 2022", "210 2021", "30 2022"]],
  ["截至2021年底，全县共有人民调解员320名。", ["320 2021"]],
  ["其中，2020年查处案件12件，2021年查处案件15件。", ["12 2020", "15 2021"]],
  // What stands there is no year of the figure.
  ["受理行政复议案件80件，较2021年增长8%。", ["80 2022", "8 2022"]],
  ["2021年以来，共培训执法人员90人次。", ["90 2022"]],
  ["自2020年起，累计建成联系点12个。", ["12 2022"]],
  ["2021年11月至2022年10月，受理行政复议案件88件。", ["88 2022"]],
  ["2020年、2021年、2022年分别受理50件、60件、70件。", ["50 2022", "60 2022", "70 2022"]],
  ["落实2021年度考核要求，整改问题9个。", ["9 2022"]],
  ["2020年、2021年连续两年获评优秀，共培育示范点6个。", ["6 2022"]],
  ["根据《2021年法治建设工作要点》，开展督察3次。", ["3 2022"]],
  ["审理行政复议案件80件，上年结转5件。", ["80 2022", "5 2022"]],
  ["1998年修建的档案馆接待查阅300人次。", ["300 2022"]],
])("%s", (text, expected) => {
  expect(yearsIn(text)).toEqual(expected);
});

test("what is announced is of the next year, or of the year that it names", () => {
  const report =
    "嘉善县2022年法治政府建设情况报告\n\n2022年，我县扎实推进法治政府建设。\n\n二、下一步工作打算\n\n一是培训执法人员300人次。二是抓好普法，2025年，法律明白人达到500名。\n";
  const { observations } = readReport(sourceText(report, "test", "text/plain", {}), knowledge(), { force: true }).reading;
  expect(observations.map(({ value, year, role }) => `${value} ${year} ${role}`)).toEqual(["300 2023 plan", "500 2025 plan"]);
});
