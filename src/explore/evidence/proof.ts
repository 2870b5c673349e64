import type { EvidenceAnswer } from "../ask/generated/evidence.js";
import { words } from "../words/index.js";

export type Fact = Extract<NonNullable<EvidenceAnswer["node"]>, { readonly report: unknown }>;

/** One passage behind a fact (依据): its sentence with the ones around it, and where the mention stands in it. */
export interface Proof {
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly rule: string | null;
  readonly section: readonly string[];
  readonly sentence: { readonly text: string; readonly start: number; readonly end: number };
  readonly before: string | null;
  readonly after: string | null;
}

/** The passages behind an adoption, a citation or a figure; a sentence is its own. */
export function proofs(fact: Fact): readonly Proof[] {
  if (fact.__typename === "Sentence") {
    const { text, start, end, order, section } = fact;
    return [
      { start, end, quote: text, rule: null, section: section.path, sentence: { text, start, end }, ...around(order, section.sentences) },
    ];
  }
  return fact.evidence.map(({ sentence, ...found }) => ({ ...found, sentence, ...around(sentence.order, sentence.section.sentences) }));
}

/** What a fact is called: 三项制度, 《…》, 行政复议案件受理 186件. */
export function nameOf(fact: Fact): string {
  switch (fact.__typename) {
    case "Adoption":
      return fact.program.name;
    case "Citation":
      return `《${fact.title}》`;
    case "Observation":
      return `${fact.indicator?.name ?? fact.metric} ${fact.rawValue}`;
    case "Sentence":
      return words.value.role[fact.role] ?? fact.role;
  }
}

type Neighbours = readonly { readonly text: string; readonly order: number }[];

const around = (order: number, sentences: Neighbours): { readonly before: string | null; readonly after: string | null } => ({
  before: sentences.find((one) => one.order === order - 1)?.text ?? null,
  after: sentences.find((one) => one.order === order + 1)?.text ?? null,
});
