import { z } from "zod";
import { after, first, from, to, within, years } from "../inputs.js";
import { paged, type Connection } from "../pages.js";
import type { Source } from "../quotes.js";
import { said, type Said } from "../said.js";
import { tool } from "../tool.js";

const KINDS = ["SENTENCE", "PROGRAM", "POLICY_DOCUMENT", "LOCALITY", "ORGANIZATION", "INDICATOR"] as const;

/** 9: full text over sentences and names. */
export const search = tool({
  name: "search",
  title: "全文检索",
  description:
    "全文检索报告原句（默认）或名称：举措 PROGRAM、文件 POLICY_DOCUMENT、地区 LOCALITY、机构 ORGANIZATION、指标 INDICATOR。不需要分词，几个词用空格隔开，短语用引号；举措与地区可用拼音首字母。原句附报告与章节，matched 为命中的文字。Full text over sentences (default) and names.",
  input: {
    text: z.string().min(1).max(200).describe("要找的文字，如 无人律所。What to look for."),
    kinds: z.array(z.enum(KINDS)).min(1).default(["SENTENCE"]).describe("种类。Kinds."),
    within,
    from,
    to,
    first: first(10),
    after,
  },
  run: async ({ text, kinds, within: bound, first: most, after: cursor, ...span }, { ask, quoted }) => {
    const filter = { within: bound ?? null, year: years(span) };
    const { search: found } = await ask<Answer>("search", { text, kinds, filter, first: most, after: cursor });
    const { total, ...page } = paged(found, ({ id, kind, label, snippets, node }) => ({
      kind,
      matched: [...new Set(snippets.flatMap((snippet) => snippet.highlights.map(({ start, end }) => snippet.text.slice(start, end))))],
      ...(node?.report === undefined ? { id, name: label } : said(node, node.report, quoted)),
    }));
    return { total, ...(found.counts.some(({ more }) => more) ? { andMore: true } : {}), ...page };
  },
});

interface Answer {
  readonly search: Connection<{
    readonly id: string;
    readonly kind: string;
    readonly label: string;
    readonly snippets: readonly {
      readonly text: string;
      readonly highlights: readonly { readonly start: number; readonly end: number }[];
    }[];
    readonly node: (Said & { readonly report?: Source }) | null;
  }> & { readonly counts: readonly { readonly more: boolean }[] };
}
