import type { ReportGraph } from "../model/graph.js";
import { StoreError } from "./store.js";

/** Refuses a report's graph that does not hold together: an id twice, an end that is not there, a fact without evidence. */
export function checkGraph(graph: ReportGraph): void {
  const { report } = graph;
  const sections = unique(report.id, graph.sections);
  const sentences = unique(report.id, graph.sentences);
  const mentions = unique(report.id, graph.mentions);
  for (const rows of [graph.adoptions, graph.citations, graph.issued, graph.observations]) unique(report.id, rows);
  const refuse = refusal(report.id);
  for (const row of graph.sentences) if (!sections.has(row.section)) refuse(row.id, `section ${row.section}`);
  for (const row of [...graph.mentions, ...graph.observations])
    if (!sentences.has(row.sentence)) refuse(row.id, `sentence ${row.sentence}`);
  for (const row of [...graph.adoptions, ...graph.citations, ...graph.issued]) {
    if (row.evidence.length === 0) refuse(row.id, "evidence");
    for (const id of row.evidence) if (!sentences.has(id)) refuse(row.id, `sentence ${id}`);
  }
  for (const row of [...graph.adoptions, ...graph.citations]) {
    for (const id of row.mentions) if (!mentions.has(id)) refuse(row.id, `mention ${id}`);
  }
  for (const row of graph.adoptions) {
    if (row.place !== report.locality || row.report !== report.id) refuse(row.id, `${row.place}, ${row.report}`);
  }
}

function unique(report: string, rows: readonly { readonly id: string }[]): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const { id } of rows) {
    if (ids.has(id)) {
      throw new StoreError("BAD_DATA", `报告 ${report} 中 ${id} 出现两次。 An id occurs twice in the report.`, hint);
    }
    ids.add(id);
  }
  return ids;
}

function refusal(report: string): (id: string, missing: string) => never {
  return (id, missing) => {
    throw new StoreError(
      "BAD_DATA",
      `报告 ${report} 中 ${id} 缺少 ${missing}。 A fact of the report refers to something that is not in it.`,
      hint,
    );
  };
}

const hint = "这是程序错误，请连同输入文件一并报告。 This is a fault of the program: please report it with the input.";
