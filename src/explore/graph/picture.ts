import type { NeighbourhoodAnswer } from "../ask/generated/neighbourhood.js";
import { STATUSES } from "./kinds.js";
import type { Kind, Status, Type } from "./kinds.js";

export type DrawnGraph = NonNullable<NeighbourhoodAnswer["neighbourhood"]>;

export interface Thing {
  readonly id: string;
  readonly kind: Kind;
  readonly label: string;
}

/** A relationship to draw (关系). */
export interface Line {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly type: Type;
  readonly year: number | null;
  readonly status: Status | null;
  /** The record that the evidence panel opens; null where the gazetteer or the lexicon says it. */
  readonly record: string | null;
}

/** Where something was left off (截断); `node` is null in a slice. */
export interface Cut {
  readonly node: string | null;
  readonly left: number;
  readonly cursor: string;
}

/** What is drawn (图): each thing and each line once. */
export interface Picture {
  readonly things: readonly Thing[];
  readonly lines: readonly Line[];
  readonly cuts: readonly Cut[];
}

/**
 * Puts answers together (合并). `asked` says for each what it is about: the node whose rest it tells anew, null for a slice's, "" for none;
 * the first answer, about all, has undefined.
 */
export function merged(parts: readonly DrawnGraph[], asked: readonly (string | null | undefined)[] = []): Picture {
  const things = new Map<string, Thing>();
  const lines = new Map<string, Line>();
  let cuts: readonly Cut[] = [];
  parts.forEach(({ nodes, edges, truncated }, nth) => {
    for (const node of nodes) if (!things.has(node.id)) things.set(node.id, node);
    for (const edge of edges) if (!lines.has(edge.id)) lines.set(edge.id, lineOf(edge));
    const about = asked[nth];
    cuts = [...cuts.filter(({ node }) => node !== about), ...truncated.filter(({ node }) => about === undefined || node === about)];
  });
  return {
    things: [...things.values()],
    lines: [...lines.values()].filter((line) => things.has(line.source) && things.has(line.target)),
    cuts,
  };
}

function lineOf({ id, source, target, type, year, properties }: DrawnGraph["edges"][number]): Line {
  const said = (properties as { readonly status?: unknown }).status;
  const status = STATUSES.find((one) => one === said) ?? null;
  return { id, source, target, type, year, status, record: recordOf(id, type, source, target) };
}

/** Adoptions and citations are records; a figure is one; what a place issued is told by the citation of its report. */
function recordOf(id: string, type: Type, source: string, target: string): string | null {
  switch (type) {
    case "IMPLEMENTED":
    case "NAMED":
    case "CITES":
      return id;
    case "ISSUED":
      return id.replace(/^iss-/u, "cit-");
    case "REPORTS":
      return target;
    case "MEASURES":
      return source;
    case "EVIDENCED_BY":
    case "HAS_SENTENCE":
      return target;
    case "MENTIONS":
      return source;
    default:
      return null;
  }
}
