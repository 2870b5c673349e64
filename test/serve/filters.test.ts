import { beforeAll, describe, expect, test } from "@jest/globals";
import type { Store } from "../../src/load/store.js";
import { writeReports, writeVocabulary } from "../../src/load/writer.js";
import { smallReports, smallVocabulary, version } from "../support/small-graph.js";
import { describeStores } from "../support/stores.js";
import { ask } from "./ask.js";

/* Filters as clients write them; what passes was picked from the small graph by eye. */

describeStores("filters", (open) => {
  let store: Store;
  beforeAll(async () => {
    store = await open({ keep: true });
    await writeVocabulary(store, smallVocabulary, version);
    await writeReports(store, smallReports, { ingestedAt: "2026-11-24T08:30:00.000Z" });
  });

  const ids = async (field: string, filter: string): Promise<readonly string[]> => {
    const { data, errors } = await ask<Record<string, { readonly nodes: readonly { readonly id: string }[] }>>(
      store,
      `{ ${field}(filter: ${filter}, first: 100) { nodes { id } } }`,
    );
    expect(errors).toEqual([]);
    return (data[field]?.nodes ?? []).map(({ id }) => id).toSorted();
  };

  test.each([
    [
      '{ or: [{ localities: ["禹王台区"] }, { programs: ["一村一法律顾问"] }] }',
      [
        "ado-rep-360600-2022-IMPLEMENTED-一村一法律顾问",
        "ado-rep-410205-2022-IMPLEMENTED-一村一法律顾问",
        "ado-rep-410205-2022-PROBLEM-三项制度",
      ],
    ],
    [
      '{ programs: ["执法三项制度"], not: { or: [{ status: PLANNED }, { departments: ONLY }] } }',
      ["ado-rep-360600-2023-IMPLEMENTED-三项制度", "ado-rep-410205-2022-PROBLEM-三项制度"],
    ],
    ['{ year: { from: 2023 }, and: [{ within: "江西省" }, { year: { to: 2022 } }] }', []],
    [
      "{ or: [{ year: { to: 2022 } }, { year: { from: 2023 }, status: [PLANNED], curated: false }] }",
      [
        "ado-rep-360600-2022-IMPLEMENTED-一村一法律顾问",
        "ado-rep-360600-2023-PLANNED-法治体检行动",
        "ado-rep-410205-2022-IMPLEMENTED-一村一法律顾问",
        "ado-rep-410205-2022-PROBLEM-三项制度",
      ],
    ],
    [
      '{ publishedOn: { to: "2023" } }',
      [
        "ado-rep-360600-2022-IMPLEMENTED-一村一法律顾问",
        "ado-rep-410205-2022-IMPLEMENTED-一村一法律顾问",
        "ado-rep-410205-2022-PROBLEM-三项制度",
      ],
    ],
    ['{ publishedOn: { from: "2023-01-21", to: "2024-01-19" } }', []],
    ['{ ingestedAt: { from: "2026-11-25" } }', []],
    ['{ not: { ingestedAt: { from: "2026-11-24T08:00:00+00:00", to: "2026-11-24" } } }', []],
    ['{ rule: "by-hand", levels: COUNTY }', ["ado-rep-410205-2022-IMPLEMENTED-一村一法律顾问", "ado-rep-410205-2022-PROBLEM-三项制度"]],
    ["{ or: [] }", []],
    ["{ levels: [COUNTY], or: [{}] }", ["ado-rep-410205-2022-IMPLEMENTED-一村一法律顾问", "ado-rep-410205-2022-PROBLEM-三项制度"]],
    ["{ not: {} }", []],
  ])("adoptions %s", async (filter, expected) => {
    expect(await ids("adoptions", filter)).toEqual(expected);
  });

  test.each([
    ["observations", '{ or: [{ value: { min: 97, max: 99 } }, { metricContains: "办结" }] }', 2],
    ["observations", '{ period: ANNUAL, not: { units: "件" } }', 1],
    ["policyDocuments", "{ not: { year: { from: 2000 } } }", 2],
    ["policyDocuments", "{ not: { or: [{ year: { from: 2000 } }, { not: { year: { from: 2000 } } }] } }", 0],
    ["programs", "{ not: { adopters: { min: 1 } }, curated: true }", 1],
    ["programs", '{ or: [{ adoptedWithin: "河南省" }, { programs: ["行政执法公示"] }] }', 2],
    ["localities", "{ reportedIn: { from: 2023, to: 2023 } }", 1],
    ["localities", "{ hasReport: true, not: { reportedIn: { from: 2023, to: 2023 } } }", 1],
    ["localities", "{ present: false }", 1],
    ["reports", '{ or: [{ body: "司法局" }, { within: "开封市" }] }', 2],
    ["indicators", '{ hasFigures: true, not: { units: ["%"] } }', 1],
  ])("%s %s: %d", async (field, filter, count) => {
    expect(await ids(field, filter)).toHaveLength(count);
  });

  test("names of all branches take one statement", async () => {
    const { errors, statements } = await ask(
      store,
      `{ adoptions(filter: { within: "江西省", or: [{ localities: ["鹰潭"] }, { not: { localities: ["禹王台区"], programs: ["三项制度"] } }] }) { nodes { id } } }`,
    );
    expect(errors).toEqual([]);
    expect(statements).toEqual(["read/level", "read/adoptions"]);
  });

  describe("bounds", () => {
    const nested = (depth: number): object => (depth === 0 ? {} : { not: nested(depth - 1) });
    const endless = (depth: number): object => {
      let filter = {};
      for (let at = 0; at < depth; at += 1) filter = { not: filter };
      return filter;
    };
    const query = "query($filter: AdoptionFilter) { adoptions(filter: $filter) { totalCount } }";
    test.each([
      ["deep", nested(12)],
      ["endless", endless(100_000)],
      ["wide", { or: Array.from({ length: 60 }, () => ({ curated: true })) }],
      ["long", { localities: Array.from({ length: 2_000 }, (_, at) => `loc-${at}`) }],
    ])("%s filters are LIMIT_EXCEEDED before anything is read", async (_, filter) => {
      const { errors, statements } = await ask(store, query, { filter });
      expect(errors.map(({ extensions }) => extensions?.["code"])).toEqual(["LIMIT_EXCEEDED"]);
      expect(statements).toEqual([]);
    });

    test.each(["2024-13", "yesterday", "') MATCH (n) //"])("%s is no day: BAD_USER_INPUT", async (from) => {
      const { errors } = await ask(store, query, { filter: { publishedOn: { from } } });
      expect(errors.map(({ extensions }) => extensions?.["code"])).toEqual(["BAD_USER_INPUT"]);
    });
  });
});
