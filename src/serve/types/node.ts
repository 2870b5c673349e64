import { Field, ID, InterfaceType } from "type-graphql";

/** Names of the types that have an id of their own, by the prefix of the id. */
const TYPES: readonly (readonly [prefix: string, type: string])[] = [
  ["loc-", "Locality"],
  ["rep-", "Report"],
  ["prog-", "Program"],
  ["pol-", "PolicyDocument"],
  ["ind-", "Indicator"],
  ["obs-", "Observation"],
  ["org-", "Organization"],
  ["theme-", "Theme"],
  ["sec-", "Section"],
  ["sen-", "Sentence"],
  ["ado-", "Adoption"],
  ["cit-", "Citation"],
];

export const typeOfId = (id: string): string | undefined => TYPES.find(([prefix]) => id.startsWith(prefix))?.[1];

@InterfaceType("Node", {
  description: "Anything with an id that stays the same. 有稳定标识的一切。",
  resolveType: (value: { readonly id: string }) => typeOfId(value.id),
})
export abstract class Node {
  @Field(() => ID, { description: "Stable id. 标识。" })
  id!: string;
}
