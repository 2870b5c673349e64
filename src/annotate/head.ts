import { printFault } from "../model/fault.js";
import type { Reading } from "../model/reading.js";
import { html, joined, nothing, type Html } from "./html.js";
import { said } from "./words.js";

/** Whose report it is, from which file, and on top of all what is wrong with it. */
export function head({ report, source, faults }: Reading): Html {
  const title = report === null ? source.file : (report.title ?? `${report.body ?? report.locality} ${report.year} 年度报告`);
  return html`<header>
    ${
      faults.length === 0
        ? nothing
        : html`<ul class="faults" aria-label="问题 faults">
            ${joined(faults.map((fault) => html`<li><a href="#L${fault.line}">${printFault(source.file, fault)}</a></li>`))}
          </ul>`
    }
    <h1>${title}</h1>
    <dl class="about">
      ${joined(
        rows({ report, source }).map(
          ([label, value]) =>
            html`<div>
              <dt>${label}</dt>
              <dd>${value}</dd>
            </div>`,
        ),
      )}
    </dl>
  </header>`;
}

function rows({ report, source }: Pick<Reading, "report" | "source">): (readonly [string, string])[] {
  const file: (readonly [string, string])[] = [
    ["来源", source.file],
    ["字数", source.characters.toLocaleString("en")],
    ["内容指纹", source.contentHash.slice(0, 19)],
  ];
  if (report === null) return [["报告", "未能认定为年度报告"], ...file];
  const how = (field: string): string => (report.inferred[field] === undefined ? "" : `（${said(report.inferred[field])}）`);
  return [
    ["地区", `${[...report.parents].reverse().join(" › ")}${report.parents.length > 0 ? " › " : ""}${report.locality}${how("locality")}`],
    ...(report.body === null ? [] : [["部门", report.body] as const]),
    ["级别", said(report.level)],
    ["年度", `${report.year}${how("year")}`],
    ["发布日期", report.publishedOn ?? "文中未载"],
    ...(report.issuers.length === 0 ? [] : [["署名", report.issuers.join("、")] as const]),
    ...file,
  ];
}
