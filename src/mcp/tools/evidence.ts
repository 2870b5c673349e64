import { z } from "zod";
import { after, first } from "../inputs.js";
import { cut, skipped } from "../pages.js";
import { cite, type Evidence, type Source } from "../quotes.js";
import { said, type Said } from "../said.js";
import { Refused, tool, type Desk } from "../tool.js";

/** The words behind a fact, all of them; or a passage of a report with what stands around it. */
export const evidence = tool({
  name: "read_evidence",
  title: "读原文",
  description:
    "读原文依据，二选一：给 id（采纳、引用、数据或句子的 id），得到其全部引文与前后文；或给 report 与 start、end（字符位置，UTF-16），得到报告原文这一段与前后文，用于核对或续读。The words behind a fact by its id, or a passage of a report by offsets, with what stands around.",
  input: {
    id: z.string().min(1).max(300).optional().describe("采纳、引用、数据或句子的 id。Id of a fact or sentence."),
    report: z.string().min(1).max(200).optional().describe("报告 id，如 rep-131128-2022。Id of a report."),
    start: z.int().min(0).optional().describe("起始位置。Offset of the start."),
    end: z.int().min(1).optional().describe("终止位置，至多在起始后 4000 字。Offset of the end, 4,000 characters later at most."),
    context: z.int().min(0).max(1_000).default(150).describe("前后各取多少字。Characters around it."),
    first: first(5, 20),
    after,
  },
  run: async ({ id, report, start, end, context, first: most, after: cursor }, desk) => {
    if (id !== undefined) return ofFact(id, most, skipped(cursor), desk);
    if (report !== undefined && start !== undefined && end !== undefined && end > start && end - start <= 4_000)
      return ofSpan(report, start, end, context, desk);
    throw new Refused("请给 id，或给 report、start、end（end 大于 start，至多 4000 字）。 Give an id, or a report with start and end.");
  },
});

async function ofFact(id: string, most: number, skip: number, { ask, quoted }: Desk): Promise<object> {
  const { node } = await ask<{ readonly node: Fact | null }>("evidence", { id });
  if (node === null) throw new Refused(`图谱中没有 ${id}。 There is nothing with that id.`);
  if (node.report !== undefined && node.text !== undefined) return { kind: node.__typename, ...said(node as Said, node.report, quoted) };
  if (node.evidence === undefined) throw new Refused(`${id} 不是事实或句子。 That is no fact and no sentence.`);
  const { rows, next } = cut(node.evidence, skip, most);
  return {
    kind: node.__typename,
    total: node.evidence.length,
    quotes: rows.map((row) => ({
      ...quoted.all([row], 1).quotes[0],
      sentence: row.sentence.text,
      before: row.prefix,
      after: row.suffix,
      rule: row.rule,
    })),
    ...(next === undefined ? {} : { next }),
  };
}

async function ofSpan(id: string, start: number, end: number, context: number, { ask, quoted }: Desk): Promise<object> {
  const { report } = await ask<{ readonly report: Text | null }>("span", { report: id });
  if (report === null) throw new Refused(`图谱中没有报告 ${id}。 There is no such report.`);
  const { text, sections } = report;
  if (start >= text.length) throw new Refused(`这份报告只有 ${text.length} 字。 The report has ${text.length} characters.`);
  const section = sections.findLast((each) => each.start <= start && start < each.end);
  return {
    quote: text.slice(start, end),
    before: text.slice(Math.max(0, start - context), start),
    after: text.slice(end, end + context),
    section: section?.path.join(" › ") ?? "",
    cite: cite(report),
    report: report.id,
    start,
    end: Math.min(end, text.length),
    length: text.length,
    link: quoted.link(report, start, Math.min(end, text.length)),
  };
}

interface Fact extends Partial<Said> {
  readonly __typename: string;
  readonly report?: Source;
  readonly evidence?: readonly (Evidence & { readonly prefix: string; readonly suffix: string; readonly rule: string | null })[];
}

interface Text extends Source {
  readonly text: string;
  readonly sections: readonly { readonly path: readonly string[]; readonly start: number; readonly end: number }[];
}
