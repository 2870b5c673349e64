import { between, chance } from "./chance.js";
import type { Place } from "./places.js";

/** What a report says, known beforehand (已知真值). */
export interface Truth {
  readonly place: Place;
  readonly year: number;
  readonly implemented: readonly string[];
  readonly planned: readonly string[];
  /** Indicator and value. */
  readonly figures: readonly (readonly [indicator: string, value: number])[];
  /** Titles of documents that the place issued. */
  readonly issued: readonly string[];
}

/** A report of a place for a year in the manner of the genre: heading, five sections, shortcomings, plans. */
export function reportOf(
  place: Place,
  year: number,
  implemented: readonly string[],
  planned: readonly string[],
): { readonly text: string; readonly truth: Truth } {
  const number = (least: number, most: number, of: string): number => between(least, most, of, place.code, year);
  const accepted = number(20, 400, "accepted");
  const concluded = accepted - number(1, 15, "open");
  const scrutinised = number(10, 90, "scrutinised");
  const title = `${place.name}${year}年法治政府建设工作要点`;
  const we = { PROVINCE: "全省", PREFECTURE: "全市", COUNTY: "全县" }[place.level];
  const parts = [0, 1, 2].map((part) => implemented.filter((_, i) => i % 3 === part));
  const text = [
    `${place.fullName}${year}年法治政府建设年度报告`,
    "",
    `发布日期：${year + 1}-0${number(1, 3, "month")}-${number(10, 28, "day")}`,
    "",
    `${year}年，${place.name}围绕中心、服务大局，扎实做好各项工作，现将有关情况报告如下。`,
    "",
    "一、依法全面履行政府职能",
    `印发《${title}》，明确任务分工。${sentences(parts[0] ?? [], place, year)}`,
    "",
    "二、严格规范公正文明执法",
    `坚持严格执法与热情服务相统一。${sentences(parts[1] ?? [], place, year)}`,
    "",
    "三、依法预防和化解矛盾纠纷",
    `${year}年，${we}共受理行政复议案件${accepted}件，审结${concluded}件。审查行政规范性文件${scrutinised}件。${sentences(parts[2] ?? [], place, year)}`,
    "",
    "四、存在的主要问题",
    "部分干部依法办事的能力还不够强，一些单位的工作还不够平衡。",
    "",
    `五、${year + 1}年工作安排`,
    planned.length === 0 ? "继续做好各项工作，不断取得新的成效。" : planned.map((name) => `下一步，将全面推行${name}。`).join(""),
    "",
  ].join("\n");
  return {
    text,
    truth: {
      place,
      year,
      implemented,
      planned,
      figures: [
        ["行政复议案件受理", accepted],
        ["行政复议案件审结", concluded],
        ["行政规范性文件合法性审核", scrutinised],
      ],
      issued: [title],
    },
  };
}

const FRAMES = [
  (name: string) => `深入推进${name}，取得了明显成效。`,
  (name: string) => `全面推行${name}，群众满意度进一步提升。`,
  (name: string) => `扎实落实${name}，形成了良好的工作局面。`,
  (name: string) => `持续深化${name}，工作水平稳步提高。`,
];

const sentences = (names: readonly string[], place: Place, year: number): string =>
  names.map((name) => (FRAMES[Math.floor(chance("frame", name, place.code, year) * FRAMES.length)] ?? String)(name)).join("");
