import type { JSX } from "preact";
import { Download } from "../parts/download.js";
import type { Fact } from "./facts.js";

const COLUMNS = ["kind", "name", "said", "quote", "start", "end", "rule", "of_id", "record_id"];

interface SaveFactsProps {
  readonly name: string;
  readonly text: string;
  readonly facts: readonly Fact[];
}

/** All that was read in a report, a row for each passage in the order of the text (下载读出的事实). */
export const SaveFacts = ({ name, text, facts }: SaveFactsProps): JSX.Element => (
  <Download
    name={name}
    columns={COLUMNS}
    rows={() =>
      facts.map((fact) => {
        const { id, start, end } = fact.mark;
        return [fact.kind, ...told(fact), text.slice(start, end), start, end, fact.rule, idOf(fact), id];
      })
    }
  />
);

/** What it is called, and what is said of it: a status, a relation, a value as printed. */
function told(fact: Fact): readonly [string, string] {
  switch (fact.kind) {
    case "measure":
      return [fact.of.program.name, fact.of.status];
    case "document":
      return [fact.of.policyDocument.title, fact.of.relation];
    case "figure":
      return [fact.of.indicator?.name ?? fact.of.metric, fact.of.rawValue];
  }
}

function idOf(fact: Fact): string | null {
  switch (fact.kind) {
    case "measure":
      return fact.of.program.id;
    case "document":
      return fact.of.policyDocument.id;
    case "figure":
      return fact.of.indicator?.id ?? null;
  }
}
