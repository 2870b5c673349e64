import type { Reading } from "../model/reading.js";
import type { Span } from "../model/text.js";
import type { Gold, GoldItem } from "./gold.js";
import { plain } from "./likeness.js";
import type { Matched } from "./match.js";
import { goldSpan, type PlacedPassage } from "./place.js";
import { matches, sameMetric, score, type Kind, type Score } from "./score.js";

/** A reading beside the gold (人工标注), item by item, for a person to look at; by the rules that `score` counts with. */
export interface Comparison {
  /** For each item of the reading: whether the gold has it, and which of its fields the gold says otherwise. */
  readonly verdicts: ReadonlyMap<object, Verdict>;
  readonly missed: readonly { readonly kind: Kind; readonly label: string; readonly at: Span | null }[];
  readonly tallies: Score["tallies"];
  /** Facts about the report itself that are wrong: what they should be, what they are. */
  readonly report: Score["wrong"];
}

/** `doubtful`: the gold says that careful readers may differ; it counts neither way. */
export interface Verdict {
  readonly verdict: "equal" | "wrong" | "doubtful";
  readonly differs: readonly { readonly field: string; readonly gold: string; readonly read: string }[];
}

export function compare(gold: Gold, reading: Reading, text: string): Comparison {
  const found = matches(gold, reading, text);
  const verdicts = new Map<object, Verdict>();
  const missed: { kind: Kind; label: string; at: Span | null }[] = [];
  const take = <G extends object, S extends object>(
    kind: Kind,
    items: readonly S[],
    { pairs, missed: left, wrong }: Matched<G, S>,
    label: (item: G) => string,
    differs: (gold: G, read: S) => Verdict["differs"],
  ): void => {
    for (const item of items) verdicts.set(item, { verdict: "doubtful", differs: [] });
    for (const item of wrong) verdicts.set(item, { verdict: "wrong", differs: [] });
    for (const [item, read] of pairs) verdicts.set(read, { verdict: "equal", differs: differs(item, read) });
    missed.push(...left.map((item) => ({ kind, label: label(item), at: placeOf(item, text) })));
  };
  take(
    "policyDocuments",
    reading.policyDocuments,
    found.documents,
    ({ title }) => title,
    (a, b) => [
      ...differing("relation", a.relation, b.relation),
      ...differing("issuedHere", String(a.issuedHere), String(b.issuedHere)),
      ...(plain(a.docNumber) === plain(b.docNumber) ? [] : differing("docNumber", a.docNumber ?? "", b.docNumber ?? "")),
    ],
  );
  take(
    "programs",
    reading.programs,
    found.programs,
    ({ name }) => name,
    (a, b) => differing("status", a.status, b.status),
  );
  take(
    "observations",
    reading.observations,
    found.figures,
    ({ metric, value, unit }) => `${metric} ${value}${unit}`,
    (a, b) => [
      ...(plain(a.unit) === plain(b.unit) ? [] : differing("unit", a.unit, b.unit)),
      ...(sameMetric(a.metric, b.metric) ? [] : differing("metric", a.metric, b.metric)),
      ...(a.role === undefined ? [] : differing("role", a.role, b.role)),
    ],
  );
  const words = ({ at, words: own }: PlacedPassage): string => (at === null ? own : text.slice(at.start, at.end));
  take("problems", reading.problems, found.problems, words, () => []);
  take("plans", reading.plans, found.plans, words, () => []);
  const { tallies, wrong: report } = score(gold, reading, text);
  return { verdicts, missed, tallies, report };
}

const differing = (field: string, gold: string, read: string): Verdict["differs"] => (gold === read ? [] : [{ field, gold, read }]);

/** Null for what does not stand in the text. */
function placeOf(item: GoldItem | PlacedPassage, text: string): Span | null {
  const at = "at" in item ? item.at : goldSpan(item, text);
  return at === null || at.start < 0 ? null : at;
}
