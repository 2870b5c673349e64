import { readLevel } from "../load/read/level.js";
import { quotesOf } from "../load/read/quotes.js";
import type { IndicatorNode, ObservationNode } from "../load/read/rows.js";
import type { NodeKind } from "../load/read/export.js";
import { BODY, PLACE, QUOTE, REPORT, type Stated } from "./columns.js";
import type { Job } from "./job.js";
import { placesOfReports } from "./places.js";
import { reportFacts } from "./report-facts.js";
import { sliceOf } from "./slice-of.js";
import { table } from "./table.js";

interface Figure extends Stated {
  readonly figure: ObservationNode;
  readonly indicator: IndicatorNode | null;
}

/** A row for each figure (数据), as printed and in base units, with its exact place in the text. */
export const observationsCsv = table<Figure>(
  [
    {
      name: "observation_id",
      type: "string",
      says: ["数据标识，可用 node(id) 查询", "id, as node(id) takes it"],
      value: ({ figure }) => figure.id,
    },
    ...PLACE,
    BODY,
    {
      name: "indicator_id",
      type: "string",
      says: ["指标标识；词库没有该指标则空", "id of the indicator, empty where the lexicon knows none"],
      value: ({ figure }) => figure.indicator,
    },
    { name: "indicator", type: "string", says: ["指标名称", "its name"], value: ({ indicator }) => indicator?.name },
    {
      name: "metric",
      type: "string",
      says: ["文中所说的指标", "what is counted, as the text says it"],
      value: ({ figure }) => figure.metric,
    },
    {
      name: "value",
      type: "number",
      says: ["数值，万、亿已换算", "the value, 万 and 亿 multiplied out"],
      value: ({ figure }) => figure.value,
    },
    { name: "unit", type: "string", says: ["单位", "its unit"], value: ({ figure }) => figure.unit },
    {
      name: "base_value",
      type: "number",
      says: ["基本单位下的数值（万元→元）", "the value in the base unit (元 for 万元): compare these"],
      value: ({ figure }) => figure.baseValue,
    },
    { name: "base_unit", type: "string", says: ["基本单位", "the base unit"], value: ({ figure }) => figure.baseUnit },
    {
      name: "raw_value",
      type: "string",
      says: ["文中写法，即 start…end 之间的文字", "as printed: exactly the text at start…end"],
      value: ({ figure }) => figure.rawValue,
    },
    {
      name: "approximation",
      type: "string",
      says: ["约数词（余、约、近、超、以上）；确数则空", "the word that makes it approximate (余, 约, 近 …), empty for an exact one"],
      value: ({ figure }) => figure.approximation,
    },
    { name: "scope", type: "string", says: ["口径（如市本级）", "scope as said, such as 市本级"], value: ({ figure }) => figure.scope },
    {
      name: "period",
      type: "string",
      says: ["ANNUAL 当年、CUMULATIVE 累计、AS_OF 截至；未说明则空", "ANNUAL, CUMULATIVE or AS_OF; empty where the text does not say"],
      value: ({ figure }) => figure.period,
    },
    {
      name: "role",
      type: "string",
      says: ["所在段落：ACHIEVEMENT 成效、PROBLEM 问题、PLAN 打算", "what its passage tells: PREAMBLE, ACHIEVEMENT, PROBLEM or PLAN"],
      value: ({ figure }) => figure.role,
    },
    {
      name: "year",
      type: "integer",
      says: ["数据所属年度；不明则空", "year that it is about, empty where that is not known"],
      value: ({ figure }) => figure.year,
    },
    ...REPORT,
    ...QUOTE,
  ],
  rows,
);

const ONLY_FIGURES: ReadonlySet<NodeKind> = new Set(["Observation"]);

async function* rows(job: Job): AsyncGenerator<readonly Figure[]> {
  const { store } = job;
  const slice = await sliceOf({ ...job, kinds: ONLY_FIGURES });
  for await (const { reports, figures } of reportFacts({ ...job, kinds: ONLY_FIGURES }, slice)) {
    const indicators = await indicatorsOf(
      job,
      figures.flatMap(({ row }) => row.indicator ?? []),
    );
    const places = await placesOfReports(store, reports);
    const heads = new Map(reports.map((report) => [report.id, report]));
    // A figure is quoted as printed; its sentence comes with it.
    const sentences = job.evidence
      ? await quotesOf(
          store,
          figures.map(({ row }) => ({ evidence: [row.sentence] })),
        )
      : [];
    yield figures.flatMap(({ row: figure }, i) => {
      const report = heads.get(figure.report);
      if (report === undefined) return [];
      const quote = { quote: figure.rawValue, start: figure.start, end: figure.end, sentence: sentences[i]?.sentence ?? "" };
      const indicator = indicators.get(figure.indicator ?? "") ?? null;
      return [{ figure, indicator, report, quote, ...(places.get(report.locality) ?? { place: null, province: null }) }];
    });
  }
}

async function indicatorsOf({ store }: Job, ids: readonly string[]): Promise<ReadonlyMap<string, IndicatorNode>> {
  const distinct = [...new Set(ids)];
  const found = (await readLevel(
    store,
    distinct.map((id) => ({ part: "indicators", id })),
  )) as readonly (readonly IndicatorNode[])[];
  return new Map(found.flat().map((indicator) => [indicator.id, indicator]));
}
