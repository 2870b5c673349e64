import { expect, test } from "@jest/globals";
import type { Store } from "../../../src/load/store.js";
import { ask, canned } from "../ask.js";
import { implementedBy } from "./implemented-by.js";
import { texts, type Quoted } from "./texts.js";

interface Together {
  readonly program: { readonly name: string };
  readonly both: number;
  readonly onlyThis: number;
  readonly onlyThat: number;
  readonly neither: number;
  readonly places: number;
  readonly lift: number;
  readonly adopters: readonly {
    readonly locality: { readonly fullName: string };
    readonly adoptions: readonly { readonly program: { readonly name: string }; readonly evidence: readonly Quoted[] }[];
  }[];
}

const THIS = "双随机、一公开";
const { query, variables } = canned("5-together");

export function together(store: () => Store): void {
  test("双随机、一公开 stands in four of five reports (not in 禹王台区's): counts and lift", async () => {
    const { data, errors } = await ask<{ coAdoption: Together[] }>(store(), query, { ...variables, first: 100 });
    expect(errors).toEqual([]);
    const rows = new Map(
      data.coAdoption.map(({ program, both, onlyThis, onlyThat, neither, places, lift }) => [
        program.name,
        [both, onlyThis, onlyThat, neither, places, lift],
      ]),
    );
    // lift = both × 5 ÷ (4 × places with the other): 4·5/(4·4), 3·5/(4·3), 4·5/(4·5)
    expect(rows.get("三项制度")).toEqual([4, 0, 0, 1, 5, 1.25]);
    expect(rows.get("法律明白人")).toEqual([3, 1, 0, 1, 5, 1.25]);
    expect(rows.get("谁执法谁普法")).toEqual([4, 0, 1, 0, 5, 1]);
    const lifts = data.coAdoption.map(({ lift }) => lift);
    expect(lifts).toEqual(lifts.toSorted((a, b) => b - a));
  });

  test("the whole table is what a count over the adoptions gives", async () => {
    const { data } = await ask<{ coAdoption: Together[] }>(store(), query, { program: THIS, minBoth: 2, first: 100 });
    const done = Object.values(await implementedBy(store(), Object.keys(texts)));
    const names = new Set(done.flatMap((own) => [...own]));
    names.delete(THIS);
    const counted = [...names].map((name) => {
      const having = (one: boolean, other: boolean): number =>
        done.filter((own) => own.has(THIS) === one && own.has(name) === other).length;
      return [name, having(true, true), having(true, false), having(false, true), having(false, false)] as const;
    });
    expect(
      data.coAdoption
        .map(({ program, both, onlyThis, onlyThat, neither }) => [program.name, both, onlyThis, onlyThat, neither])
        .toSorted(byName),
    ).toEqual(counted.filter(([, both]) => both >= 2).toSorted(byName));
  });

  test("with the words of both in each place", async () => {
    const { data } = await ask<{ coAdoption: Together[] }>(store(), query, variables);
    const row = data.coAdoption.find(({ program }) => program.name === "法律明白人");
    expect(row?.adopters.map(({ locality }) => locality.fullName)).toEqual(["河北省衡水市阜城县", "山西省太原市", "江西省鹰潭市"]);
    for (const { adoptions } of row?.adopters ?? []) {
      expect(new Set(adoptions.map(({ program }) => program.name))).toEqual(new Set([THIS, "法律明白人"]));
      for (const { program, evidence } of adoptions)
        expect(evidence[0]?.sentence.text).toContain(program.name === THIS ? "双随机" : "法律明白人");
    }
  });
}

type Row = readonly (string | number)[];
const byName = ([a = ""]: Row, [b = ""]: Row): number => (a < b ? -1 : 1);
