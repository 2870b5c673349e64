import type { Filter, Row } from "../../../src/load/store.js";
import type { ObservationNode } from "../../../src/load/read/rows.js";
import type { ContractCase } from "../../support/contract.js";
import { smallReports, smallVocabulary } from "../../support/small-graph.js";

/* Figures of an indicator by place, and the years in which places report. No place of the small graph reported under a former name. */

const figures: readonly ObservationNode[] = smallReports.flatMap(({ report, observations }) =>
  observations.map((row) => ({ ...row, report: report.id, place: report.locality })),
);

const ids = [...smallVocabulary.indicators.map(({ id }) => id), "ind-无"];

const series = (
  filters: readonly Filter[],
  parameters: Row,
  passes: (row: ObservationNode) => boolean,
  limit = 10,
  after = "",
): ContractCase => ({
  statement: { name: "read/series", filters },
  parameters: { ids, after, limit, ...parameters },
  expected: ids.map((id) => {
    const own = figures.filter((row) => row.indicator === id && passes(row) && row.place > after);
    const places = [...new Set(own.map(({ place }) => place))].sort().slice(0, limit);
    const found = places.map((place) => ({
      place,
      parts: [{ place, figures: own.filter((row) => row.place === place).toSorted((a, b) => (a.year ?? 0) - (b.year ?? 0)) }],
    }));
    return { id, found };
  }),
});

const places = ["loc-360600", "loc-410205", "loc-360681", "loc-无"];

const years = (filters: readonly Filter[], passes: (report: (typeof smallReports)[number]["report"]) => boolean): ContractCase => ({
  statement: { name: "read/report-years", filters },
  parameters: { ids: places },
  expected: places.map((id) => ({
    id,
    found: smallReports
      .map(({ report }) => report)
      .filter((report) => report.locality === id && passes(report))
      .toSorted((a, b) => a.year - b.year || (a.id < b.id ? -1 : 1))
      .map((report) => ({ id: report.id, year: report.year })),
  })),
});

export const cases: readonly ContractCase[] = [
  series([], {}, () => true),
  series([], {}, () => true, 1),
  series([], {}, () => true, 10, "loc-360600"),
  series(["place-within"], { within: "loc-360000" }, ({ place }) => place.startsWith("loc-36")),
  series(["observation-from"], { from: 2023 }, ({ year }) => year === 2023),
  years([], () => true),
  years(["report-departments-excluded"], ({ body }) => body === null),
];
