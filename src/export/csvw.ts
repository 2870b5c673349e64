import type { About } from "./about.js";
import type { Table } from "./table.js";

/**
 * What stands beside a CSV file, as “CSV on the Web” (W3C) has it: `adoptions.csv-metadata.json` with the versions that the file was made of and
 * its data dictionary (数据字典). A comment in the file itself would break programs that read tables.
 */
export function csvMetadata(name: string, { columns }: Table, about: About, evidence: boolean): object {
  return {
    "@context": ["http://www.w3.org/ns/csvw", { "@language": "zh" }],
    url: name,
    "dc:title": `法治图谱 ${name}`,
    "dc:creator": about.generator,
    "dc:identifier": about.dataset,
    "fazhi:about": about,
    dialect: { encoding: "utf-8", header: true, delimiter: ",", quoteChar: '"', lineTerminators: ["\r\n"] },
    tableSchema: {
      columns: columns
        .filter((column) => evidence || column.evidence !== true)
        .map(({ name: column, type, says: [zh, en] }) => ({
          name: column,
          titles: column,
          datatype: type,
          "dc:description": [
            { "@value": zh, "@language": "zh" },
            { "@value": en, "@language": "en" },
          ],
        })),
    },
  };
}
