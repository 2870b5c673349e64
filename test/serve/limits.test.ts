import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { buildSchema, isInputObjectType } from "graphql";
import { openStore } from "../../src/load/index.js";
import type { Store } from "../../src/load/store.js";
import { writeReports, writeVocabulary } from "../../src/load/writer.js";
import { FAR_CONDITIONS } from "../../src/serve/condition-price.js";
import { LIMITS } from "../../src/serve/limits.js";
import { smallReports, smallVocabulary, version } from "../support/small-graph.js";
import { ask } from "./ask.js";

describe("limits", () => {
  const folder = mkdtempSync(join(tmpdir(), "fazhi-limits-"));
  let store: Store;
  beforeAll(async () => {
    store = await openStore({ folder });
    await writeVocabulary(store, smallVocabulary, version);
    await writeReports(store, smallReports);
  });
  afterAll(async () => {
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const many = (count: number, text: (at: number) => string): string => Array.from({ length: count }, (_, at) => text(at)).join(" ");

  /* The prices of docs/api.md, summed up by hand. */
  test.each([
    ["two fields", '{ locality(name: "鹰潭") { id } }', 1 + 1],
    ["a whole list: 2,000, 10, and twenty rows of nodes { id }", "{ adoptions { nodes { id } } }", 2_000 + 10 + 20 * 2],
    ["five rows", "{ adoptions(first: 5) { nodes { id year } } }", 2_000 + 10 + 5 * 3],
    ["a page below a page", "{ localities(first: 2) { nodes { reports(first: 3) { nodes { id } } } } }", 2_000 + 10 + 2 * (1 + 10 + 3 * 2)],
    ["ancestors count as three", '{ locality(name: "鹰潭") { ancestors { name } } }', 1 + 5 + 3],
    ["a text", '{ report(id: "rep-360600-2023") { text } }', 1 + 20],
    ["ids by their number", '{ nodes(ids: ["a", "b", "c"]) { id } }', 5 + 3],
    ["groups", "{ groups(of: REPORTS, by: [YEAR], first: 10) { count } }", 2_000 + 10 + 10],
    ["a table of counts", '{ coAdoption(program: "三项制度", first: 10) { both lift } }', 2_000 + 10 + 10 * 2],
    ["a spread", '{ diffusion(program: "三项制度") { departments } }', 2_000 + 5 + 1],
    ["places compared, twenty for each", '{ compare(localities: ["鹰潭", "太原"]) { years } }', 10 + 2 * 20 + 1],
    [
      "two steps around a node, 1,000 for the second",
      '{ neighbourhood(id: "三项制度", depth: 2, limit: 100) { nodes { id } } }',
      1_000 + 20 + (100 * 2) / 2,
    ],
    ["a graph by half its nodes", '{ neighbourhood(id: "三项制度", limit: 100) { nodes { id } } }', 20 + (100 * 2) / 2],
    ["a search", '{ search(text: "法") { nodes { label } } }', 2_000 + 10 + 20 * 2],
    ["a search in a scope", '{ search(text: "法", filter: { within: "鹰潭" }) { totalCount } }', 2 * 2_000 + 50 * 10 + 10 + 20],
    [
      "conditions on the row itself",
      "{ adoptions(first: 1, filter: { status: [PLANNED], year: { from: 2020 } }) { totalCount } }",
      2_000 + 10 + 1,
    ],
    ["a place with all below it", '{ adoptions(first: 1, filter: { within: "江西省" }) { totalCount } }', 2_000 + 50 * 10 + 10 + 1],
    [
      "three branches, two of them with a place",
      '{ adoptions(first: 1, filter: { or: [{ within: "江西省" }, { not: { within: "河北省" } }] }) { totalCount } }',
      2_000 + 50 * (3 * 2 + 2 * 40) + 10 + 1,
    ],
    [
      "the same below one place",
      '{ locality(name: "鹰潭") { adoptions(first: 1, filter: { or: [{ within: "江西省" }, { not: { within: "河北省" } }] }) { totalCount } } }',
      1 + 3 * 2 + 2 * 40 + 10 + 1,
    ],
    [
      "conditions of what groups count",
      '{ groups(of: REPORTS, by: [YEAR], first: 1, filter: { reports: { within: "江西省" } }) { count } }',
      2_000 + 50 * 10 + 10 + 1,
    ],
    ["a nonsensical number makes room for nothing", '{ neighbourhood(id: "三项制度", limit: -9000) { nodes { id } } }', 20 + 1],
  ])("%s", async (_, query, price) => {
    expect((await ask(store, query)).cost).toBe(price);
  });

  test("the same query has a price of its own with each of its variables, asked again, too", async () => {
    const query = `query ($n: Int!) { localities(first: $n) { nodes { reports(first: 10) { nodes { adoptions(first: 50) { nodes { id } } } } } } }`;
    const each = 1 + 10 + 10 * (1 + 10 + 50 * 2);
    for (const n of [2, 3, 2]) expect((await ask(store, query, { n })).cost).toBe(2_000 + 10 + n * each);
    const { errors, statements } = await ask(store, query, { n: 100 });
    expect([errors[0]?.extensions?.["cost"], statements]).toEqual([2_000 + 10 + 100 * each, []]);
    expect((await ask(store, query, { n: 3 })).cost).toBe(2_000 + 10 + 3 * each);
  });

  test("the page of the interface gives the limits as they are", () => {
    const page = readFileSync(new URL("../../docs/api.md", import.meta.url), "utf8");
    const section = page.slice(page.indexOf("## Limits"), page.indexOf("## The ten questions"));
    for (const limit of Object.values(LIMITS)) expect(section).toContain(`| ${limit.toLocaleString("en")} `);
  });

  test("what would take ten seconds is refused before anything is read, with its dearest part and how to narrow it", async () => {
    const query =
      "{ statistics { reports } localities(first: 100) { nodes { name adoptions(first: 100) { nodes { year program { name } locality { name } } } } } }";
    const { errors, statements } = await ask(store, query);
    expect(statements).toEqual([]);
    const [error] = errors;
    // statistics 2,000 + 5 + 1; localities 2,000 + 10 + 100 × (1 + 1 + 10 + 100 × 6)
    expect(error?.extensions).toEqual({
      code: "LIMIT_EXCEEDED",
      cost: 2_006 + 2_010 + 100 * 612,
      limit: 50_000,
      dearest: "localities.nodes.adoptions.nodes",
    });
    expect(error?.message).toMatch(
      /查询过大.*最贵之处为 localities\.nodes\.adoptions.*请减小 first.*the dearest part is .*Ask for fewer rows/u,
    );
  });

  test("every condition that has a price of its own is a field of a filter", () => {
    const schema = buildSchema(readFileSync("schema/schema.graphql", "utf8"));
    const filters = Object.values(schema.getTypeMap()).filter((type) => isInputObjectType(type) && type.name.endsWith("Filter"));
    const conditions = new Set(filters.flatMap((type) => (isInputObjectType(type) ? Object.keys(type.getFields()) : [])));
    expect(FAR_CONDITIONS.filter((name) => !conditions.has(name))).toEqual([]);
    expect(FAR_CONDITIONS).toContain("adoptedWithin");
  });

  const nest = (depth: number): string => (depth === 1 ? "id" : `parent { ${nest(depth - 1)} }`);
  const fragments = (count: number): string =>
    many(
      count,
      (at) =>
        `fragment f${at} on Locality { ${at + 1 < count ? `...f${at + 1} ` : "id"} ${at + 1 < count ? `a${at}: parent { ...f${at + 1} }` : ""} }`,
    );
  test.each([
    ["depth", `{ locality(name: "鹰潭") { ${nest(14)} } }`, `{ locality(name: "鹰潭") { ${nest(15)} } }`],
    ["aliases", `{ ${many(60, (at) => `a${at}: themes { id }`)} }`, `{ ${many(61, (at) => `a${at}: themes { id }`)} }`],
    [
      "tokens",
      `{ adoptions(filter: { or: [${many(9, () => `{ levels: [${many(290, () => "COUNTY")}] }`)}] }) { totalCount } }`,
      `{ ${many(3_000, () => "id")} }`,
    ],
    ["the same field, told once too often", null, `{ ${many(2_900, () => "__typename")} }`],
    ["a page", "{ adoptions(first: 100) { totalCount } }", null],
    ["ids", `{ nodes(ids: [${many(100, (at) => `"loc-${at}"`)}]) { id } }`, `{ nodes(ids: [${many(101, (at) => `"loc-${at}"`)}]) { id } }`],
    ["fields", `{ locality(name: "鹰潭") { ...f0 } } ${fragments(8)}`, `{ locality(name: "鹰潭") { ...f0 } } ${fragments(13)}`],
    [
      "fields",
      null,
      `{ locality(name: "鹰潭") { ...f0 } } ${many(40, (at) => `fragment f${at} on Locality { ...f${at + 1} ...f${at + 1} }`)} fragment f40 on Locality { id }`,
    ],
  ])("%s: as many as may be, and one too many", async (_, most, more) => {
    if (most !== null) expect((await ask(store, most)).errors).toEqual([]);
    if (more === null) return;
    const { errors, statements } = await ask(store, more);
    expect(errors.map(({ extensions }) => extensions?.["code"])).toEqual(["LIMIT_EXCEEDED"]);
    expect(errors[0]?.message).toMatch(/\p{Script=Han}.*。 [A-Z\d]/u);
    expect(statements).toEqual([]);
  });
});
