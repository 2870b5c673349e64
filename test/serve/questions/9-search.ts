import { expect, test } from "@jest/globals";
import type { Store } from "../../../src/load/store.js";
import { ask, canned } from "../ask.js";
import { texts } from "./texts.js";

interface Found {
  readonly totalCount: number;
  readonly nodes: readonly {
    readonly snippets: readonly {
      readonly text: string;
      readonly offset: number;
      readonly highlights: readonly { readonly start: number; readonly end: number }[];
    }[];
    readonly node: {
      readonly role: string;
      readonly section: { readonly path: readonly string[] };
      readonly report: { readonly year: number; readonly locality: { readonly fullName: string } };
    };
  }[];
}

export function search(store: () => Store): void {
  test("two sentences of 鹰潭市 say 无人律所: what it did, and what it plans; highlighted, with report and section", async () => {
    const { query, variables } = canned("9-search");
    const { data, errors } = await ask<{ search: Found }>(store(), query, variables);
    expect(errors).toEqual([]);
    const { totalCount, nodes } = data.search;
    expect(totalCount).toBe(2);
    const shown = nodes.map(({ node: { role, section, report } }) => [role, section.path, report.year, report.locality.fullName]);
    expect(shown.toSorted()).toEqual([
      ["ACHIEVEMENT", ["主要举措和成效亮点", "社会矛盾纠纷依法有效化解", "提供优质高效公共法律服务"], 2023, "江西省鹰潭市"],
      ["PLAN", ["2024年工作安排", "紧贴需求谋实效"], 2023, "江西省鹰潭市"],
    ]);
    for (const { snippets } of nodes)
      for (const { text, highlights } of snippets) expect(highlights.map(({ start, end }) => text.slice(start, end))).toEqual(["无人律所"]);
    for (const { snippets } of nodes) for (const { text } of snippets) expect(texts["鹰潭市"]).toContain(text);
  });
}
