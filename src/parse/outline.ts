import type { Role, Section, Sentence } from "../model/report.js";
import type { ThemeEntry } from "../model/knowledge.js";
import type { Span } from "../model/text.js";
import { headingAt, type Heading } from "./headings.js";
import { RoleState } from "./role-state.js";

/** Sections and the role of every sentence: headings decide, then the words that turn from telling to admitting and on to planning. */
export function outline(
  folded: string,
  sentences: readonly Span[],
  year: number | null,
  themes: readonly ThemeEntry[],
): { sections: Section[]; sentences: Sentence[] } {
  const headings = findHeadings(folded, sentences);
  const state = new RoleState(year, headings);
  const placed: Sentence[] = [];
  const roles: Role[] = [];
  let open = -1;
  for (const sentence of sentences) {
    if (headings[open + 1]?.start === sentence.start) {
      open += 1;
      state.enter(headings[open] as Heading);
      roles.push(state.role);
    }
    const { start, end } = sentence;
    const { role, turn } = state.read(folded.slice(start, end), startsLine(folded, start));
    if (turn === null) placed.push({ start, end, role, section: open });
    else placed.push({ start, end, role, section: open, turn: { at: start + turn.at, before: turn.before, after: turn.after } });
  }
  return {
    sections: ends(headings, sentences).map((end, i) => section(headings[i] as Heading, end, roles[i] ?? "achievement", themes)),
    sentences: placed,
  };
}

function findHeadings(folded: string, sentences: readonly Span[]): Heading[] {
  const found: Heading[] = [];
  for (const sentence of sentences) {
    const heading = headingAt(folded, sentence, startsLine(folded, sentence.start));
    if (heading !== null) found.push(heading);
  }
  return found;
}

function startsLine(folded: string, at: number): boolean {
  let before = at - 1;
  while (folded[before] === " ") before -= 1;
  return before < 0 || folded[before] === "\n";
}

function section(heading: Heading, end: number, role: Role, themes: readonly ThemeEntry[]): Section {
  const theme = themes.find(({ headings: words }) => words.some((word) => heading.heading.includes(word)));
  return {
    start: heading.start,
    end,
    number: heading.number,
    heading: heading.heading,
    depth: heading.depth,
    role,
    theme: theme?.id ?? null,
  };
}

/** Where each section ends: before the next heading of its depth or a higher one. */
function ends(headings: readonly Heading[], sentences: readonly Span[]): number[] {
  const found: number[] = [];
  const nextAt: number[] = [];
  let sentence = sentences.length - 1;
  const endBefore: number[] = [];
  for (let i = headings.length - 1; i >= 0; i--) {
    const { start, depth } = headings[i] as Heading;
    while (sentence >= 0 && (sentences[sentence] as Span).start >= start) sentence -= 1;
    endBefore[i] = sentences[sentence]?.end ?? start;
    const next = Math.min(...nextAt.slice(0, depth + 1).filter((one) => Number.isInteger(one)));
    found[i] = endBefore[next] ?? sentences.at(-1)?.end ?? start;
    nextAt[depth] = i;
  }
  return found;
}
