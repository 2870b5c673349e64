import { indicatorId, programId } from "../model/graph.js";
import type { Fault } from "../model/fault.js";
import type { Knowledge } from "../model/knowledge.js";
import type { Reading } from "../model/reading.js";
import { overlaps, position, type SourceText, type Span } from "../model/text.js";
import { readReport, type Hints } from "../pipeline.js";

/** How one sentence was read: by which steps in which order, what each took and left, and what came of it. */
export interface Explanation {
  readonly file: string;
  readonly sentence: Span & { readonly text: string; readonly line: number; readonly role: string; readonly path: readonly string[] };
  readonly steps: readonly Step[];
  readonly results: readonly Result[];
}

export interface Step {
  readonly step: string;
  readonly took: readonly Taken[];
  /** What it would have taken had no step been before it, or what it looked at and refused. */
  readonly left: readonly (Span & { readonly text: string; readonly because: string })[];
}

export interface Taken extends Span {
  readonly text: string;
  readonly rule: string | null;
  readonly fields: Readonly<Record<string, unknown>>;
}

export interface Result extends Span {
  readonly kind: string;
  readonly name: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

/** Reads the report again and listens to the steps; faults where it is no report, null where no sentence stands at the offset. */
export function explanation(source: SourceText, at: number, knowledge: Knowledge, hints: Hints): Explanation | null | readonly Fault[] {
  const heard: { readonly step: string; readonly found: readonly Span[]; readonly alone: readonly Span[] }[] = [];
  const { reading, read } = readReport(source, knowledge, hints, (step, found, alone) => heard.push({ step, found, alone: alone() }));
  if (read === null) return reading.faults;
  const sentence = read.sentences.find(({ start, end }) => start <= at && at < end);
  if (sentence === undefined) return null;
  const here = (span: Span): boolean => overlaps(span, sentence);
  const steps = heard.map(({ step, found, alone }, index) => {
    const before = heard.slice(0, index);
    const left = alone.filter(here).filter((span) => !found.some((taken) => overlaps(taken, span)));
    return {
      step,
      took: found.filter(here).map((span) => takenOf(span, source.text)),
      left: left.map((span) => ({ ...spanOf(span), text: slice(source.text, span), because: because(span, before) })),
    };
  });
  const { start, end, role, section } = sentence;
  return {
    file: source.file,
    sentence: {
      start,
      end,
      text: slice(source.text, sentence),
      line: position(source.text, start).line,
      role,
      path: pathOf(reading, section),
    },
    steps,
    results: resultsIn(reading, here),
  };
}

const spanOf = ({ start, end }: Span): Span => ({ start, end });
const slice = (text: string, { start, end }: Span): string => text.slice(start, end);

function takenOf(span: Span, text: string): Taken {
  const { start, end, rule = null, ...others } = span as Span & { readonly rule?: string } & Readonly<Record<string, unknown>>;
  const fields = Object.fromEntries(
    Object.entries(others).filter(([name, value]) => name !== "sentence" && name !== "context" && value !== null),
  );
  return { start, end, text: text.slice(start, end), rule, fields };
}

/** The step that had taken the words before, or the rule's own exceptions. */
function because(
  span: Span,
  before: readonly { readonly step: string; readonly found: readonly Span[]; readonly alone: readonly Span[] }[],
): string {
  const taker = before.find(({ found }) => found.some((taken) => overlaps(taken, span)));
  if (taker !== undefined) return taker.step;
  return before.some(({ step, alone }) => step === "documents" && alone.some((title) => overlaps(title, span))) ? "title" : "rule";
}

/** Headings from the outermost down; a section of less depth before a sentence's own is above it. */
function pathOf({ sections }: Reading, index: number): string[] {
  const path: string[] = [];
  let depth = Infinity;
  for (let i = index; i >= 0; i--) {
    const section = sections[i];
    if (section === undefined || section.depth >= depth) continue;
    path.unshift(section.heading);
    ({ depth } = section);
  }
  return path;
}

function resultsIn(reading: Reading, here: (span: Span) => boolean): Result[] {
  const { programs, policyDocuments, observations, organizations, places, problems, plans } = reading;
  const all: Result[] = [
    ...programs.flatMap(({ name, kind, theme, curated, mentions }) =>
      mentions.map((one) => ({
        ...spanOf(one),
        kind: "program",
        name,
        fields: { id: programId(name), status: one.status, kind, theme, curated },
      })),
    ),
    ...policyDocuments.flatMap(({ title, relation, issuedHere, kind, docNumber, mentions }) =>
      mentions.map((one) => ({ ...spanOf(one), kind: "policyDocument", name: title, fields: { relation, issuedHere, kind, docNumber } })),
    ),
    ...observations.map((one) => ({
      ...spanOf(one),
      kind: "observation",
      name: one.metric,
      fields: {
        value: one.value,
        unit: one.unit,
        indicator: one.indicator === null ? null : indicatorId(one.indicator),
        approx: one.approx,
        scope: one.scope,
        period: one.period,
        year: one.year,
        role: one.role,
      },
    })),
    ...organizations.flatMap(({ name, mentions }) => mentions.map((one) => ({ ...spanOf(one), kind: "organization", name, fields: {} }))),
    ...places.flatMap(({ name, code, mentions }) => mentions.map((one) => ({ ...spanOf(one), kind: "place", name, fields: { code } }))),
    ...problems.map((one) => ({ ...spanOf(one), kind: "problem", name: one.text, fields: {} })),
    ...plans.map((one) => ({ ...spanOf(one), kind: "plan", name: one.text, fields: {} })),
  ];
  return all.filter(here).sort((a, b) => a.start - b.start);
}
