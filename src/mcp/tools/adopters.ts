import { z } from "zod";
import { adopted, type Adopted } from "../facts.js";
import { after, first, from, measures, to, within, years } from "../inputs.js";
import { paged, type Connection } from "../pages.js";
import { tool } from "../tool.js";
import { unknownNames } from "../unknown-names.js";

/** 1: which places did a measure, in which year, in which words. */
export const adopters = tool({
  name: "find_adopters",
  title: "哪些地方落实了某项举措",
  description:
    "哪些地方落实了某项举措（如 三项制度、法律明白人），见于哪一年度的报告，原文怎么说。默认只列报告称已实施的；status 可改为 PLANNED（计划）、PROBLEM（列为不足）、CITED（仅提及）。Which places did a measure, in which year reported on, with the sentence each time.",
  input: {
    measures,
    within,
    status: z
      .array(z.enum(["IMPLEMENTED", "PLANNED", "PROBLEM", "CITED"]))
      .min(1)
      .default(["IMPLEMENTED"])
      .describe("报告对举措的说法。What the report says of it."),
    from,
    to,
    first: first(10),
    after,
  },
  run: async (asked, { ask, quoted }) => {
    const { adoptions } = await ask<Answer>("adopters", { ...asked, year: years(asked) });
    return {
      ...paged(adoptions, (row) => ({
        place: `${row.locality.fullName}${row.report.body ?? ""}`,
        ...adopted(row, quoted),
        ...(row.statedStart === null ? {} : { statedStart: row.statedStart }),
      })),
      ...(await unknownNames(ask, "measure", asked.measures)),
    };
  },
});

interface Answer {
  readonly adoptions: Connection<
    Adopted & {
      readonly locality: { readonly fullName: string };
      readonly report: { readonly body: string | null };
      readonly statedStart: number | null;
    }
  >;
}
