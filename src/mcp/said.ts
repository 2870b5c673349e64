import { cite, type Quoted, type Source } from "./quotes.js";

/** A whole sentence as the documents of `schema/mcp` ask for it. */
export interface Said {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly section: { readonly path: readonly string[] };
}

/** A sentence (原句) with its report and its place in the text. */
export const said = ({ id, start, end, text, section }: Said, report: Source, quoted: Quoted): object => ({
  id,
  sentence: text,
  section: section.path.join(" › "),
  cite: cite(report),
  report: report.id,
  start,
  end,
  link: quoted.link(report, start, end),
});
