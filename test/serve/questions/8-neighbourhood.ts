import { expect, test } from "@jest/globals";
import type { Store } from "../../../src/load/store.js";
import { ask, canned } from "../ask.js";
import { implementedBy } from "./implemented-by.js";

interface Drawn {
  readonly nodes: readonly { readonly id: string; readonly kind: string; readonly label: string }[];
  readonly edges: readonly {
    readonly id: string;
    readonly type: string;
    readonly year: number | null;
    readonly source: string;
    readonly target: string;
    readonly evidence: readonly { readonly quote: string }[];
  }[];
  readonly truncated: readonly { readonly node: string; readonly left: number; readonly cursor: string }[];
}

const { query, variables } = canned("8-neighbourhood");

export function neighbourhood(store: () => Store): void {
  test("around 三项制度: its places, its parts and its document, no edge without both ends, and how much was left off", async () => {
    const { data, errors } = await ask<{ around: Drawn }>(store(), query, variables);
    expect(errors).toEqual([]);
    const { nodes, edges } = data.around;
    expect(nodes.length).toBeLessThanOrEqual(60);
    const ids = nodes.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { source, target } of edges) expect(ids).toEqual(expect.arrayContaining([source, target]));
    const adopters = edges.filter(({ type, target }) => type === "IMPLEMENTED" && target === "prog-三项制度");
    expect(adopters.map(({ source, year }) => [source, year]).toSorted()).toEqual([
      ["loc-131128", 2022],
      ["loc-140100", 2021],
      ["loc-320404", 2020],
      ["loc-360600", 2023],
    ]);
    const parts = edges.filter(({ type, target }) => type === "COMPONENT_OF" && target === "prog-三项制度");
    expect(parts.map(({ source }) => nodes.find(({ id }) => id === source)?.label).toSorted()).toEqual(
      ["执法全过程记录", "行政执法公示", "重大执法决定法制审核"].toSorted(),
    );
    // Two steps away lies more than sixty nodes can show: each place names dozens of measures.
    expect(data.around.truncated.length).toBeGreaterThan(0);
    for (const { left, cursor } of data.around.truncated) {
      expect(left).toBeGreaterThan(0);
      expect(cursor).not.toBe("");
    }
  });

  test("太原市 and 鹰潭市 are two steps apart, by a measure that both did, with the words on both edges", async () => {
    const { data } = await ask<{ between: Drawn }>(store(), query, variables);
    const [from, middle, to] = data.between.nodes;
    expect([from?.label, to?.label]).toEqual(["太原市", "鹰潭市"]);
    expect(data.between.edges.map(({ type }) => type)).toEqual(["IMPLEMENTED", "IMPLEMENTED"]);
    const both = await implementedBy(store(), ["太原市", "鹰潭市"]);
    for (const place of ["太原市", "鹰潭市"]) expect([...(both[place] ?? [])]).toContain(middle?.label);
    for (const { evidence } of data.between.edges) expect(evidence.length).toBeGreaterThan(0);
  });
}
