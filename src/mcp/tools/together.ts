import { z } from "zod";
import type { Adopted } from "../facts.js";
import { after, first, from, measure, to, within, years } from "../inputs.js";
import { cut, skipped } from "../pages.js";
import { tool } from "../tool.js";
import { unknownNames } from "../unknown-names.js";

/** Rows that the graph gives of it at most. */
const MOST = 100;

/** 5: measures that places often adopt together with another. */
export const together = tool({
  name: "adopted_together",
  title: "常与某举措一并采纳的举措",
  description:
    "哪些举措常与某项举措一并采纳：both 兼有的地区数，onlyThis、onlyThat、neither 其余，lift 提升度（大于 1 即多于偶然；地区少时多属偶然，宜给 minBoth）。每项附两个兼有地区的原文。Measures often adopted together with one: counts of places and lift, with examples.",
  input: {
    measure,
    within,
    from,
    to,
    minBoth: z.int().min(1).max(1_000).default(2).describe("至少几个地区兼有。Places with both, at least."),
    orderBy: z.enum(["LIFT", "BOTH"]).default("LIFT").describe("按提升度或兼有地区数排列。Order."),
    first: first(10),
    after,
  },
  run: async (asked, { ask, quoted }) => {
    const skip = skipped(asked.after);
    const { coAdoption } = await ask<Answer>("together", { ...asked, year: years(asked), most: Math.min(skip + asked.first + 1, MOST) });
    const { rows, next } = cut(coAdoption, skip, asked.first);
    return {
      rows: rows.map(({ program, adopters, ...counts }) => ({
        measure: program.name,
        ...counts,
        lift: Number(counts.lift.toFixed(3)),
        examples: adopters.map(({ locality, adoptions }) => ({
          place: locality.fullName,
          quotes: adoptions.map(({ program: of, year, evidence }) => ({ measure: of.name, year, ...quoted.all(evidence, 1).quotes[0] })),
        })),
      })),
      ...(next === undefined ? {} : { next }),
      ...(await unknownNames(ask, "measure", [asked.measure])),
    };
  },
});

interface Answer {
  readonly coAdoption: readonly {
    readonly program: { readonly name: string };
    readonly both: number;
    readonly onlyThis: number;
    readonly onlyThat: number;
    readonly neither: number;
    readonly places: number;
    readonly lift: number;
    readonly adopters: readonly { readonly locality: { readonly fullName: string }; readonly adoptions: readonly Adopted[] }[];
  }[];
}
