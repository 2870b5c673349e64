import type { SectionFacts } from "../model/reading.js";
import type { Span } from "../model/text.js";
import { html, joined, nothing, type Html } from "./html.js";
import { layers, type Layer } from "./layers.js";
import type { Field, Item } from "./items.js";
import { FIELDS, KINDS, said, VERDICTS } from "./words.js";

/** Something that stands at one place of the text: an item's, what gold has and the reading lacks, or a heading. */
export type Mark = Span &
  (
    | { readonly type: "item"; readonly item: Item; readonly fields: readonly Field[] }
    | { readonly type: "missed"; readonly kind: Item["kind"]; readonly label: string }
    | { readonly type: "heading"; readonly section: SectionFacts }
  );

/** The text, a paragraph a line, each with its number as an anchor (`#L12`), and what was read in it. Not a character is lost or changed. */
export function textLines(text: string, marks: readonly Mark[]): Html {
  const sorted = [...marks].sort((a, b) => a.start - b.start);
  const pieces: Html[] = [];
  let from = 0;
  let start = 0;
  text.split("\n").forEach((content, at) => {
    const line = { start, end: start + content.length };
    start = line.end + 1;
    while (from < sorted.length && (sorted[from] as Mark).end <= line.start && (sorted[from] as Mark).start < line.start) from++;
    const here: Mark[] = [];
    for (let i = from; i < sorted.length && (sorted[i] as Mark).start < line.end; i++) {
      const mark = sorted[i] as Mark;
      if (mark.end > line.start) here.push(mark);
    }
    pieces.push(paragraph(text, line, at + 1, here));
  });
  return joined(pieces);
}

function paragraph(text: string, line: Span, number: number, marks: readonly Mark[]): Html {
  if (line.end === line.start) return html`<p class="line empty" id="L${number}"></p> `;
  const title = marks.find((mark) => mark.type === "heading" && mark.start <= line.start + 4 && line.end - mark.end <= 4);
  const level = title?.type === "heading" ? ` h h${Math.min(4, title.section.depth)}` : "";
  return html`<p class="line${level}" id="L${number}" data-line="${number}">${content(text, line, layers(marks, line))}</p> `;
}

function content(text: string, span: Span, inner: readonly Layer<Mark>[]): Html {
  const pieces: Html[] = [];
  let at = span.start;
  for (const layer of inner) {
    pieces.push(html`${text.slice(at, layer.start)}`, drawn(text, layer));
    at = layer.end;
  }
  return joined([...pieces, html`${text.slice(at, span.end)}`]);
}

function drawn(text: string, layer: Layer<Mark>): Html {
  const { of, first } = layer;
  const inside = content(text, layer, layer.inner);
  if (of.type === "heading") return html`<b class="heading">${inside}</b>`;
  if (of.type === "missed")
    return html`<span class="m k-${of.kind} missed" ${focus(first)}>${first ? missedCard(of) : nothing}${inside}</span>`;
  const { item } = of;
  const verdict = item.verdict === null ? "" : ` v-${item.verdict.verdict}`;
  const unsure = item.kind === "program" && item.fields.some(([, value]) => value.startsWith("未收录")) ? " uncurated" : "";
  return html`<span class="m k-${item.kind}${unsure}${verdict}" ${focus(first)}>${first ? card(item, of.fields) : nothing}${inside}</span>`;
}

/** Where it begins it can be reached by the keyboard; where it goes on after a crossing span it only looks the same. */
const focus = (first: boolean, number?: number): Html => {
  if (!first) return nothing;
  return number === undefined ? html` tabindex="0"` : html` tabindex="0" data-n="${number}"`;
};

/** The fields of a mention: shown beside the line on hover and focus. */
function card({ kind, number, name, fields, verdict }: Item, own: readonly Field[]): Html {
  const [chinese, english] = KINDS[kind];
  const rows = [...fields, ...own].map(([label, value]) => html`<span class="row"><i>${label}</i><span>${value}</span></span>`);
  const title = kind === "problem" || kind === "plan" ? nothing : html`<strong>${name}</strong>`;
  return html`<span class="card" role="tooltip"><em>${chinese} ${english} ${number}</em>${title}${rows}${verdictRows(verdict)}</span>`;
}

function verdictRows(verdict: Item["verdict"]): Html {
  if (verdict === null) return nothing;
  const differs = verdict.differs.map(
    ({ field, gold, read }) =>
      html`<span class="row differs"><i>${FIELDS[field] ?? field}</i><span>标注 ${said(gold)}，抽取 ${said(read)}</span></span>`,
  );
  return html`<span class="row verdict"><i>标注</i><span>${VERDICTS[verdict.verdict].join(" ")}</span></span
    >${differs}`;
}

function missedCard({ kind, label }: { readonly kind: Item["kind"]; readonly label: string }): Html {
  const [chinese, english] = KINDS[kind];
  return html`<span class="card" role="tooltip"
    ><em>${chinese} ${english}</em><strong>${label}</strong
    ><span class="row verdict"><i>标注</i><span>${VERDICTS.missed.join(" ")}</span></span></span
  >`;
}
