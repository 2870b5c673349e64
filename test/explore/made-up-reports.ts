import type { Store } from "../../src/load/store.js";
import { writeReports, writeVocabulary } from "../../src/load/writer.js";
import { loadKnowledge, readReport, toGraph, toVocabulary } from "../../src/pipeline.js";
import { readBytes } from "../../src/read/index.js";

/** Reports that were made up to show what the five do not: two years of one place, a former name, a neighbour, a department, hostile text. */
const REPORTS: readonly (readonly [string, string])[] = [
  [
    "余江县2016年法治政府建设年度报告",
    `2016年，余江县推进法治政府建设。
一、主要做法
推行行政执法“三项制度”。全年受理行政复议案件12件。
二、2017年工作安排
2017年将全面推行行政执法全过程记录，培养法律明白人。`,
  ],
  [
    "余江区2021年法治政府建设年度报告",
    `2021年，余江区推进法治政府建设。
一、主要做法
推行行政执法“三项制度”。全年受理行政复议案件20件。
二、存在问题
公职律师队伍薄弱。
三、2022年工作安排
2022年将培养法律明白人。探索推行包容免罚清单。`,
  ],
  [
    "余江区2022年法治政府建设年度报告",
    `2022年，余江区推进法治政府建设。
一、主要做法
推行行政执法“三项制度”。培养法律明白人300名。全年受理行政复议案件30件。
现将<script>document.title = "run"</script>有关情况写明，<img src=x onerror="document.title = 'run'">也写明。
\u202E倒写的字\u202C和${"很长的词语没有标点".repeat(34)}。`,
  ],
  [
    "贵溪市2022年法治政府建设年度报告",
    `2022年，贵溪市推进法治政府建设。
一、主要做法
推行行政执法“三项制度”。全年受理行政复议案件60件。`,
  ],
  [
    "余江区司法局2022年法治政府建设年度报告",
    `2022年，余江区司法局推进法治政府建设。
一、主要做法
推行行政执法“三项制度”。全年受理行政复议案件29件。`,
  ],
];

/** Reads them as any report is read and writes them with the vocabulary. */
export async function writeMadeUpReports(store: Store): Promise<void> {
  const knowledge = loadKnowledge();
  await writeVocabulary(store, toVocabulary(knowledge), knowledge);
  const graphs = [];
  for (const [title, text] of REPORTS) {
    const { source } = await readBytes(Buffer.from(`${title}\n${text}\n`), `${title}.txt`);
    const { read } = readReport(source!, knowledge, { force: true });
    if (read === null) throw new Error(`${title} was not read`);
    graphs.push(toGraph(read, knowledge));
  }
  await writeReports(store, graphs, { ingestedAt: "2026-11-24T00:00:00.000Z" });
}
