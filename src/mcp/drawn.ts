import type { Evidence, Quoted } from "./quotes.js";

/** Nodes and edges as the documents of `schema/mcp` ask for them. */
export interface Drawn {
  readonly nodes: readonly { readonly id: string; readonly kind: string; readonly label: string }[];
  readonly edges: readonly {
    readonly source: string;
    readonly target: string;
    readonly type: string;
    readonly year: number | null;
    readonly evidence: readonly Evidence[];
  }[];
}

/** A graph to be read, not drawn: each relationship (关系) with one quote where a report says it. */
export const drawn = ({ nodes, edges }: Drawn, quoted: Quoted): object => ({
  nodes,
  edges: edges.map(({ evidence, year, ...edge }) => ({
    ...edge,
    ...(year === null ? {} : { year }),
    ...(evidence.length === 0 ? {} : quoted.all(evidence, 1)),
  })),
});
