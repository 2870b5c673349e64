import { html, joined, type Html } from "./html.js";
import type { Item } from "./items.js";
import { ITEM_KINDS, type ItemKind } from "./kinds.js";
import { KINDS, VERDICTS } from "./words.js";

/** What the underlines mean, how many things there are of each kind, and a switch for each: a checkbox that the style sheet obeys. */
export function legend(items: readonly Item[], gold: boolean): Html {
  const switches = ITEM_KINDS.map((kind) => {
    const [chinese, english] = KINDS[kind];
    const count = items.filter((item) => item.kind === kind).length;
    return html`<label
      ><input type="checkbox" id="show-${kind}" checked /><span class="sample k-${kind}">${chinese}</span> <b>${count}</b
      ><small>${english}</small></label
    >`;
  });
  const verdicts = gold ? html`<span class="verdicts">${joined(signs)}</span>` : html``;
  return html`<div class="legend" role="group" aria-label="图例 legend">${joined(switches)}${verdicts}</div>`;
}

const signs: readonly Html[] = (["equal", "wrong", "missed"] as const).map(
  (verdict) => html`<span class="sign s-${verdict}">${VERDICTS[verdict][0]}</span>`,
);

/** Rules that switch a kind off, one for each checkbox. */
export const switchRules = (kinds: readonly ItemKind[] = ITEM_KINDS): string =>
  kinds
    .map(
      (kind) =>
        `body:has(#show-${kind}:not(:checked)) .text .k-${kind} { text-decoration: none; background: none; outline: none; cursor: auto }\n` +
        `body:has(#show-${kind}:not(:checked)) .text .k-${kind}::before, body:has(#show-${kind}:not(:checked)) .text .k-${kind}::after, body:has(#show-${kind}:not(:checked)) .text .k-${kind} > .card, body:has(#show-${kind}:not(:checked)) #list-${kind} { display: none }`,
    )
    .join("\n");
