import type { NodeKind } from "../load/read/export.js";
import { readLevel } from "../load/read/level.js";
import { quotesOf } from "../load/read/quotes.js";
import type { CitationNode, PolicyDocumentNode } from "../load/read/rows.js";
import { BODY, PLACE, QUOTE, REPORT, type Stated } from "./columns.js";
import type { Job } from "./job.js";
import { placesOfReports } from "./places.js";
import { reportFacts } from "./report-facts.js";
import { sliceOf } from "./slice-of.js";
import { table } from "./table.js";

interface Cited extends Stated {
  readonly citation: CitationNode;
  readonly document: PolicyDocumentNode | null;
}

/** A row for each document that a report names (引用), with what was done with it. */
export const citationsCsv = table<Cited>(
  [
    {
      name: "citation_id",
      type: "string",
      says: ["引用标识，可用 node(id) 查询", "id, as node(id) takes it"],
      value: ({ citation }) => citation.id,
    },
    ...PLACE,
    BODY,
    { name: "document_id", type: "string", says: ["文件标识", "id of the document"], value: ({ citation }) => citation.policyDocument },
    {
      name: "document",
      type: "string",
      says: ["文件名称（归并后）", "its title, one for all ways of printing it"],
      value: ({ document }) => document?.title,
    },
    {
      name: "document_kind",
      type: "string",
      says: ["文件类型（LAW、PLAN 等）", "its kind: LAW, PLAN, NOTICE …"],
      value: ({ document }) => document?.kind,
    },
    {
      name: "title",
      type: "string",
      says: ["该报告所写的标题", "title as this report prints it"],
      value: ({ citation }) => citation.title,
    },
    {
      name: "doc_number",
      type: "string",
      says: ["该报告所写的文号", "number as this report prints it"],
      value: ({ citation }) => citation.docNumber,
    },
    {
      name: "relation",
      type: "string",
      says: [
        "ISSUED 印发、EVALUATED 评估、CLEANED 清理、IMPLEMENTED 落实、STUDIED 学习、PLANNED 计划、CITED 仅提及",
        "what was done with it: ISSUED, EVALUATED, CLEANED, IMPLEMENTED, STUDIED, PLANNED or CITED",
      ],
      value: ({ citation }) => citation.relation,
    },
    { name: "year", type: "integer", says: ["报告年度", "year reported on"], value: ({ report }) => report.year },
    ...REPORT,
    ...QUOTE,
  ],
  rows,
);

const ONLY_DOCUMENTS: ReadonlySet<NodeKind> = new Set(["PolicyDocument"]);

async function* rows(job: Job): AsyncGenerator<readonly Cited[]> {
  const { store } = job;
  const slice = await sliceOf({ ...job, kinds: ONLY_DOCUMENTS });
  for await (const { reports, citations } of reportFacts({ ...job, kinds: ONLY_DOCUMENTS }, slice)) {
    const found = citations.map(({ row }) => row);
    const documents = await documentsOf(job, found);
    const places = await placesOfReports(store, reports);
    const heads = new Map(reports.map((report) => [report.id, report]));
    const quotes = await quotesOf(store, found);
    yield found.flatMap((citation, i) => {
      const report = heads.get(citation.report);
      if (report === undefined) return [];
      const document = documents.get(citation.policyDocument) ?? null;
      return [
        { citation, document, report, quote: quotes[i] ?? null, ...(places.get(report.locality) ?? { place: null, province: null }) },
      ];
    });
  }
}

async function documentsOf({ store }: Job, citations: readonly CitationNode[]): Promise<ReadonlyMap<string, PolicyDocumentNode>> {
  const distinct = [...new Set(citations.map(({ policyDocument }) => policyDocument))];
  const found = (await readLevel(
    store,
    distinct.map((id) => ({ part: "policyDocuments", id })),
  )) as readonly (readonly PolicyDocumentNode[])[];
  return new Map(found.flat().map((document) => [document.id, document]));
}
