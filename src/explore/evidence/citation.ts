/** What a citation needs to know of a report (著录项目). */
export interface Cited {
  readonly id: string;
  readonly year: number;
  readonly title: string | null;
  readonly body: string | null;
  readonly publishedOn: string | null;
  readonly issuers: readonly string[];
  readonly locality: { readonly fullName: string };
}

/** The report as GB/T 7714—2015 cites a report on line: 责任者. 题名[R/OL]. (发布日期)[引用日期]. 地址. */
export function gbt7714(report: Cited, url: string, today: string): string {
  const published = report.publishedOn === null ? "" : `(${report.publishedOn})`;
  return `${author(report)}. ${titleOf(report)}[R/OL]. ${published}[${today}]. ${url}.`;
}

/** The report as an entry of BibTeX; the quotation goes into its note. */
export function bibtex(report: Cited, url: string, quote: string | null): string {
  const fields: readonly (readonly [string, string | null])[] = [
    ["title", `{${titleOf(report)}}`],
    ["author", `{${author(report)}}`],
    ["institution", `{${author(report)}}`],
    ["year", (report.publishedOn ?? String(report.year)).slice(0, 4)],
    ["date", report.publishedOn],
    ["url", url],
    ["note", quote],
    ["langid", "chinese"],
  ];
  const lines = fields.flatMap(([name, value]) => (value === null ? [] : [`  ${name} = {${name === "url" ? value : escaped(value)}},`]));
  return `@techreport{fazhi-${report.id.replace(/[^\w-]+/gu, "")},\n${lines.join("\n")}\n}`;
}

/** The title as printed, or what such a report is called where none is printed. */
export function titleOf({ title, locality, body, year }: Cited): string {
  return title ?? `${locality.fullName}${body ?? ""}${year}年法治政府建设年度报告`;
}

const author = ({ issuers, locality, body }: Cited): string =>
  issuers.length > 0 ? issuers.join(", ") : `${locality.fullName}${body ?? ""}`;

/** Braces that do not pair would end the entry early. */
function escaped(value: string): string {
  const plain = /^\{.*\}$/su.test(value) ? value.slice(1, -1) : value;
  const safe = plain.replace(/[\\{}]/gu, (sign) => (sign === "\\" ? "\\textbackslash " : `\\${sign}`)).replace(/[%&#$_]/gu, "\\$&");
  return plain === value ? safe : `{${safe}}`;
}
