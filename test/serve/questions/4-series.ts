import { expect, test } from "@jest/globals";
import type { Store } from "../../../src/load/store.js";
import { ask, canned } from "../ask.js";
import { texts, type Quoted } from "./texts.js";

interface Figure {
  readonly year: number;
  readonly locality: { readonly name: string };
  readonly indicator: { readonly name: string };
  readonly value: number;
  readonly unit: string;
  readonly rawValue: string;
  readonly evidence: readonly Quoted[];
}

export function series(store: () => Store): void {
  test("行政复议 received, accepted, handled and concluded, place by place and year by year", async () => {
    const { query, variables } = canned("4-series");
    const { data, errors } = await ask<{ observations: { nodes: Figure[] } }>(store(), query, variables);
    expect(errors).toEqual([]);
    const { nodes } = data.observations;
    expect(nodes.map(({ year, locality, indicator, value, unit }) => [year, locality.name, indicator.name, value, unit])).toEqual([
      [2020, "钟楼区", "行政复议案件受理", 27, "件"],
      [2020, "钟楼区", "行政复议案件审结", 20, "件"],
      [2021, "太原市", "行政复议案件办理", 248, "件"],
      [2022, "阜城县", "行政复议申请收到", 32, "件"],
      [2022, "阜城县", "行政复议案件审结", 29, "件"],
      [2023, "鹰潭市", "行政复议案件受理", 113, "件"],
      [2023, "鹰潭市", "行政复议案件审结", 103, "件"],
    ]);
    for (const { locality, rawValue, evidence } of nodes) {
      expect(evidence.map(({ quote, start, end }) => [quote, texts[locality.name]?.slice(start, end)])).toEqual([[rawValue, rawValue]]);
    }
  });
}
