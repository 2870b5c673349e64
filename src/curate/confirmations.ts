import { inForce, type Change, type QuotedMention } from "../model/override.js";

/** Which quotations a person confirmed (人工核实). */
export function confirmations(changes: readonly Change[]): (mention: Omit<QuotedMention, "of">) => boolean {
  const confirmed = new Set(inForce(changes).flatMap((change) => (change.action === "confirmMention" ? [key(change.mention)] : [])));
  return (mention) => confirmed.has(key(mention));
}

const key = ({ report, quote, prefix, suffix }: Omit<QuotedMention, "of">): string => JSON.stringify([report, quote, prefix, suffix]);
