import type { Role, Section, Sentence } from "../model/report.js";
import type { ThemeEntry } from "../model/knowledge.js";
import type { Span } from "../model/text.js";
import { admitsInGeneral } from "../zh/admission.js";
import { headingAt, type Heading } from "./headings.js";
import { admits, announces, headingRole, soundsNegative } from "./roles.js";

/** Sections and the role of every sentence: headings decide, then the words that turn from telling to admitting and on to planning. */
export function outline(
  folded: string,
  sentences: readonly Span[],
  year: number | null,
  themes: readonly ThemeEntry[],
): { sections: Section[]; sentences: Sentence[] } {
  const headings = findHeadings(folded, sentences);
  const state = new RoleState(year, headings.length > 0);
  const placed: Sentence[] = [];
  const roles: Role[] = [];
  let open = -1;
  for (const sentence of sentences) {
    if (headings[open + 1]?.start === sentence.start) {
      open += 1;
      state.enter(headings[open] as Heading);
      roles.push(state.role);
    }
    const role = state.read(folded.slice(sentence.start, sentence.end));
    placed.push({ start: sentence.start, end: sentence.end, role, section: open });
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

/** Follows a report from its preamble through what was done to what is admitted and what is planned. */
class RoleState {
  role: Role = "preamble";
  /** Heading roles by depth, for leaving a subsection. */
  readonly #byDepth: (Role | "mixed" | null | undefined)[] = [];
  #problemItems = 0;

  /** Without headings nothing else ends the preamble: its first sentence is all of it. */
  constructor(
    readonly year: number | null,
    readonly hasHeadings: boolean,
  ) {}

  enter(heading: Heading): void {
    this.#byDepth.length = heading.depth;
    const own = headingRole(heading.heading, this.year);
    const outer = [...this.#byDepth].findLast((role) => role != null) ?? null;
    this.#byDepth[heading.depth] = own;
    this.#problemItems = 0;
    if (own === "mixed") this.role = DONE_FIRST.test(heading.heading) ? "achievement" : "problem";
    else if (own !== null && !(heading.depth >= 2 && (outer === "problem" || outer === "plan"))) this.role = own;
    else if (own !== null && outer === "mixed") this.role = own;
    else if (outer === "problem" || outer === "plan" || outer === "achievement") this.role = this.#kept(outer);
    else if (outer === "mixed") this.role = this.#afterMixed(heading.heading);
    else if (this.role === "preamble" || heading.depth === 1) this.role = this.#restart(heading);
  }

  read(sentence: string): Role {
    if (this.role === "plan") return "plan";
    if (announces(sentence, this.year)) {
      if (this.role !== "preamble") this.role = "plan";
      return this.role;
    }
    if (this.role === "problem") return this.#stillProblem(sentence);
    if (this.role === "preamble" && !this.hasHeadings) {
      this.role = "achievement";
      return "preamble";
    }
    if (this.role !== "preamble" && admits(sentence)) {
      this.role = "problem";
      this.#problemItems = 0;
      this.#count(sentence);
    }
    return this.role;
  }

  /** A problem passage ends where a second list begins that admits nothing, or where the text takes up work again. */
  #stillProblem(sentence: string): Role {
    const restarts = /^(?:一是|一、|（一）|1[.、]|首先|第一)/u.test(sentence);
    if (restarts && this.#problemItems > 0 && !soundsNegative(sentence.slice(0, 40))) this.role = "plan";
    else this.#count(sentence);
    return this.role;
  }

  #count(sentence: string): void {
    if (
      /(?:^|[：:，；。])(?:[一二三四五六七八九]是|（[一二三四五]）|\d[.、])/u.test(sentence) ||
      (admits(sentence) && !admitsInGeneral(sentence))
    )
      this.#problemItems += 1;
  }

  #kept(outer: Role): Role {
    return outer === "problem" && this.role === "plan"
      ? "plan"
      : outer === "achievement" && this.role === "problem"
        ? "achievement"
        : outer;
  }

  #afterMixed(heading: string): Role {
    if (this.role === "problem" && !soundsNegative(heading)) return "plan";
    return this.role;
  }

  /** A new chapter without a telling heading goes on telling, unless a plan or a list of problems was under way at the very end. */
  #restart(heading: Heading): Role {
    if (this.role === "problem" && !soundsNegative(heading.heading))
      return heading.depth === 1 && heading.number === "一" ? "plan" : "achievement";
    if (this.role === "plan") return "plan";
    return this.role === "problem" ? "problem" : "achievement";
  }
}

const DONE_FIRST = /^[^问题不足下步]*(?:成效|做法|举措|情况|成绩)/u;
