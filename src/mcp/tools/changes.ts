import { z } from "zod";
import { figure, type Figure } from "../facts.js";
import { after, first, place } from "../inputs.js";
import { cut, skipped } from "../pages.js";
import type { Evidence, Quoted } from "../quotes.js";
import { Refused, tool } from "../tool.js";

const PARTS = ["begun", "kept", "nowOnlyNamed", "noLongerMentioned", "plans", "figures"] as const;

/** 10: what changed between the reports of two years of one place. */
export const changes = tool({
  name: "year_changes",
  title: "一地两年之间的变化",
  description:
    "一地两个年度的报告之间变了什么：begun 新称已实施，kept 延续，nowOnlyNamed 后一年仅计划或提及，noLongerMentioned 不再提及（不等于停止），plans 前一年计划的举措及其结果，figures 升降的数据。counts 为各部分条数，part 选取一部分。缺某年报告时相应部分为 null。What changed between two years' reports of one place.",
  input: {
    place,
    from: z.int().min(1980).max(2100).describe("前一年度。Earlier year."),
    to: z.int().min(1980).max(2100).describe("后一年度。Later year."),
    part: z.enum(PARTS).default("begun").describe("取哪一部分。Which part."),
    first: first(10),
    after,
  },
  run: async ({ place: name, from, to, part, first: most, after: cursor }, { ask, quoted }) => {
    const { changes: found } = await ask<Answer>("changes", { place: name, from, to });
    if (found === null) throw new Refused(`图谱中没有地区“${name}”。 There is no place of that name.`);
    const { locality, reportedYears } = found;
    const counts = Object.fromEntries(PARTS.map((each) => [each, found[each]?.length ?? null]));
    const rows = part === "figures" ? found.figures?.map((row) => moved(row, quoted)) : found[part]?.map((row) => changed(row, quoted));
    return {
      place: locality.fullName,
      reportedYears,
      counts,
      part,
      ...(rows === undefined ? { rows: null } : cut(rows, skipped(cursor), most)),
    };
  },
});

const changed = ({ program, firstYear, stateBefore, stateAfter, before, after: later }: Change, quoted: Quoted): object => ({
  measure: program.name,
  firstYear,
  stateBefore,
  stateAfter,
  before: quoted.all(
    before.flatMap(({ evidence }) => evidence),
    1,
  ).quotes,
  after: quoted.all(
    later.flatMap(({ evidence }) => evidence),
    1,
  ).quotes,
});

const moved = ({ indicator, before, after: later, ...row }: Moved, quoted: Quoted): object => ({
  indicator: indicator.name,
  ...row,
  before: before.map((each) => figure(each, quoted)),
  after: later.map((each) => figure(each, quoted)),
});

interface Change {
  readonly program: { readonly name: string };
  readonly firstYear: number | null;
  readonly stateBefore: string;
  readonly stateAfter: string;
  readonly before: readonly { readonly evidence: readonly Evidence[] }[];
  readonly after: readonly { readonly evidence: readonly Evidence[] }[];
}

interface Moved {
  readonly indicator: { readonly name: string };
  readonly before: readonly Figure[];
  readonly after: readonly Figure[];
}

interface Answer {
  readonly changes:
    | ({
        readonly locality: { readonly fullName: string };
        readonly reportedYears: readonly number[];
        readonly figures: readonly Moved[] | null;
      } & Readonly<Record<Exclude<(typeof PARTS)[number], "figures">, readonly Change[] | null>>)
    | null;
}
