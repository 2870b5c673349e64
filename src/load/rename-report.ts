import type { ReportGraph } from "../model/graph.js";

/** The same report under another id: every id that is made of the report's changes with it. */
export function renameReport(graph: ReportGraph, id: string): ReportGraph {
  const old = graph.report.id;
  if (id === old) return graph;
  /** `sen-<report>-10-20`: the report's id stands after the first dash. */
  const own = (name: string): string => name.replace(`-${old}-`, () => `-${id}-`);
  const evidence = <T extends { readonly id: string; readonly evidence: readonly string[] }>(row: T): T => ({
    ...row,
    id: own(row.id),
    evidence: row.evidence.map(own),
  });
  return {
    ...graph,
    report: { ...graph.report, id },
    sections: graph.sections.map((row) => ({ ...row, id: own(row.id) })),
    sentences: graph.sentences.map((row) => ({ ...row, id: own(row.id), section: own(row.section) })),
    mentions: graph.mentions.map((row) => ({ ...row, id: own(row.id), sentence: own(row.sentence) })),
    adoptions: graph.adoptions.map((row) => ({ ...evidence(row), report: id, mentions: row.mentions.map(own) })),
    citations: graph.citations.map((row) => ({ ...evidence(row), mentions: row.mentions.map(own) })),
    issued: graph.issued.map(evidence),
    observations: graph.observations.map((row) => ({ ...row, id: own(row.id), sentence: own(row.sentence) })),
  };
}
