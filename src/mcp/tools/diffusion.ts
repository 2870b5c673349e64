import type { Adopted } from "../facts.js";
import { after, first, measure, within } from "../inputs.js";
import { cut, skipped } from "../pages.js";
import { Refused, tool } from "../tool.js";
import { unknownNames } from "../unknown-names.js";

/** Rows that the graph gives of first adopters at most. */
const MOST = 100;

/** 7: how a measure spread. */
export const diffusion = tool({
  name: "measure_diffusion",
  title: "一项举措的扩散",
  description:
    "一项举措怎样扩散：逐年新增（new）、累计（cumulative）、占当年有报告地区之比（share），分层级、分省份，最早的地区及其原文。leftCensored：首份报告即已提及，实际起始可能更早。coverage 把未提及（silent）与没有报告（withoutReport）分开。How a measure spread, by year, level and province, with its first adopters' words.",
  input: { measure, within, first: first(10), after },
  run: async (asked, { ask, quoted }) => {
    const skip = skipped(asked.after);
    const { diffusion: found } = await ask<Answer>("diffusion", { ...asked, most: Math.min(skip + asked.first + 1, MOST) });
    if (found === null) {
      const { unknown = [] } = await unknownNames(ask, "measure", [asked.measure]);
      throw new Refused(
        `图谱中没有举措“${asked.measure}”。 There is no such measure.${unknown[0]?.near.length ? ` 相近 near: ${unknown[0].near.join("、")}` : ""}`,
      );
    }
    const { program, within: bound, byProvince, firstAdopters, ...counts } = found;
    const { rows, next } = cut(firstAdopters, skip, asked.first);
    return {
      measure: program.name,
      ...(bound === null ? {} : { within: bound.fullName }),
      ...counts,
      byProvince: byProvince.map(({ province, ...row }) => ({ province: province?.name ?? null, ...row })),
      firstAdopters: rows.map(({ locality, year, leftCensored, adoptions }) => ({
        place: locality.fullName,
        year,
        leftCensored,
        ...quoted.all(
          adoptions.flatMap(({ evidence }) => evidence),
          1,
        ),
      })),
      ...(next === undefined ? {} : { next }),
    };
  },
});

interface Answer {
  readonly diffusion: {
    readonly program: { readonly name: string };
    readonly within: { readonly fullName: string } | null;
    readonly byProvince: readonly { readonly province: { readonly name: string } | null }[];
    readonly firstAdopters: readonly {
      readonly locality: { readonly fullName: string };
      readonly year: number;
      readonly leftCensored: boolean;
      readonly adoptions: readonly Adopted[];
    }[];
  } | null;
}
