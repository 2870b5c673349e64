import type { ThemeEntry } from "../model/knowledge.js";
import type { ParsedReport, Section } from "../model/report.js";
import type { SourceText } from "../model/text.js";
import { fold } from "../zh/fold.js";
import { withLineEnds } from "./lost-line-ends.js";
import { masthead } from "./masthead.js";
import { outline } from "./outline.js";
import { splitSentences } from "./sentences.js";

export { closedUp } from "./closed-up.js";

/** Lays a report out: what stands around the body, its sections, its sentences and the role of each. Understands nothing yet. */
export function parse(source: SourceText, themes: readonly ThemeEntry[]): ParsedReport {
  const folded = withLineEnds(fold(source.text));
  const head = masthead(folded);
  const spans = splitSentences(folded, head.body.start, head.body.end);
  const { sections, sentences } = outline(folded, spans, yearTold(folded, head), themes);
  return {
    source,
    folded,
    masthead: head,
    sections: sections.map((section) => ({ ...section, heading: asPrinted(source.text, folded, section) })),
    sentences,
  };
}

/** A heading in the text's own marks and script. */
function asPrinted(text: string, folded: string, { heading, start }: Section): string {
  const at = folded.indexOf(heading, start);
  return at === -1 ? heading : text.slice(at, at + heading.length);
}

/** The year that the text itself gives for its report, by which a later one is known for a plan; null where it gives none. */
function yearTold(folded: string, head: ParsedReport["masthead"]): number | null {
  const title = head.titles[0]?.text.replace(/ /gu, "") ?? "";
  const opening = folded.slice(head.body.start, head.body.start + 400);
  const told =
    /(20[012]\d)年/u.exec(title) ??
    /(20[012]\d)年(?:度)?[，,以]/u.exec(opening) ??
    /(20[012]\d)年/u.exec(opening.replace(/《[^》]*》/gu, ""));
  return told === null ? null : Number(told[1]);
}
