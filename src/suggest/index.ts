import type { Lexicon } from "../model/knowledge.js";
import type { MentionFacts, Reading } from "../model/reading.js";
import { fold } from "../zh/fold.js";

/** What a curator may look for: names of measures, or figures that no indicator fits. */
export type SuggestKind = "programs" | "indicators";

/** A name that the lexicon (词库) lacks, and who uses it. */
export interface Suggestion {
  /** The commonest way to write it. */
  readonly name: string;
  readonly reports: number;
  readonly places: number;
  readonly mentions: number;
  /** Kind of a measure, or unit of a figure. */
  readonly as: string;
  /** An entry whose name stands in this one, or this one in it: maybe an alias of it. */
  readonly near: string | null;
  /** Sentences, from as many reports as there are up to three. */
  readonly examples: readonly { readonly file: string; readonly start: number; readonly sentence: string }[];
}

export interface Suggester {
  readonly add: (reading: Reading, text: string) => void;
  /** Most places first, then most reports, then most mentions. */
  readonly found: () => Suggestion[];
}

const EXAMPLES = 3;

/** Collects over any number of readings; keeps counts and a few sentences, not the readings. */
export function suggester(kind: SuggestKind, { programs, indicators }: Lexicon): Suggester {
  const names = new Map<string, Found>();
  const entries = kind === "programs" ? programs : indicators;
  const known = entries.flatMap(({ name, aliases }) => [name, ...aliases].map((surface) => ({ name, surface: plain(surface) })));
  return {
    add: (reading, text) => {
      const { report, source } = reading;
      if (report === null) return;
      const place = `${report.code ?? report.locality}${report.body ?? ""}`;
      for (const { name, as, mentions } of namesIn(reading, kind)) {
        const key = `${plain(name)} ${kind === "indicators" ? as : ""}`;
        const one = names.get(key) ?? {
          ways: new Map<string, number>(),
          as,
          reports: 0,
          places: new Set<string>(),
          mentions: 0,
          examples: [],
        };
        names.set(key, one);
        one.ways.set(name, (one.ways.get(name) ?? 0) + mentions.length);
        one.reports += 1;
        one.places.add(place);
        one.mentions += mentions.length;
        const [first] = mentions;
        if (first !== undefined && one.examples.length < EXAMPLES)
          one.examples.push({ file: source.file, start: first.start, sentence: text.slice(...first.sentence).trim() });
      }
    },
    found: () =>
      [...names.values()]
        .map(({ ways, places, ...one }) => ({ ...one, name: commonest(ways), places: places.size }))
        .sort((a, b) => b.places - a.places || b.reports - a.reports || b.mentions - a.mentions || (a.name < b.name ? -1 : 1))
        .map((one) => ({ ...one, near: nearest(plain(one.name), known) })),
  };
}

interface Found {
  readonly ways: Map<string, number>;
  readonly as: string;
  reports: number;
  readonly places: Set<string>;
  mentions: number;
  readonly examples: { readonly file: string; readonly start: number; readonly sentence: string }[];
}

interface NameIn {
  readonly name: string;
  readonly as: string;
  readonly mentions: readonly Pick<MentionFacts, "start" | "sentence">[];
}

/** Each name once a report. */
function namesIn({ programs, observations }: Reading, kind: SuggestKind): NameIn[] {
  if (kind === "programs")
    return programs.filter(({ curated }) => !curated).map(({ name, kind: as, mentions }) => ({ name, as, mentions }));
  const metrics = new Map<string, NameIn & { readonly mentions: Pick<MentionFacts, "start" | "sentence">[] }>();
  for (const { metric, indicator, unit, start, sentence } of observations) {
    if (indicator !== null) continue;
    const key = `${plain(metric)} ${unit}`;
    const one = metrics.get(key) ?? { name: metric, as: unit, mentions: [] };
    metrics.set(key, one);
    one.mentions.push({ start, sentence });
  }
  return [...metrics.values()];
}

/** The longest entry that stands in the name, else the shortest that holds it. */
function nearest(name: string, known: readonly { readonly name: string; readonly surface: string }[]): string | null {
  const inside = known
    .filter(({ surface }) => surface.length >= 3 && name.includes(surface))
    .sort((a, b) => b.surface.length - a.surface.length);
  const around = known
    .filter(({ surface }) => name.length >= 3 && surface.includes(name))
    .sort((a, b) => a.surface.length - b.surface.length);
  return (inside[0] ?? around[0])?.name ?? null;
}

const commonest = (ways: ReadonlyMap<string, number>): string =>
  [...ways].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))[0]?.[0] ?? "";

const plain = (name: string): string => fold(name).replace(/[“”‘’"' 、·-]/gu, "");
