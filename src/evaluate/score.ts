import type { ObservationFacts, Passage, PolicyDocumentFacts, ProgramFacts, Reading } from "../model/reading.js";
import { overlaps, type Span } from "../model/text.js";
import type { Gold, GoldDocument, GoldFigure, GoldItem, GoldPassage, GoldProgram } from "./gold.js";
import { likeness, plain } from "./likeness.js";
import { match, type Matched } from "./match.js";
import { goldSpan, placed, type PlacedPassage } from "./place.js";
import type { Tally } from "./tally.js";

export const KINDS = ["policyDocuments", "programs", "observations", "problems", "plans"] as const;
export type Kind = (typeof KINDS)[number];

/** Facts about the report itself that must each be right. */
const FIELDS = ["locality", "year", "publishedOn", "level", "body"] as const;

/** An extraction scored against gold by the rules of test/gold/score.py, which is the reference. */
export interface Score {
  readonly report: Readonly<Record<string, boolean>>;
  /** Field → what it should be, what it was. */
  readonly wrong: Readonly<Record<string, readonly [unknown, unknown]>>;
  readonly tallies: Readonly<Record<Kind, Tally>>;
  readonly mistakes: readonly Mistake[];
}

/** One thing missed or wrongly taken, with where it stands in the report. */
export interface Mistake {
  readonly kind: Kind;
  readonly what: "missed" | "wrong";
  readonly label: string;
  readonly at: Span | null;
}

type Extracted = Pick<Reading, Kind> & { readonly report: Readonly<Record<string, unknown>> | Reading["report"] };

/** Scores one reading; `text` is the report's stored text, null where only quotes and units can be compared. */
export function score(gold: Gold, reading: Extracted, text: string | null): Score {
  const { documents, programs, figures, problems, plans } = matches(gold, reading, text);
  return {
    ...reportFields(gold, (reading.report ?? {}) as Readonly<Record<string, unknown>>),
    tallies: {
      policyDocuments: documentTally(documents),
      programs: programTally(programs),
      observations: figureTally(figures),
      problems: count(problems),
      plans: count(plans),
    },
    mistakes: [
      ...mistakes(
        "policyDocuments",
        documents,
        (g) => g.title,
        (s) => s.title,
        text,
      ),
      ...mistakes(
        "programs",
        programs,
        (g) => g.name,
        (s) => s.name,
        text,
      ),
      ...mistakes(
        "observations",
        figures,
        (g) => `${g.metric} ${g.value}${g.unit}`,
        (s) => `${s.metric} ${s.rawValue}`,
        text,
      ),
      ...mistakes(
        "problems",
        problems,
        (g) => g.words,
        (s) => s.text,
        text,
      ),
      ...mistakes(
        "plans",
        plans,
        (g) => g.words,
        (s) => s.text,
        text,
      ),
    ],
  };
}

/** What of a reading stands for what of the gold, kind by kind; `text` as in `score`. */
export function matches(
  gold: Gold,
  reading: Pick<Reading, Kind>,
  text: string | null,
): {
  readonly documents: Matched<GoldDocument, PolicyDocumentFacts>;
  readonly programs: Matched<GoldProgram, ProgramFacts>;
  readonly figures: Matched<GoldFigure, ObservationFacts>;
  readonly problems: Matched<PlacedPassage, Passage>;
  readonly plans: Matched<PlacedPassage, Passage>;
} {
  const passages = (items: readonly GoldPassage[], found: readonly Passage[]): Matched<PlacedPassage, Passage> =>
    match(
      items.map((item) => placed(item, text)),
      found,
      samePassage,
    );
  return {
    documents: match(gold.policyDocuments ?? [], reading.policyDocuments, sameDocument),
    programs: match(gold.programs ?? [], reading.programs, sameProgram),
    figures: match(gold.observations ?? [], reading.observations, (a, b) => sameFigure(a, b, text)),
    problems: passages(gold.problems ?? [], reading.problems),
    plans: passages(gold.plans ?? [], reading.plans),
  };
}

function reportFields(gold: Gold, report: Readonly<Record<string, unknown>>): Pick<Score, "report" | "wrong"> {
  const wanted = FIELDS.map((field) => [field, gold.report[field] ?? null, report[field] ?? null] as const);
  const parents = [gold.report.parents ?? [], report["parents"] ?? []] as const;
  const parentsRight = JSON.stringify(parents[0]) === JSON.stringify(parents[1]);
  return {
    report: { ...Object.fromEntries(wanted.map(([field, want, is]) => [field, want === is])), parents: parentsRight },
    wrong: {
      ...Object.fromEntries(wanted.filter(([, want, is]) => want !== is).map(([field, want, is]) => [field, [want, is] as const])),
      ...(parentsRight ? {} : { parents }),
    },
  };
}

const sameDocument = (a: GoldDocument, b: PolicyDocumentFacts): boolean =>
  plain(a.title) === plain(b.title) || likeness(a.title, b.title) >= 0.9;

/** By name or by words that this text uses; aliases that the text does not use count for nothing. */
function sameProgram(a: GoldProgram, b: ProgramFacts): boolean {
  const left = names([a.name, ...(a.surfaces ?? [])]);
  const right = names([b.name, ...b.mentions.map((mention) => mention.text)]);
  return [...left].some((x) => right.has(x)) || [...left].some((x) => [...right].some((y) => likeness(x, y) >= 0.8));
}

const names = (all: readonly string[]): Set<string> => new Set(all.filter((name) => name !== "").map(plain));

/** The same value where the gold says; the span must be the figure, not its whole sentence. */
function sameFigure(a: GoldFigure, b: ObservationFacts, text: string | null): boolean {
  if (Math.abs(a.value - b.value) > 1e-6 * Math.max(1, Math.abs(a.value))) return false;
  const at = goldSpan(a, text);
  if (at === null) return plain(a.unit) === plain(b.unit);
  return overlaps(at, b) && b.end - b.start <= Math.max(16, at.end - at.start);
}

const samePassage = (a: PlacedPassage, b: Passage): boolean => (a.at === null ? likeness(a.words, b.text) >= 0.6 : overlaps(a.at, b));

const count = <G, S>({ pairs, missed, wrong }: Matched<G, S>): Tally => ({
  tp: pairs.length,
  fp: wrong.length,
  fn: missed.length,
  right: {},
});

function documentTally(matched: Matched<GoldDocument, PolicyDocumentFacts>): Tally {
  const numbers = matched.pairs.map(([a, b]) => [plain(a.docNumber), plain(b.docNumber)] as const);
  const right = numbers.filter(([a, b]) => a === b && a !== "").length;
  return {
    ...count(matched),
    right: {
      issuedHere: matched.pairs.filter(([a, b]) => a.issuedHere === b.issuedHere).length,
      relation: matched.pairs.filter(([a, b]) => a.relation === b.relation).length,
    },
    numbers: {
      tp: right,
      fp: numbers.filter(([, b]) => b !== "").length - right,
      fn: numbers.filter(([a]) => a !== "").length - right,
    },
  };
}

function programTally(matched: Matched<GoldProgram, ProgramFacts>): Tally {
  return {
    ...count(matched),
    right: { status: matched.pairs.filter(([a, b]) => a.status === b.status).length },
    core: { tp: matched.pairs.filter(([a]) => a.core === true).length, fn: matched.missed.filter((a) => a.core === true).length },
  };
}

function figureTally(matched: Matched<GoldFigure, ObservationFacts>): Tally {
  return {
    ...count(matched),
    right: {
      unit: matched.pairs.filter(([a, b]) => plain(a.unit) === plain(b.unit)).length,
      metric: matched.pairs.filter(([a, b]) => sameMetric(a.metric, b.metric)).length,
      role: matched.pairs.filter(([a, b]) => a.role === b.role).length,
    },
  };
}

/** 受理行政复议案件 and 行政复议案件受理 count the same. */
export function sameMetric(gold: string, found: string): boolean {
  const [a, b] = [plain(gold), plain(found)];
  return likeness(gold, found) >= 0.5 || b.includes(a) || (a.includes(b) && [...b].length >= 4);
}

function mistakes<G extends GoldItem | PlacedPassage, S>(
  kind: Kind,
  matched: Matched<G, S>,
  goldLabel: (item: G) => string,
  label: (item: S) => string,
  text: string | null,
): Mistake[] {
  const missed = matched.missed.map((item) => ({
    kind,
    what: "missed" as const,
    label: goldLabel(item),
    at: "at" in item ? item.at : found(goldSpan(item, text)),
  }));
  return [...missed, ...matched.wrong.map((item) => ({ kind, what: "wrong" as const, label: label(item), at: spanOf(item) }))];
}

/** Where an extracted item stands: its own span, or that of its first mention. */
function spanOf(item: unknown): Span | null {
  const { start, end, mentions } = item as { start?: number; end?: number; mentions?: readonly Span[] };
  if (start !== undefined && end !== undefined) return { start, end };
  return mentions?.[0] ?? null;
}

/** A quote that does not stand in the text has no place to show. */
const found = (at: Span | null): Span | null => (at === null || at.start < 0 ? null : at);
