import type { ParsedReport, Sentence } from "../../model/report.js";
import { fold } from "../../zh/fold.js";

/** What the same paragraph says before a sentence. */
export function saidBefore(folded: string, start: number): string {
  const near = folded.slice(Math.max(0, start - NEAR), start);
  return near.slice(near.lastIndexOf("\n") + 1);
}

/**
 * The sentences before one in its paragraph, the nearest first, each on a line of its own; the paragraph's first (三是加强人民调解。) is
 * among them.
 */
export function earlier(folded: string, sentences: readonly Sentence[], index: number): string {
  const start = sentences[index]?.start ?? 0;
  let said = "";
  let told = 0;
  for (let i = index; i > 0 && !startsLine(folded, sentences[i] as Sentence); i--) {
    const before = sentences[i - 1] as Sentence;
    if (start - before.start > FAR) break;
    if (before.end - before.start < SHORTEST) continue;
    told += 1;
    if (told <= 3 || startsLine(folded, before)) said += `\n${folded.slice(before.start, before.end)}`;
  }
  return said;
}

/** For each section its heading and that of the section around it, as `earlier` tells sentences. */
export function headingsOf({ sections }: ParsedReport): (section: number) => string {
  const told = new Map<number, string>();
  return (section) => {
    const own = sections[section];
    if (own === undefined) return "";
    const known = told.get(section);
    if (known !== undefined) return known;
    let around = section - 1;
    while (around >= 0 && (sections[around]?.depth ?? 0) >= own.depth) around -= 1;
    const words = [own.heading, sections[around]?.heading ?? ""].map((heading) => fold(heading));
    const lines = words.filter((heading) => heading.length >= 2).map((heading) => `\n${heading}`);
    told.set(section, lines.join(""));
    return lines.join("");
  };
}

function startsLine(folded: string, { start }: Sentence): boolean {
  let before = start - 1;
  while (folded[before] === " ") before -= 1;
  return before < 0 || folded[before] === "\n";
}

const NEAR = 200;
/** The first sentence of a paragraph is asked, too, where it is no further away. */
const FAR = 500;
const SHORTEST = 5;
