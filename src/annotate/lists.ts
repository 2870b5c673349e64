import { position } from "../model/text.js";
import { html, joined, nothing, type Html } from "./html.js";
import type { Item } from "./items.js";
import { ITEM_KINDS, type ItemKind } from "./kinds.js";
import { KINDS, VERDICTS } from "./words.js";

/** Everything that was read, kind by kind, each with its fields and the lines where it stands: for paper, and for who reads by ear. */
export function lists(items: readonly Item[], text: string): Html {
  const parts = ITEM_KINDS.map((kind) =>
    list(
      kind,
      items.filter((item) => item.kind === kind),
      text,
    ),
  );
  return html`<section class="lists" aria-label="读出的内容 what was read">
    <h2>读出的内容 <small>what was read</small></h2>
    ${joined(parts)}
  </section>`;
}

function list(kind: ItemKind, items: readonly Item[], text: string): Html {
  if (items.length === 0) return nothing;
  const [chinese, english] = KINDS[kind];
  const rows = items.map((item) => row(item, text));
  return html`<details id="list-${kind}">
    <summary><span class="sample k-${kind}">${chinese}</span> <b>${items.length}</b> <small>${english}</small></summary>
    <ol>
      ${joined(rows)}
    </ol>
  </details>`;
}

function row({ name, fields, places, verdict }: Item, text: string): Html {
  const lines = [...new Set(places.map(({ start }) => position(text, start).line))];
  const links = lines.map((line) => html` <a href="#L${line}">${line}</a>`);
  const facts = [...fields, ...(places.length === 1 ? (places[0]?.fields ?? []) : [])].map(
    ([label, value]) => html`<span><i>${label}</i> ${value}</span>`,
  );
  const sign = verdict === null ? nothing : html` <em class="sign s-${verdict.verdict}">${VERDICTS[verdict.verdict][0]}</em>`;
  return html`<li>
    <strong>${name}</strong>${sign} <span class="facts">${joined(facts)}</span> <span class="where">第${joined(links)} 行</span>
  </li> `;
}
