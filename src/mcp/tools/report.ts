import { z } from "zod";
import { adopted, cited, figure, type Adopted, type Cited, type Figure } from "../facts.js";
import { after, first, place } from "../inputs.js";
import { cut, paged, skipped, type Connection } from "../pages.js";
import { cite, type Source } from "../quotes.js";
import { said, type Said } from "../said.js";
import { Refused, tool } from "../tool.js";

/** 2: what one place reported for one year. */
export const report = tool({
  name: "read_report",
  title: "某地某年报告了什么",
  description:
    "某地某年度报告的内容，分部分取：measures 已实施的举措（含主题）、documents 印发的文件、figures 数据、problems 存在问题、plans 下一步安排。不给 year 取最新一份。What one place reported for one year, part by part.",
  input: {
    place,
    year: z.int().min(1980).max(2100).optional().describe("报告年度。Year reported on."),
    part: z.enum(["measures", "documents", "figures", "problems", "plans"]).describe("取哪一部分。Which part."),
    first: first(20),
    after,
  },
  run: async ({ place: name, year, part, first: most, after: cursor }, { ask, quoted }) => {
    const parts = Object.fromEntries(["measures", "documents", "figures", "problems", "plans"].map((each) => [each, each === part]));
    const keyset = part === "problems" || part === "plans" ? {} : { first: most, after: cursor };
    const { locality, report: found } = await ask<Answer>("report", { place: name, year, ...parts, ...keyset });
    if (locality === null) throw new Refused(`图谱中没有地区“${name}”。 There is no place of that name.`);
    if (found === null) {
      const reported = [...new Set(locality.reports.nodes.map((each) => each.year))].sort((a, b) => a - b);
      throw new Refused(
        `图谱中没有${locality.fullName}${year ?? ""}年度的报告（有报告的年度：${reported.join("、") || "无"}），情况不明。 There is no such report; nothing is known.`,
      );
    }
    const { adoptions, citations, observations, problems, plans } = found;
    const whole = problems ?? plans;
    const sentences = whole && cut(whole, skipped(cursor), most);
    return {
      report: found.id,
      cite: cite(found),
      ...(adoptions && paged(adoptions, (row) => ({ ...adopted(row, quoted), theme: row.program.theme?.name ?? null }))),
      ...(citations && paged(citations, (row) => cited(row, quoted))),
      ...(observations && paged(observations, (row) => figure(row, quoted))),
      ...(sentences && { total: whole.length, ...sentences, rows: sentences.rows.map((row) => said(row, found, quoted)) }),
    };
  },
});

interface Answer {
  readonly locality: { readonly fullName: string; readonly reports: { readonly nodes: readonly { readonly year: number }[] } } | null;
  readonly report:
    | (Source & {
        readonly adoptions?: Connection<Adopted & { readonly program: { readonly theme: { readonly name: string } | null } }>;
        readonly citations?: Connection<Cited>;
        readonly observations?: Connection<Figure>;
        readonly problems?: readonly Said[];
        readonly plans?: readonly Said[];
      })
    | null;
}
