/** The kinds of things that are underlined, in the order of the legend. */
export const ITEM_KINDS = ["program", "document", "figure", "organization", "place", "problem", "plan"] as const;
export type ItemKind = (typeof ITEM_KINDS)[number];

/** How an item stands to the gold (人工标注), where the page has some beside it. */
export interface GoldVerdict {
  readonly verdict: "equal" | "wrong" | "doubtful";
  readonly differs: readonly { readonly field: string; readonly gold: string; readonly read: string }[];
}
