import { beforeAll, expect, test } from "@jest/globals";
import type { Store } from "../../src/load/store.js";
import { writeReports, writeVocabulary } from "../../src/load/writer.js";
import { smallReports, smallVocabulary, version } from "../support/small-graph.js";
import { describeStores } from "../support/stores.js";
import { ask } from "./ask.js";

/* Groups as clients see them, counted by eye in the small graph. */

describeStores("groups", (open) => {
  let store: Store;
  beforeAll(async () => {
    store = await open({ keep: true });
    await writeVocabulary(store, smallVocabulary, version);
    await writeReports(store, smallReports);
  });

  const groups = async (args: string, fields: string): Promise<unknown> => {
    const { data, errors } = await ask<{ groups: unknown }>(store, `{ groups(${args}) { ${fields} } }`);
    expect(errors).toEqual([]);
    return data.groups;
  };

  test("adoptions by status, with the Chinese words", async () => {
    expect(await groups("of: ADOPTIONS, by: [STATUS]", "keys { key id label } count places")).toEqual([
      { keys: [{ key: "STATUS", id: "IMPLEMENTED", label: "已实施" }], count: 5, places: 2 },
      { keys: [{ key: "STATUS", id: "PLANNED", label: "计划实施" }], count: 2, places: 1 },
      { keys: [{ key: "STATUS", id: "PROBLEM", label: "存在不足" }], count: 1, places: 1 },
    ]);
  });

  test("by province and year, with the places that report and are silent", async () => {
    const asked =
      'of: ADOPTIONS, by: [PROVINCE, YEAR], silent: true, filter: { adoptions: { programs: ["三项制度"], status: [IMPLEMENTED] } }, orderBy: { field: KEY, direction: ASC }';
    expect(await groups(asked, "keys { label } count places reportingPlaces")).toEqual([
      { keys: [{ label: "江西省" }, { label: "2023" }], count: 2, places: 1, reportingPlaces: 1 },
      { keys: [{ label: "江西省" }, { label: "2022" }], count: 0, places: 0, reportingPlaces: 1 },
      { keys: [{ label: "河南省" }, { label: "2022" }], count: 0, places: 0, reportingPlaces: 1 },
    ]);
  });

  test("figures are summed where their unit is one, and shares never", async () => {
    expect(await groups("of: OBSERVATIONS, by: [UNIT]", "keys { id } count sum unit")).toEqual([
      { keys: [{ id: "件" }], count: 3, sum: 128 + 96 + 75_000, unit: "件" },
      { keys: [{ id: "%" }], count: 1, sum: null, unit: "%" },
    ]);
    expect(await groups("of: OBSERVATIONS, by: []", "keys { id } count sum unit")).toEqual([{ keys: [], count: 4, sum: null, unit: null }]);
  });

  test("what the lexicon does not know has no indicator", async () => {
    const rows = await groups(
      "of: OBSERVATIONS, by: [INDICATOR, LEVEL], orderBy: { field: KEY, direction: ASC }",
      "keys { id label } count reportingPlaces",
    );
    expect(rows).toEqual([
      {
        keys: [
          { id: null, label: null },
          { id: "COUNTY", label: "县级" },
        ],
        count: 1,
        reportingPlaces: 1,
      },
      {
        keys: [
          { id: "ind-人民调解成功率", label: "人民调解成功率" },
          { id: "PREFECTURE", label: "地级" },
        ],
        count: 1,
        reportingPlaces: 1,
      },
      {
        keys: [
          { id: "ind-行政复议案件受理", label: "行政复议案件受理" },
          { id: "PREFECTURE", label: "地级" },
        ],
        count: 2,
        reportingPlaces: 1,
      },
    ]);
  });

  test("labels of all groups take one statement", async () => {
    const { statements } = await ask(store, "{ groups(of: CITATIONS, by: [DOCUMENT, LOCALITY]) { keys { label } count } }");
    expect(statements).toEqual(["read/groups-of-citations", "read/level"]);
  });

  test.each([
    "of: REPORTS, by: [STATUS]",
    "of: ADOPTIONS, by: [YEAR, YEAR]",
    "of: ADOPTIONS, by: [YEAR], first: 0",
    "of: ADOPTIONS, by: [YEAR], first: 1001",
    "of: ADOPTIONS, by: [YEAR], filter: { reports: {} }",
  ])("%s is BAD_USER_INPUT", async (args) => {
    const { errors, statements } = await ask(store, `{ groups(${args}) { count } }`);
    expect(errors.map(({ extensions }) => extensions?.["code"])).toEqual(["BAD_USER_INPUT"]);
    expect(statements).toEqual([]);
  });
});
