import { beforeAll, describe, expect, test } from "@jest/globals";
import type { Store } from "../../src/load/store.js";
import { writeReports, writeVocabulary } from "../../src/load/writer.js";
import { place, report, smallVocabulary, version } from "../support/small-graph.js";
import { describeStores } from "../support/stores.js";
import { ask } from "./ask.js";

/* 余江县 became 余江区 in 2018, and 锦江区, which is made up, was merged into it: what each reported is found where it should be, and says so. */

const reviews = "ind-行政复议案件受理";

type Figures = Parameters<typeof report>[0]["figures"];

const told = (code: string, year: number, sentences: readonly string[], figures: Figures): ReturnType<typeof report> =>
  report({
    code,
    year,
    source: `${code}-${year}.txt`,
    sections: [["一、行政执法", "theme-enforcement", sentences]],
    plans: [],
    programs: [["三项制度", 0, "IMPLEMENTED"]],
    uncurated: [],
    documents: [],
    uncuratedDocuments: [],
    organizations: [],
    figures,
    places: [],
  });

const reports = [
  told("360622", 2016, ["推行三项制度，受理行政复议案件12件，其中受理12件。"], [["12件", 0, 12, "件", reviews]]),
  told(
    "360603",
    2019,
    ["推行三项制度，受理行政复议案件20件。", "受理行政复议案件20件。"],
    [
      ["20件", 0, 20, "件", reviews],
      ["20件", 1, 20, "件", reviews],
    ],
  ),
  told("360603", 2021, ["推行三项制度。"], []),
  told(
    "360603",
    2022,
    ["推行三项制度，受理行政复议案件30件。", "受理行政复议案件31件。"],
    [
      ["30件", 0, 30, "件", reviews],
      ["31件", 1, 31, "件", reviews],
    ],
  ),
  told("360699", 2019, ["推行三项制度，受理行政复议案件3件。"], [["3件", 0, 3, "件", reviews]]),
];

describeStores("history of places", (open) => {
  let store: Store;
  beforeAll(async () => {
    store = await open({ keep: true });
    const localities = [
      ...smallVocabulary.localities,
      place("360603", "余江区", "江西省鹰潭市余江区", "COUNTY", "360600", 2018),
      { ...place("360622", "余江县", "江西省鹰潭市余江县", "COUNTY", "360600"), validTo: 2018 },
      { ...place("360699", "锦江区", "江西省鹰潭市锦江区", "COUNTY", "360600"), validTo: 2020 },
    ];
    const successions = [
      { from: "loc-360622", to: "loc-360603", year: 2018, kind: "CONVERTED" },
      { from: "loc-360699", to: "loc-360603", year: 2020, kind: "MERGED" },
    ];
    await writeVocabulary(store, { ...smallVocabulary, localities, successions }, version);
    await writeReports(store, reports);
  });

  const answer = async (query: string): Promise<unknown> => {
    const { data, errors } = await ask(store, query);
    expect(errors).toEqual([]);
    return data;
  };

  test("a report of 余江县 is found under 余江区, and says so", async () => {
    expect(await answer('{ report(locality: "余江区", year: 2016) { id locality { name } localityToday { name } } }')).toEqual({
      report: { id: "rep-360622-2016", locality: { name: "余江县" }, localityToday: { name: "余江区" } },
    });
  });

  test("what was merged into it was another place, but lies within it", async () => {
    const years = (nodes: string): Promise<unknown> => answer(`{ ${nodes} { nodes { year locality { name } localityToday { name } } } }`);
    const row = (year: number, name: string): object => ({ year, locality: { name }, localityToday: { name: "余江区" } });
    const own = [row(2016, "余江县"), row(2019, "余江区"), row(2021, "余江区"), row(2022, "余江区")];
    const order = "orderBy: { field: YEAR, direction: ASC }";
    expect(await years(`reports(filter: { localities: ["余江区"] }, ${order})`)).toEqual({ reports: { nodes: own } });
    expect(await years(`adoptions(filter: { localities: ["loc-360603"], programs: ["三项制度"] }, ${order})`)).toEqual({
      adoptions: { nodes: own },
    });
    expect(await years(`reports(filter: { localities: ["余江县"] }, ${order})`)).toEqual({ reports: { nodes: own.slice(0, 1) } });
    expect(await years(`observations(filter: { within: "余江区", year: { to: 2016 } })`)).toEqual({
      observations: { nodes: own.slice(0, 1) },
    });
    expect(
      await years(`reports(filter: { within: "余江区", year: { from: 2019, to: 2019 } }, orderBy: { field: LOCALITY, direction: ASC })`),
    ).toEqual({
      reports: { nodes: [row(2019, "余江区"), row(2019, "锦江区")] },
    });
  });

  test("a place tells what it was and what it is", async () => {
    expect(
      await answer(
        '{ now: locality(name: "余江区") { formerly { name } today { name } reports(orderBy: { field: YEAR, direction: ASC }) { totalCount nodes { year } } adoptions { totalCount } observations { totalCount } } then: locality(name: "余江县") { formerly { name } today { name } reports { totalCount } } merged: locality(name: "锦江区") { today { name } } }',
      ),
    ).toEqual({
      now: {
        formerly: [{ name: "余江县" }],
        today: { name: "余江区" },
        reports: { totalCount: 4, nodes: [{ year: 2016 }, { year: 2019 }, { year: 2021 }, { year: 2022 }] },
        adoptions: { totalCount: 4 },
        observations: { totalCount: 5 },
      },
      then: { formerly: [], today: { name: "余江区" }, reports: { totalCount: 1 } },
      merged: { today: { name: "余江区" } },
    });
  });

  test("names and history take one statement beside the list", async () => {
    const { statements } = await ask(store, '{ reports(filter: { localities: ["余江区", "鹰潭市"] }) { nodes { id } } }');
    expect(statements).toEqual(["read/level", "read/reports"]);
  });

  describe("series", () => {
    const series =
      "years hasMore lines { locality { name } scope unit cumulative points { year state value conflicting repeats observations { locality { name } } } }";

    test("one line over the change of name: repeats, contradictions, silence and no report told apart", async () => {
      const { data, statements } = await ask(
        store,
        `{ indicator(name: "行政复议案件受理") { series(localities: ["余江区"]) { ${series} } } }`,
      );
      const point = (
        year: number,
        state: string,
        value: number | null,
        conflicting: boolean,
        repeats: number,
        names: readonly string[],
      ): object => ({
        year,
        state,
        value,
        conflicting,
        repeats,
        observations: names.map((name) => ({ locality: { name } })),
      });
      expect(data).toEqual({
        indicator: {
          series: {
            years: [2016, 2017, 2018, 2019, 2020, 2021, 2022],
            hasMore: false,
            lines: [
              {
                locality: { name: "余江区" },
                scope: null,
                unit: "件",
                cumulative: false,
                points: [
                  point(2016, "GIVEN", 12, false, 0, ["余江县"]),
                  point(2017, "NO_REPORT", null, false, 0, []),
                  point(2018, "NO_REPORT", null, false, 0, []),
                  point(2019, "GIVEN", 20, false, 1, ["余江区", "余江区"]),
                  point(2020, "NO_REPORT", null, false, 0, []),
                  point(2021, "SILENT", null, false, 0, []),
                  point(2022, "GIVEN", null, true, 0, ["余江区", "余江区"]),
                ],
              },
            ],
          },
        },
      });
      expect(statements).toEqual(["read/level", "read/level", "read/series", "read/report-years", "read/level"]);
    });

    test("places go on after the last", async () => {
      const places = async (args: string): Promise<unknown> =>
        answer(`{ indicator(name: "行政复议案件受理") { series(within: "鹰潭市", ${args}) { hasMore lines { locality { id } } } } }`);
      expect(await places("first: 1")).toEqual({ indicator: { series: { hasMore: true, lines: [{ locality: { id: "loc-360603" } }] } } });
      expect(await places('first: 1, after: "loc-360603"')).toEqual({
        indicator: { series: { hasMore: false, lines: [{ locality: { id: "loc-360699" } }] } },
      });
    });

    test("a named place that gives no figure has a line of gaps", async () => {
      expect(
        await answer(
          '{ indicator(name: "行政复议案件受理") { series(localities: ["鹰潭市", "锦江区"]) { lines { locality { name } points { year state } } } } }',
        ),
      ).toEqual({
        indicator: {
          series: {
            lines: [
              { locality: { name: "锦江区" }, points: [{ year: 2019, state: "GIVEN" }] },
              { locality: { name: "鹰潭市" }, points: [{ year: 2019, state: "NO_REPORT" }] },
            ],
          },
        },
      });
    });
  });
});
