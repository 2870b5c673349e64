import type { Gold, GoldItem } from "../../src/evaluate/gold.js";
import type { Reading } from "../../src/model/reading.js";

/** An extraction as the scorer takes it. */
export type System = Pick<Reading, "policyDocuments" | "programs" | "observations" | "problems" | "plans"> & {
  readonly report: Record<string, unknown>;
};

/** The extraction that finds exactly what the gold says, each thing at its quote. */
export function perfect(gold: Gold, text: string): System {
  const at = (item: GoldItem): { start: number; end: number } => {
    let start = -1;
    for (let n = 0; n < (item.occurrence ?? 1); n++) start = text.indexOf(item.quote ?? "", start + 1);
    return { start, end: start + (item.quote ?? "").length };
  };
  const mention = (item: GoldItem, words: string): object => ({
    ...at(item),
    text: words,
    sentence: [0, 0],
    role: "achievement",
    rule: "gold",
  });
  const passage = (item: unknown): object => ({ ...at({ quote: String(item) }), text: String(item) });
  return structuredClone({
    report: { body: null, ...gold.report },
    policyDocuments: (gold.policyDocuments ?? []).map((d) => ({ ...d, kind: "OTHER", mentions: [mention(d, d.title)] })),
    programs: (gold.programs ?? []).map((p) => ({
      ...p,
      curated: true,
      kind: "OTHER",
      theme: null,
      aliases: [],
      mentions: [mention(p, p.surfaces?.[0] ?? p.name)],
    })),
    observations: (gold.observations ?? []).map((o) => ({
      ...o,
      ...at(o),
      rawValue: `${o.value}${o.unit}`,
      indicator: null,
      period: null,
      year: null,
    })),
    problems: (gold.problems ?? []).map(passage),
    plans: (gold.plans ?? []).map(passage),
  }) as unknown as System;
}

/** The same with mistakes of every kind, the same ones for the same seed. */
export function perturbed(system: System, seed: number): System {
  const random = generator(seed);
  const rate = 0.05 + 0.5 * random();
  const hit = (): boolean => random() < rate;
  const change = (item: Record<string, unknown>): Record<string, unknown> => {
    const changed = { ...item };
    for (const [key, value] of Object.entries(item)) {
      if (!hit()) continue;
      if (typeof value === "boolean") changed[key] = !value;
      else if (typeof value === "number" && (key === "start" || key === "end")) changed[key] = value + Math.floor(60 * random()) - 20;
      else if (typeof value === "number") changed[key] = random() < 0.3 ? value * (1 + 1e-8) : value + 1;
      else if (typeof value === "string")
        changed[key] = random() < 0.4 ? `“${value}” —（Ａ）` : value.slice(0, Math.ceil(value.length * random()));
      else if (value === null && key === "docNumber") changed[key] = "国办发〔2018〕118号";
    }
    return changed;
  };
  const spoil = (items: readonly unknown[]): unknown[] => {
    const kept = (items as Record<string, unknown>[]).filter(() => !hit()).map((item) => (hit() ? change(item) : item));
    const doubled = kept.flatMap((item) => (random() < rate / 3 ? [item, item] : [item]));
    return random() < 0.3 ? doubled.reverse() : doubled;
  };
  return {
    report: change(system.report),
    policyDocuments: spoil(system.policyDocuments),
    programs: spoil(system.programs),
    observations: spoil(system.observations),
    problems: spoil(system.problems),
    plans: spoil(system.plans),
  } as System;
}

/** A small linear congruential generator: numbers from 0 to 1. */
export function generator(seed: number): () => number {
  let state = (seed * 2654435761) >>> 0;
  return () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 2 ** 32;
}
