import type { Reading } from "../model/reading.js";
import { html, joined, type Html } from "./html.js";
import { STYLE } from "./style.js";

/** A page that was made of a reading, as the list of pages names it. */
export interface PageOf {
  readonly href: string;
  readonly reading: Reading;
}

/** The list of several pages: whose reports they are, how much was read in each, and which could not be taken. */
export function annotateIndex(pages: readonly PageOf[]): string {
  return html`<!doctype html>
    <html lang="zh-CN">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${pages.length} 份报告 · 法治图谱</title>
        <style>
          ${STYLE}
        </style>
      </head>
      <body>
        <main class="index">
          <h1>${pages.length} 份报告 <small>reports</small></h1>
          <table>
            <thead>
              <tr>
                <th>报告</th>
                <th>年度</th>
                <th>举措</th>
                <th>文件</th>
                <th>数据</th>
                <th>问题</th>
                <th>计划</th>
              </tr>
            </thead>
            <tbody>
              ${joined(pages.map(row))}
            </tbody>
          </table>
        </main>
      </body>
    </html> `.html;
}

function row({ href, reading }: PageOf): Html {
  const { report, source, programs, policyDocuments, observations, problems, plans, faults } = reading;
  const link = html`<a href="${encodeURI(href)}"
    >${report === null ? source.file : (report.body ?? [...report.parents].reverse().concat(report.locality).join(""))}</a
  >`;
  if (report === null)
    return html`<tr>
      <th scope="row">${link}</th>
      <td colspan="6">${faults.map(({ message }) => message).join(" ")}</td>
    </tr> `;
  const counts = [programs, policyDocuments, observations, problems, plans].map((all) => html`<td>${all.length}</td>`);
  return html`<tr>
    <th scope="row">${link}</th>
    <td>${report.year}</td>
    ${joined(counts)}
  </tr> `;
}
