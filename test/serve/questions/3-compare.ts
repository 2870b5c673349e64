import { expect, test } from "@jest/globals";
import type { Store } from "../../../src/load/store.js";
import { ask, canned } from "../ask.js";
import { implementedBy } from "./implemented-by.js";
import { texts, type Quoted } from "./texts.js";

interface Compared {
  readonly years: readonly number[];
  readonly notFound: readonly string[];
  readonly sharedCount: number;
  readonly shared: readonly {
    readonly program: { readonly name: string };
    readonly cells: readonly {
      readonly locality: { readonly name: string };
      readonly adoptions: readonly { readonly year: number; readonly status: string; readonly evidence: readonly Quoted[] }[];
    }[];
  }[];
  readonly places: readonly {
    readonly locality: { readonly fullName: string };
    readonly reportedYears: readonly number[];
    readonly missingYears: readonly number[];
    readonly onlyCount: number;
    readonly only: readonly {
      readonly program: { readonly name: string };
      readonly cells: readonly { readonly locality: { readonly name: string }; readonly state: string }[];
    }[];
  }[];
}

const { query, variables } = canned("3-compare");

export function comparison(store: () => Store): void {
  test("太原市 and 鹰潭市: what both did, with the words of each", async () => {
    const { data, errors } = await ask<{ compare: Compared }>(store(), query, variables);
    expect(errors).toEqual([]);
    const { years, notFound, shared, sharedCount } = data.compare;
    expect([years, notFound]).toEqual([[2021, 2023], []]);
    const names = shared.map(({ program }) => program.name);
    expect(names).toEqual(
      expect.arrayContaining(["三项制度", "双随机、一公开", "法律明白人", "谁执法谁普法", "两法衔接", "述法", "12345热线"]),
    );
    const both = await implementedBy(store(), ["太原市", "鹰潭市"]);
    expect(names.toSorted()).toEqual([...(both["太原市"] ?? [])].filter((name) => both["鹰潭市"]?.has(name)).toSorted());
    expect(sharedCount).toBe(names.length);
    const measure = shared.find(({ program }) => program.name === "法律明白人");
    expect(measure?.cells.map(({ locality, adoptions }) => [locality.name, adoptions.map(({ year }) => year)])).toEqual([
      ["太原市", [2021]],
      ["鹰潭市", [2023]],
    ]);
    expect(measure?.cells[0]?.adoptions[0]?.evidence.map(({ quote, sentence }) => [quote, sentence.text])).toEqual([
      [
        "“法律明白人”培训",
        "严把村(社区)“两委”换届法治关,编印《法治乡村“两委”行权制度汇编》,梳理完善自治制度57项,举办“法律明白人”培训课程十期,参训人员3500余人。",
      ],
    ]);
    for (const { cells } of shared)
      for (const { locality, adoptions } of cells)
        for (const { evidence } of adoptions) for (const { quote } of evidence) expect(texts[locality.name]).toContain(quote);
  });

  test("and what one of them alone did; the other is silent or only plans it", async () => {
    const { data } = await ask<{ compare: Compared }>(store(), query, variables);
    const [taiyuan, yingtan] = data.compare.places;
    expect([taiyuan, yingtan].map((place) => [place?.locality.fullName, place?.reportedYears, place?.missingYears])).toEqual([
      ["山西省太原市", [2021], [2023]],
      ["江西省鹰潭市", [2023], [2021]],
    ]);
    const own = (place: typeof taiyuan): string[] => place?.only.map(({ program }) => program.name) ?? [];
    expect(own(taiyuan)).toEqual(expect.arrayContaining(["互联网+监管", "告知承诺制", "第一议题", "领导干部应知应会法律法规清单"]));
    expect(own(yingtan)).toEqual(expect.arrayContaining(["办不成事反映窗口", "互联网无人律所", "赣服通", "有法帮你"]));
    const both = await implementedBy(store(), ["太原市", "鹰潭市"]);
    const less = (one: string, other: string): string[] => [...(both[one] ?? [])].filter((name) => both[other]?.has(name) !== true);
    expect(own(taiyuan).toSorted()).toEqual(less("太原市", "鹰潭市").toSorted());
    expect(own(yingtan).toSorted()).toEqual(less("鹰潭市", "太原市").toSorted());
    expect([taiyuan?.onlyCount, yingtan?.onlyCount]).toEqual([own(taiyuan).length, own(yingtan).length]);
    // 法治建设考核: 太原市 does it (纳入法治建设考核), 鹰潭市 plans it for 2024 (优化法治建设考评指标体系).
    const states = new Map(taiyuan?.only.map(({ program, cells }) => [program.name, cells.map(({ state }) => state)]));
    expect(states.get("互联网+监管")).toEqual(["IMPLEMENTED", "SILENT"]);
    expect(states.get("法治建设考核")).toEqual(["IMPLEMENTED", "PLANNED"]);
  });

  test("a place without a report is not taken for silent, nor a name that nothing bears for a place", async () => {
    const { data } = await ask<{ compare: Compared }>(store(), query, { localities: ["太原市", "贵溪市", "无此地"] });
    expect(data.compare.notFound).toEqual(["无此地"]);
    expect(data.compare.places.map(({ locality, reportedYears, onlyCount }) => [locality.fullName, reportedYears, onlyCount])).toEqual([
      ["山西省太原市", [2021], 0],
      ["江西省鹰潭市贵溪市", [], 0],
    ]);
    expect(data.compare.sharedCount).toBe(0);
  });
}
