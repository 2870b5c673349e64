import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, jest, test } from "@jest/globals";
import { graphsOf } from "../../bench/country/graphs.js";
import { country, MEASURES, YEARS, type Truth } from "../../bench/country/index.js";
import { openStore } from "../../src/load/index.js";
import type { Store } from "../../src/load/store.js";
import { writeReports, writeVocabulary } from "../../src/load/writer.js";
import type { ReportGraph } from "../../src/model/graph.js";
import { loadKnowledge, toVocabulary } from "../../src/pipeline.js";
import { ask } from "../serve/ask.js";

/* A country whose reports were made by a program that knows what they say: what GraphQL answers is that, no more and no less. */

/** The long form, `npm run bench:truth`, asks for 3,200. */
const REPORTS = Number(process.env["FAZHI_COUNTRY"] ?? 320);
const truths: Truth[] = [];
let folder: string;
let store: Store;

beforeAll(
  async () => {
    const knowledge = loadKnowledge();
    folder = mkdtempSync(join(tmpdir(), "fazhi-country-"));
    store = await openStore({ folder });
    await writeVocabulary(store, toVocabulary(knowledge), knowledge);
    let waiting: ReportGraph[] = [];
    for (const { graph, truth } of graphsOf(knowledge, REPORTS)) {
      truths.push(truth);
      waiting.push(graph);
      if (waiting.length < 40) continue;
      await writeReports(store, waiting);
      waiting = [];
    }
    await writeReports(store, waiting);
  },
  180_000 + REPORTS * 300,
);
jest.setTimeout(300_000 + REPORTS * 300);
afterAll(async () => {
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

interface Page<Row> {
  readonly rows: {
    readonly totalCount: number;
    readonly nodes: readonly Row[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
  };
}

async function everything<Row>(field: string, fields: string): Promise<Row[]> {
  const found: Row[] = [];
  for (let after: string | null = null; ;) {
    const query = `query ($after: String) { rows: ${field}(first: 100, after: $after) { nodes { ${fields} } pageInfo { hasNextPage endCursor } } }`;
    const { data, errors }: { data: Page<Row>; errors: readonly unknown[] } = await ask<Page<Row>>(store, query, { after });
    expect(errors).toEqual([]);
    found.push(...data.rows.nodes);
    if (!data.rows.pageInfo.hasNextPage) return found;
    after = data.rows.pageInfo.endCursor;
  }
}

const key = (...parts: readonly unknown[]): string => parts.join(" ");

describe("what was put in is what GraphQL answers", () => {
  test("reports: each place and year", async () => {
    const rows = await everything<{ year: number; locality: { code: string } }>("reports", "year locality { code }");
    expect(rows.map(({ year, locality }) => key(locality.code, year)).toSorted()).toEqual(
      truths.map(({ place, year }) => key(place.code, year)).toSorted(),
    );
    expect(rows).toHaveLength(REPORTS);
  });

  test("adoptions: each measure, place, year and status, each in its sentence", async () => {
    interface Row {
      readonly year: number;
      readonly status: string;
      readonly program: { readonly name: string };
      readonly locality: { readonly code: string };
      readonly evidence: readonly { readonly sentence: { readonly text: string } }[];
    }
    const rows = await everything<Row>("adoptions", "year status program { name } locality { code } evidence { sentence { text } }");
    const wanted = truths.flatMap(({ place, year, implemented, planned }) => [
      ...implemented.map((name) => key(place.code, year, "IMPLEMENTED", name)),
      ...planned.map((name) => key(place.code, year, "PLANNED", name)),
    ]);
    expect(wanted.length).toBeGreaterThan(1_500);
    expect(rows.map((row) => key(row.locality.code, row.year, row.status, row.program.name)).toSorted()).toEqual(wanted.toSorted());
    for (const { program, evidence } of rows) expect(evidence.map(({ sentence }) => sentence.text).join("")).toContain(program.name);
  });

  test("figures: each value of each place and year", async () => {
    const rows = await everything<{ year: number; value: number; indicator: { name: string } | null; locality: { code: string } }>(
      "observations",
      "year value indicator { name } locality { code }",
    );
    const known = rows.flatMap(({ year, value, indicator, locality }) =>
      indicator === null ? [] : [key(locality.code, year, indicator.name, value)],
    );
    expect(known.toSorted()).toEqual(
      truths.flatMap(({ place, year, figures }) => figures.map(([name, value]) => key(place.code, year, name, value))).toSorted(),
    );
  });

  test("series: a line for each place, without gaps but where there is no report", async () => {
    interface Line {
      readonly locality: { readonly id: string; readonly code: string };
      readonly points: readonly { readonly year: number; readonly value: number | null }[];
    }
    const query = `query ($years: YearRange, $after: ID) { indicator(name: "行政复议案件审结") { series(first: 100, after: $after, years: $years) { lines { locality { id code } points { year value } } } } }`;
    interface Found {
      readonly indicator: { readonly series: { readonly lines: readonly Line[] } };
    }
    const lines: Line[] = [];
    for (let after: string | null = null, more = true; more;) {
      const { data }: { data: Found } = await ask<Found>(store, query, {
        years: { from: YEARS[0], to: YEARS.at(-1) },
        after,
      });
      const page: readonly Line[] = data.indicator.series.lines;
      lines.push(...page);
      after = page.at(-1)?.locality.id ?? after;
      more = page.length === 100;
    }
    const points = lines.flatMap(({ locality, points: of }) => of.map(({ year, value }) => key(locality.code, year, value)));
    const wanted = truths.map(({ place, year, figures }) =>
      key(place.code, year, figures.find(([name]) => name === "行政复议案件审结")?.[1]),
    );
    expect(points.toSorted()).toEqual(wanted.toSorted());
  });

  test("diffusion of every measure: adopters of each year, new ones, all until then", async () => {
    interface Spread {
      readonly years: readonly { readonly year: number; readonly adopters: number; readonly new: number; readonly cumulative: number }[];
    }
    for (const { name } of MEASURES) {
      const { data } = await ask<{ diffusion: Spread }>(
        store,
        `query ($p: ID!) { diffusion(program: $p) { years { year adopters new cumulative } } }`,
        {
          p: name,
        },
      );
      const told = truths.filter(({ implemented }) => implemented.includes(name));
      const since = new Map<string, number>();
      for (const { place, year } of told) since.set(place.code, Math.min(year, since.get(place.code) ?? Infinity));
      const firsts = [...since.values()];
      const wanted = YEARS.map((year) => ({
        year,
        adopters: told.filter((truth) => truth.year === year).length,
        new: firsts.filter((first) => first === year).length,
        cumulative: firsts.filter((first) => first <= year).length,
      }));
      expect([name, data.diffusion.years]).toEqual([name, wanted]);
    }
  });
});

describe("the country itself", () => {
  test("is the same each time, and no place goes before the one above it", () => {
    const knowledge = loadKnowledge();
    const again = [...country(knowledge.gazetteer, 40)];
    expect(again.map(({ truth }) => truth)).toEqual(truths.slice(0, 40));
    const first = (code: string, name: string): number =>
      Math.min(
        ...truths.filter(({ place, implemented }) => place.code === code && implemented.includes(name)).map(({ year }) => year),
        Infinity,
      );
    const earlier = truths
      .filter(({ year, place }) => year === YEARS[0] && place.parent !== null)
      .flatMap(({ place }) =>
        MEASURES.filter(({ name }) => first(place.code, name) < first(place.parent ?? "", name)).map(({ name }) => key(place.code, name)),
      );
    expect(earlier).toEqual([]);
  });
});
