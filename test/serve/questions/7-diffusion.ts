import { expect, test } from "@jest/globals";
import type { Store } from "../../../src/load/store.js";
import { ask, canned } from "../ask.js";
import { texts, type Quoted } from "./texts.js";

interface Spread {
  readonly program: { readonly name: string; readonly foundedOn: readonly { readonly title: string }[] };
  readonly years: readonly Readonly<Record<string, number | null>>[];
  readonly coverage: Readonly<Record<string, number>>;
  readonly byLevel: readonly unknown[];
  readonly byProvince: readonly { readonly province: { readonly name: string }; readonly adopters: number; readonly reporting: number }[];
  readonly firstAdopters: readonly {
    readonly locality: { readonly fullName: string };
    readonly year: number;
    readonly leftCensored: boolean;
    readonly adoptions: readonly { readonly statedStart: number | null; readonly evidence: readonly Quoted[] }[];
  }[];
}

const { query, variables } = canned("7-diffusion");

export function diffusion(store: () => Store): void {
  test("三项制度 year by year: one new place in each; none had a report before, so all may have begun earlier", async () => {
    const { data, errors } = await ask<{ diffusion: Spread }>(store(), query, variables);
    expect(errors).toEqual([]);
    const { program, years } = data.diffusion;
    expect(program.name).toBe("三项制度");
    expect(program.foundedOn.map(({ title }) => title)).toEqual([expect.stringContaining("关于全面推行行政执法公示制度")]);
    const censored = { new: 1, leftCensored: 1, adopters: 1, atRisk: 0, hazard: null };
    // 2022: 阜城县 tells of it, 禹王台区 reports, too, and does not.
    expect(years).toEqual([
      { year: 2020, ...censored, cumulative: 1, reporting: 1, share: 1 },
      { year: 2021, ...censored, cumulative: 2, reporting: 1, share: 1 },
      { year: 2022, ...censored, cumulative: 3, reporting: 2, share: 0.5 },
      { year: 2023, ...censored, cumulative: 4, reporting: 1, share: 1 },
    ]);
  });

  test("by level and province; silence is told from absence", async () => {
    const { data } = await ask<{ diffusion: Spread }>(store(), query, variables);
    const { coverage, byLevel, byProvince } = data.diffusion;
    const rest = await ask<{ localities: { totalCount: number } }>(
      store(),
      "{ localities(filter: { present: true, hasReport: false, levels: [PROVINCE, PREFECTURE, COUNTY] }) { totalCount } }",
    );
    expect(coverage).toEqual({ adopters: 4, namedOnly: 0, silent: 1, reporting: 5, withoutReport: rest.data.localities.totalCount });
    expect(rest.data.localities.totalCount).toBeGreaterThan(3_000);
    expect(byLevel).toEqual([
      { level: "PREFECTURE", adopters: 2, reporting: 2, share: 1, firstYear: 2021 },
      { level: "COUNTY", adopters: 2, reporting: 3, share: 2 / 3, firstYear: 2020 },
    ]);
    expect(byProvince.map(({ province, adopters, reporting }) => [province.name, adopters, reporting])).toEqual([
      ["河北省", 1, 1],
      ["山西省", 1, 1],
      ["江苏省", 1, 1],
      ["江西省", 1, 1],
      ["河南省", 0, 1],
    ]);
  });

  test("the first, each with its words; no report states since when", async () => {
    const { data } = await ask<{ diffusion: Spread }>(store(), query, variables);
    expect(data.diffusion.firstAdopters.map(({ locality, year, leftCensored }) => [locality.fullName, year, leftCensored])).toEqual([
      ["江苏省常州市钟楼区", 2020, true],
      ["山西省太原市", 2021, true],
      ["河北省衡水市阜城县", 2022, true],
      ["江西省鹰潭市", 2023, true],
    ]);
    for (const { locality, adoptions } of data.diffusion.firstAdopters) {
      expect(adoptions.map(({ statedStart }) => statedStart)).toEqual([null]);
      const text = Object.entries(texts).find(([place]) => locality.fullName.endsWith(place))?.[1];
      for (const { quote, sentence } of adoptions[0]?.evidence ?? []) {
        expect(sentence.text).toContain(quote);
        expect(text).toContain(sentence.text);
      }
    }
  });

  test("within a province, a measure that nobody names, a name that no measure bears", async () => {
    const henan = await ask<{ diffusion: Spread }>(store(), query, { program: "三项制度", within: "河南省" });
    expect(henan.data.diffusion.coverage).toMatchObject({ adopters: 0, silent: 1, reporting: 1 });
    expect(henan.data.diffusion.firstAdopters).toEqual([]);
    const none = await ask<{ diffusion: Spread | null }>(store(), query, { program: "无此举措" });
    expect([none.data.diffusion, none.errors]).toEqual([null, []]);
  });
}
