import { describe, expect, test } from "@jest/globals";
import { fileURLToPath } from "node:url";
import { loadLexicon } from "../../src/knowledge/lexicon.js";
import { buildIndicators } from "../../src/resolve/indicators.js";
import { literalsOf } from "../../src/resolve/indicator-literals.js";
import { CASES, IN_CONTEXT } from "./indicator-cases.js";

const { indicators, likeWords, units, themes } = loadLexicon(fileURLToPath(new URL("../../seeds/lexicon", import.meta.url)));
const find = buildIndicators(indicators, likeWords);

describe("what a figure measures, in the words of reports", () => {
  test.each(CASES)("%s, in %s: %s", (metric, unit, expected) => {
    expect(find(metric, unit)?.name ?? null).toBe(expected);
  });

  test.each(IN_CONTEXT)("%s, in %s, beside “%s”: %s", (metric, unit, context, expected) => {
    expect(find(metric, unit)).toBeNull();
    expect(find(metric, unit, context)?.name ?? null).toBe(expected);
  });

  test("print makes no difference: quotation marks, spaces, widths, traditional script", () => {
    for (const metric of ["“双随机、一公开”抽查任务", "双随机、 一公开 抽查任务", "「雙隨機、一公開」抽查任務"]) {
      expect(find(metric, "项")?.name).toBe("双随机抽查任务");
    }
    expect(find("乡镇（街道）人民调解委员会", "个")).toBe(find("乡镇(街道)人民调解委员会", "个"));
  });
});

describe("the indicators of the lexicon", () => {
  const surfaces = indicators.flatMap((entry) => [entry.name, ...entry.aliases].map((surface) => ({ surface, entry })));

  test("are many, with names of their own, themes, units and wholes that exist", () => {
    expect(indicators.length).toBeGreaterThanOrEqual(300);
    const names = new Set(indicators.map(({ name }) => name));
    expect(names.size).toBe(indicators.length);
    const known = new Set(units.map(({ unit }) => unit));
    const ids = new Set(themes.map(({ id }) => id));
    for (const entry of indicators) {
      expect(ids).toContain(entry.theme);
      for (const unit of [entry.unit, ...entry.units]) expect(known).toContain(unit);
      if (entry.breakdownOf !== null) expect(names).toContain(entry.breakdownOf);
    }
  });

  test("share no alias where they share a unit", () => {
    const owners = new Map<string, Set<string>>();
    for (const { surface, entry } of surfaces) {
      for (const unit of [entry.unit, ...entry.units]) {
        const key = `${surface} ${unit}`;
        owners.set(key, (owners.get(key) ?? new Set()).add(entry.name));
      }
    }
    expect([...owners].filter(([, names]) => names.size > 1).map(([key, names]) => [key, ...names])).toEqual([]);
  });

  test("never lead an alias of one to another, even where the patterns alone decide", () => {
    const byPattern = buildIndicators(
      indicators.map((entry) => ({ ...entry, name: `=${entry.name}`, aliases: [] })),
      likeWords,
    );
    const astray = surfaces.flatMap(({ surface, entry }) => {
      const found = byPattern(surface, entry.unit)?.name.slice(1) ?? entry.name;
      return found === entry.name ? [] : [`${surface}: ${entry.name} → ${found}`];
    });
    expect(astray).toEqual([]);
  });

  test("begin their first pattern with two characters that the index can use", () => {
    const vague = indicators.filter(({ all }) => literalsOf(all[0] ?? "").some((literal) => literal.length < 2));
    expect(vague.map(({ name }) => name)).toEqual([]);
  });

  test("are found many times quicker than by trying each of them", () => {
    const first = indicators.map(({ all, name }) => new RegExp(all[0] ?? name, "u"));
    const queries = CASES.map(([metric, unit]) => ({ metric: `全市${metric}`, unit }));
    const trying = quickest(() => queries.flatMap(({ metric }) => first.filter((pattern) => pattern.test(metric))));
    const finding = quickest(() => queries.map(({ metric, unit }) => find(metric, unit, "全年共受理行政复议申请并依法办理")));
    expect(trying / finding).toBeGreaterThan(2);
  });
});

/** Milliseconds of the quickest of five runs: a ratio of two such holds on a busy machine as on an idle one. */
function quickest(work: () => unknown): number {
  return Math.min(
    ...Array.from({ length: 5 }, () => {
      const begun = performance.now();
      work();
      return performance.now() - begun;
    }),
  );
}
