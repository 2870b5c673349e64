import { reportPages } from "../load/read/slice.js";
import { BODY, PLACE, type Stated } from "./columns.js";
import type { Job } from "./job.js";
import { placesOfReports } from "./places.js";
import { table } from "./table.js";

/** A row for each report (报告): the places and years that are known at all. */
export const reportsCsv = table<Stated>(
  [
    { name: "report_id", type: "string", says: ["报告标识", "id of the report"], value: ({ report }) => report.id },
    ...PLACE,
    BODY,
    {
      name: "report_level",
      type: "string",
      says: ["报告层级", "level of the report: PROVINCE, PREFECTURE, COUNTY, TOWNSHIP, ZONE or DEPARTMENT"],
      value: ({ report }) => report.level,
    },
    { name: "title", type: "string", says: ["标题", "title"], value: ({ report }) => report.title },
    { name: "year", type: "integer", says: ["报告年度", "year reported on"], value: ({ report }) => report.year },
    { name: "published_on", type: "date", says: ["发布日期", "day of publication"], value: ({ report }) => report.publishedOn },
    {
      name: "issuers",
      type: "string",
      says: ["发文机关，以 | 分隔", "who issued it, joined by |"],
      value: ({ report }) => report.issuers.join(" | "),
    },
    {
      name: "source",
      type: "string",
      says: ["来源（文件名或网址）", "where it came from: a file or an address"],
      value: ({ report }) => report.source,
    },
    { name: "content_hash", type: "string", says: ["正文哈希", "hash of its text"], value: ({ report }) => report.contentHash },
    { name: "ingested_at", type: "string", says: ["入库时间", "moment of ingestion"], value: ({ report }) => report.ingestedAt },
    {
      name: "extractor_version",
      type: "string",
      says: ["抽取程序版本", "version of the extractor"],
      value: ({ report }) => report.extractorVersion,
    },
    { name: "lexicon_version", type: "string", says: ["词库版本", "version of the lexicon"], value: ({ report }) => report.lexiconVersion },
  ],
  rows,
);

async function* rows({ store, bounds }: Job): AsyncGenerator<readonly Stated[]> {
  for await (const reports of reportPages(store, bounds)) {
    const places = await placesOfReports(store, reports);
    yield reports.map((report) => ({ report, quote: null, ...(places.get(report.locality) ?? { place: null, province: null }) }));
  }
}
