import { fileURLToPath } from "node:url";
import { expect, test } from "@jest/globals";
import type { Store } from "../../../src/load/store.js";
import { removeReport } from "../../../src/load/writer.js";
import { ask, canned } from "../ask.js";
import { writeReportFile } from "../five-reports.js";
import type { Quoted } from "./texts.js";

interface Said {
  readonly statedStart?: number | null;
  readonly evidence: readonly Quoted[];
}

interface Measure {
  readonly program: { readonly name: string };
  readonly firstYear: number | null;
  readonly stateBefore: string;
  readonly stateAfter: string;
  readonly before: readonly Said[];
  readonly after: readonly Said[];
}

interface Changed {
  readonly locality: { readonly fullName: string };
  readonly reportedYears: readonly number[];
  readonly fromReports: readonly { readonly title: string }[];
  readonly begun: readonly Measure[] | null;
  readonly kept: readonly Measure[] | null;
  readonly nowOnlyNamed: readonly Measure[] | null;
  readonly noLongerMentioned: readonly Measure[] | null;
  readonly plans: readonly Measure[] | null;
  readonly figures:
    | readonly {
        readonly indicator: { readonly name: string };
        readonly unit: string;
        readonly scope: string | null;
        readonly direction: string;
        readonly difference: number;
        readonly before: readonly { readonly rawValue: string }[];
        readonly after: readonly { readonly rawValue: string }[];
      }[]
    | null;
}

const { query, variables } = canned("10-changes");

/** 鹰潭市's report of 2023 beside one of 2022 that was made up for this test: test/fixtures/yingtan-2022.txt. */
export function changes(store: () => Store): void {
  test("with one report of a place nothing is compared: the lists are null, and it says why", async () => {
    const { data, errors } = await ask<{ changes: Changed }>(store(), query, variables);
    expect(errors).toEqual([]);
    const { reportedYears, fromReports, begun, kept, nowOnlyNamed, noLongerMentioned, plans, figures } = data.changes;
    expect([reportedYears, fromReports]).toEqual([[2023], []]);
    expect([begun, kept, nowOnlyNamed, noLongerMentioned, plans, figures]).toEqual([null, null, null, null, null, null]);
  });

  test("with two: measures begun, kept, now only planned, no longer mentioned; plans and what became of them; figures up and down", async () => {
    await writeReportFile(store(), fileURLToPath(new URL("../../fixtures/yingtan-2022.txt", import.meta.url)));
    try {
      const { data, errors } = await ask<{ changes: Changed }>(store(), query, variables);
      expect(errors).toEqual([]);
      const { locality, reportedYears, begun, kept, nowOnlyNamed, noLongerMentioned, plans, figures } = data.changes;
      expect([locality.fullName, reportedYears]).toEqual(["江西省鹰潭市", [2022, 2023]]);
      expect(kept?.map(brief)).toEqual([
        ["三项制度", 2022, "IMPLEMENTED", "IMPLEMENTED"],
        ["信用承诺", 2022, "IMPLEMENTED", "IMPLEMENTED"],
        ["法律明白人", 2022, "IMPLEMENTED", "IMPLEMENTED"],
        ["行政机关负责人出庭应诉", 2022, "IMPLEMENTED", "IMPLEMENTED"],
      ]);
      expect(nowOnlyNamed?.map(brief)).toEqual([["行政执法责任制", 2022, "IMPLEMENTED", "PLANNED"]]);
      expect(noLongerMentioned?.map(brief)).toEqual([["普法夜市", 2022, "IMPLEMENTED", "SILENT"]]);
      expect(plans?.map(brief)).toEqual([
        ["双随机、一公开", 2023, "PLANNED", "IMPLEMENTED"],
        ["综合查一次", null, "PLANNED", "SILENT"],
      ]);
      const started = begun?.map(brief) ?? [];
      expect(started).toContainEqual(["双随机、一公开", 2023, "PLANNED", "IMPLEMENTED"]);
      expect(started).toContainEqual(["互联网无人律所", 2023, "SILENT", "IMPLEMENTED"]);
      expect(started.map(([name]) => name)).not.toEqual(expect.arrayContaining(["三项制度"]));
      const [three] = kept ?? [];
      expect(three?.before.map(({ statedStart, evidence }) => [statedStart, evidence.map(({ sentence }) => sentence.text)])).toEqual([
        [2019, ["自2019年起推行行政执法“三项制度”。"]],
      ]);
      expect(
        figures?.map(({ indicator, unit, scope, direction, difference, before, after }) => [
          indicator.name,
          before.map(({ rawValue }) => rawValue),
          after.map(({ rawValue }) => rawValue),
          direction,
          difference,
          unit,
          scope,
        ]),
      ).toEqual([
        ["信用承诺书", ["300份"], ["330份"], "UP", 30, "份", null],
        ["行政复议案件受理", ["98件"], ["113件"], "UP", 15, "件", "市本级"],
        ["行政复议案件审结", ["103件"], ["103件"], "SAME", 0, "件", "市本级"],
        ["行政机关负责人出庭应诉率", ["99.2%"], ["98.5%"], "DOWN", -0.7, "%", null],
      ]);
    } finally {
      await removeReport(store(), "rep-360600-2022");
    }
  });
}

const brief = ({ program, firstYear, stateBefore, stateAfter }: Measure): readonly unknown[] => [
  program.name,
  firstYear,
  stateBefore,
  stateAfter,
];
