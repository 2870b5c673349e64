import type { Evidence, Quoted, Quotes } from "./quotes.js";

export interface Adopted {
  readonly id: string;
  readonly year: number;
  readonly status: string;
  readonly program: { readonly name: string };
  readonly evidence: readonly Evidence[];
}

export interface Figure {
  readonly id: string;
  readonly year: number | null;
  readonly indicator: { readonly name: string } | null;
  readonly metric: string;
  readonly value: number;
  readonly unit: string;
  readonly rawValue: string;
  readonly approximation: string | null;
  readonly scope: string | null;
  readonly period: string | null;
  readonly role: string;
  readonly evidence: readonly Evidence[];
}

export interface Cited {
  readonly id: string;
  readonly title: string;
  readonly docNumber: string | null;
  readonly relation: string;
  readonly evidence: readonly Evidence[];
}

type Shown = Readonly<Record<string, unknown>> & Quotes;

/** That a report tells of a measure (采纳), with its words. */
export const adopted = ({ id, year, status, program, evidence }: Adopted, quoted: Quoted): Shown => ({
  id,
  measure: program.name,
  year,
  status,
  ...quoted.all(evidence),
});

/** A figure (数据) as printed and as a number; what does not apply is left out. */
export const figure = (found: Figure, quoted: Quoted): Shown => ({
  id: found.id,
  indicator: found.indicator?.name ?? null,
  metric: found.metric,
  year: found.year,
  value: found.value,
  unit: found.unit,
  rawValue: found.rawValue,
  ...(found.approximation === null ? {} : { approximation: found.approximation }),
  ...(found.scope === null ? {} : { scope: found.scope }),
  ...(found.period === null ? {} : { period: found.period }),
  ...(found.role === "PLAN" ? { target: true } : {}),
  ...quoted.all(found.evidence, 1),
});

/** That a report names a document (引用), and what was done with it. */
export const cited = ({ id, title, docNumber, relation, evidence }: Cited, quoted: Quoted): Shown => ({
  id,
  title,
  ...(docNumber === null ? {} : { docNumber }),
  relation,
  ...quoted.all(evidence, 1),
});
