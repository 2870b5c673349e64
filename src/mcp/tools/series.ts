import { z } from "zod";
import { figure, type Figure } from "../facts.js";
import { after, first, from, place, to, within, years } from "../inputs.js";
import { paged, type Connection } from "../pages.js";
import { tool } from "../tool.js";
import { unknownNames } from "../unknown-names.js";

/** 4: figures of an indicator over places and years. */
export const series = tool({
  name: "figure_series",
  title: "各地各年数据",
  description:
    "某些指标（如 行政复议案件受理、行政复议案件审结）各地各年的数据，按年度排列；保留文中写法 rawValue、约数、口径，baseValue 为换算到基本单位的数。部门报告不计入。target 为计划目标。Figures of indicators over places and years, as printed and as numbers.",
  input: {
    indicators: z
      .array(z.string().min(1).max(100))
      .min(1)
      .max(10)
      .describe("指标名称、别名或 id。不知道名称时先用 search 查 INDICATOR。Indicators by name, alias or id."),
    within,
    places: z.array(place).min(1).max(20).optional().describe("只看这些地区。Only these places."),
    from,
    to,
    first: first(20),
    after,
  },
  run: async (asked, { ask, quoted }) => {
    const { observations } = await ask<Answer>("series", { ...asked, year: years(asked) });
    return {
      ...paged(observations, (row) => ({
        place: row.locality.fullName,
        ...figure(row, quoted),
        ...(row.baseUnit === row.unit ? {} : { baseValue: row.baseValue, baseUnit: row.baseUnit }),
      })),
      ...(await unknownNames(ask, "indicator", asked.indicators)),
    };
  },
});

interface Answer {
  readonly observations: Connection<
    Figure & { readonly locality: { readonly fullName: string }; readonly baseValue: number; readonly baseUnit: string }
  >;
}
