import { position, type Span } from "../model/text.js";
import { html, joined, nothing, type Html } from "./html.js";
import type { GoldVerdict, ItemKind } from "./kinds.js";
import { FIELDS, KINDS, said } from "./words.js";

/** A reading beside the gold (人工标注), as `evaluate` compares them. */
export interface GoldBeside {
  readonly verdicts: ReadonlyMap<object, GoldVerdict>;
  readonly missed: readonly { readonly kind: GoldKind; readonly label: string; readonly at: Span | null }[];
  readonly tallies: Readonly<Record<GoldKind, { readonly tp: number; readonly fp: number; readonly fn: number }>>;
  readonly report: Readonly<Record<string, readonly [should: unknown, is: unknown]>>;
}

export type GoldKind = "policyDocuments" | "programs" | "observations" | "problems" | "plans";

/** The gold's names of the kinds. */
export const KIND_OF: Readonly<Record<GoldKind, ItemKind>> = {
  policyDocuments: "document",
  programs: "program",
  observations: "figure",
  problems: "problem",
  plans: "plan",
};

/** How the reading stands to the gold: a row for each kind, what was missed, and which facts of the report are wrong. */
export function goldTable({ tallies, missed, report }: GoldBeside, text: string): Html {
  const rows = (Object.entries(tallies) as [GoldKind, { tp: number; fp: number; fn: number }][]).map(
    ([kind, { tp, fp, fn }]) =>
      html`<tr>
        <th scope="row"><span class="sample k-${KIND_OF[kind]}">${KINDS[KIND_OF[kind]][0]}</span></th>
        <td>${tp}</td>
        <td>${fp}</td>
        <td>${fn}</td>
        <td>${rate(tp, tp + fp)}</td>
        <td>${rate(tp, tp + fn)}</td>
        <td>${rate(2 * tp, 2 * tp + fp + fn)}</td>
      </tr> `,
  );
  const wrong = Object.entries(report).map(
    ([field, [should, is]]) => html`<li>${FIELDS[field] ?? field}：标注 ${shown(should)}，抽取 ${shown(is)}</li>`,
  );
  return html`<section class="gold" aria-label="与人工标注对照 beside the gold">
    <h2>与人工标注对照 <small>beside the gold</small></h2>
    <table>
      <thead>
        <tr>
          <th></th>
          <th>相符 <small>equal</small></th>
          <th>误抽 <small>wrong</small></th>
          <th>漏抽 <small>missed</small></th>
          <th>准确率 <small>P</small></th>
          <th>召回率 <small>R</small></th>
          <th>F1</th>
        </tr>
      </thead>
      <tbody>
        ${joined(rows)}
      </tbody>
    </table>
    ${
      wrong.length === 0
        ? nothing
        : html`<ul>
            ${joined(wrong)}
          </ul>`
    }
    ${
      missed.length === 0
        ? nothing
        : html`<p>漏抽 <small>missed</small></p>
            <ul class="missed-list">
              ${joined(missed.map((one) => missedRow(one, text)))}
            </ul>`
    }
  </section>`;
}

function missedRow({ kind, label, at }: GoldBeside["missed"][number], text: string): Html {
  const name = html`<span class="sample k-${KIND_OF[kind]}">${KINDS[KIND_OF[kind]][0]}</span> ${label}`;
  if (at === null) return html`<li>${name}</li>`;
  const { line } = position(text, at.start);
  return html`<li>${name} <a href="#L${line}">第 ${line} 行</a></li>`;
}

const rate = (part: number, whole: number): string => (whole === 0 ? "–" : (part / whole).toFixed(3));

const shown = (value: unknown): string => {
  if (value === null || value === undefined) return "无";
  return Array.isArray(value) ? value.join("、") : said(typeof value === "string" ? value : JSON.stringify(value));
};
