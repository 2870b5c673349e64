import { z } from "zod";
import type { Adopted } from "../facts.js";
import { after, first, measure, place } from "../inputs.js";
import { cut, skipped } from "../pages.js";
import type { Quoted } from "../quotes.js";
import { tool } from "../tool.js";

/** 3: what places share, and what one of them alone did. */
export const compare = tool({
  name: "compare_places",
  title: "几地举措对比",
  description:
    "几个地方共同落实的举措（shared）与仅一地落实的举措（only），各附原文；未提及（SILENT）与没有报告（NO_REPORT）分开。What places share, and what only one of them did, with the words; silence is told from a missing report.",
  input: {
    places: z.array(place).min(2).max(5).describe("两个至五个地区。Two to five places."),
    measures: z
      .array(measure)
      .min(1)
      .max(20)
      .optional()
      .describe("只比这些举措，逐一列出各地的说法（rows）。Only these measures, row by row."),
    years: z.array(z.int().min(1980).max(2100)).min(1).max(20).optional().describe("只比这些年度。Only these years."),
    first: first(10),
    after,
  },
  run: async ({ places, measures, years, first: most, after: cursor }, { ask, quoted }) => {
    const skip = skipped(cursor);
    const { compare: found } = await ask<Answer>("compare", {
      places,
      measures,
      years,
      most: Math.min(skip + most, 500),
      named: measures !== undefined,
    });
    const named = found.measures && cut(found.measures, skip, most, found.measureCount);
    const shared = cut(found.shared, skip, most, found.sharedCount);
    const only = found.places.map((each) => ({ ...each, cut: cut(each.only, skip, most, each.onlyCount) }));
    const next = [...(named === undefined ? [] : [named]), shared, ...only.map((each) => each.cut)].find(
      (part) => part.next !== undefined,
    )?.next;
    return {
      years: found.years,
      ...(found.notFound.length === 0 ? {} : { unknown: found.notFound }),
      ...(named && { rows: named.rows.map((row) => shown(row, quoted)) }),
      sharedCount: found.sharedCount,
      shared: shared.rows.map((row) => shown(row, quoted)),
      places: only.map(({ locality, reportedYears, missingYears, onlyCount, cut: { rows } }) => ({
        place: locality.fullName,
        reportedYears,
        missingYears,
        onlyCount,
        only: rows.map((row) => shown(row, quoted)),
      })),
      ...(next === undefined ? {} : { next }),
    };
  },
});

const shown = ({ program, cells }: Row, quoted: Quoted): object => ({
  measure: program.name,
  cells: cells.map(({ locality, state, adoptions }) => ({
    place: locality.fullName,
    state,
    ...(adoptions.length === 0
      ? {}
      : quoted.all(
          adoptions.flatMap(({ evidence }) => evidence),
          1,
        )),
  })),
});

interface Row {
  readonly program: { readonly name: string };
  readonly cells: readonly {
    readonly locality: { readonly fullName: string };
    readonly state: string;
    readonly adoptions: readonly Adopted[];
  }[];
}

interface Answer {
  readonly compare: {
    readonly years: readonly number[];
    readonly notFound: readonly string[];
    readonly measures?: readonly Row[];
    readonly measureCount: number;
    readonly sharedCount: number;
    readonly shared: readonly Row[];
    readonly places: readonly {
      readonly locality: { readonly fullName: string };
      readonly reportedYears: readonly number[];
      readonly missingYears: readonly number[];
      readonly onlyCount: number;
      readonly only: readonly Row[];
    }[];
  };
}
