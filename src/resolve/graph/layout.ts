import { sectionId, sentenceId, type SectionRow, type SentenceRow } from "../../model/graph.js";
import type { ReadReport } from "../../model/reading.js";
import { upper } from "./lists.js";

/** Sections with the path of headings above each; section 0 is what stands before the first heading. */
export function sectionRows({ reading: { sections, source }, sentences }: ReadReport, report: string): SectionRow[] {
  const rows: SectionRow[] = [];
  const first = sections[0]?.start ?? source.characters;
  const preamble = sentences.filter(({ section }) => section === -1);
  rows.push({
    id: sectionId(report, 0),
    heading: "",
    number: null,
    depth: 0,
    order: 0,
    role: "PREAMBLE",
    start: preamble[0]?.start ?? 0,
    end: preamble.at(-1)?.end ?? first,
    theme: null,
    path: [],
  });
  const open: { depth: number; heading: string }[] = [];
  sections.forEach(({ heading, number, depth, role, start, end, theme }, i) => {
    while ((open.at(-1)?.depth ?? 0) >= depth) open.pop();
    open.push({ depth, heading });
    rows.push({
      id: sectionId(report, i + 1),
      heading,
      number,
      depth,
      order: i + 1,
      role: upper(role),
      start,
      end,
      theme,
      path: open.map((one) => one.heading),
    });
  });
  return rows;
}

export function sentenceRows({ source, sentences }: ReadReport, report: string): SentenceRow[] {
  return sentences.map(({ start, end, role, section }, order) => ({
    id: sentenceId(report, start, end),
    section: sectionId(report, section + 1),
    text: source.text.slice(start, end),
    start,
    end,
    order,
    role: upper(role),
  }));
}
