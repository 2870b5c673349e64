import type { Reading } from "../model/reading.js";
import { goldTable, KIND_OF, type GoldBeside } from "./gold.js";
import { head } from "./head.js";
import { html, nothing, type Html } from "./html.js";
import { itemsOf, type Item } from "./items.js";
import { legend } from "./legend.js";
import { textLines, type Mark } from "./lines.js";
import { lists } from "./lists.js";
import { outline } from "./outline.js";
import { STYLE } from "./style.js";

export type { GoldBeside } from "./gold.js";
export { annotateIndex, type PageOf } from "./listing.js";

/**
 * A reading as one page that needs nothing else (一页说明：读出了什么，在哪一句): no script, no request. `text` is what the reading's offsets
 * point into; `themes` gives names for ids.
 */
export function annotate(
  reading: Reading,
  text: string,
  { themes = new Map(), gold = null }: { readonly themes?: ReadonlyMap<string, string>; readonly gold?: GoldBeside | null } = {},
): string {
  const items = itemsOf(reading, themes, gold?.verdicts ?? new Map<object, never>());
  const { report, source } = reading;
  const title = report === null ? source.file : `${report.body ?? report.locality} ${report.year}`;
  return html`<!doctype html>
    <html lang="zh-CN">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title} · 法治图谱</title>
        <style>
          ${STYLE}
        </style>
      </head>
      <body>
        ${legend(items, gold !== null)}
        <div class="page">
          <aside>${outline(reading, text)}</aside>
          <main>
            ${head(reading)} ${gold === null ? nothing : goldTable(gold, text)}
            <article class="text" lang="zh">${textLines(text, marksOf(reading, items, text, gold))}</article>
            ${items.length === 0 ? nothing : lists(items, text)} ${footer()}
          </main>
        </div>
      </body>
    </html> `.html;
}

function marksOf({ sections }: Reading, items: readonly Item[], text: string, gold: GoldBeside | null): Mark[] {
  const headings = sections.map((section): Mark => {
    const at = text.indexOf(section.heading, section.start);
    const end = at === -1 || at > section.start + 16 ? section.start : at + section.heading.length;
    return { type: "heading", start: section.start, end, section };
  });
  const read = items.flatMap((item) => item.places.map(({ start, end, fields }): Mark => ({ type: "item", start, end, item, fields })));
  const missed = (gold?.missed ?? []).flatMap(({ kind, label, at }): Mark[] =>
    at === null ? [] : [{ type: "missed", start: at.start, end: at.end, kind: KIND_OF[kind], label }],
  );
  return [...headings, ...read, ...missed];
}

const footer = (): Html =>
  html`<footer>
    由法治图谱（fazhi-graph）按规则读出；每一处都标在原文上，悬停或用 Tab 键可看字段。
    <small>Read by rules, each mark on the text itself; hover or press Tab for its fields.</small>
  </footer>`;
