import type { ProgramEntry } from "../model/knowledge.js";
import { fold } from "../zh/fold.js";
import { Trie } from "../zh/trie.js";
import { leadingLiterals } from "./leading-literals.js";

/** A surface of the lexicon as the matcher sees it: without quotation marks, spaces, dashes and middle dots. */
interface Surface {
  /** Null for a mask, which only swallows, and where nothing but patterns begin. */
  readonly program: ProgramEntry | null;
  readonly mask: boolean;
  readonly counts: Counts;
  /** Sticky regular expressions that begin with this literal. */
  readonly patterns: readonly SurfacePattern[];
}

/** Wherever it stands, only between quotation marks, or only where something is done to it. */
type Counts = "anywhere" | "quoted" | "handled";

interface SurfacePattern {
  readonly program: ProgramEntry;
  readonly expression: RegExp;
}

interface SurfaceHit {
  readonly start: number;
  readonly end: number;
  readonly program: ProgramEntry;
}

export type SurfaceMatcher = (folded: string, start: number, end: number) => SurfaceHit[];

/** Finds every program of the lexicon in a folded text, leftmost and longest first; one pass, whatever the size of the lexicon. */
export function surfaceMatcher(programs: readonly ProgramEntry[]): SurfaceMatcher {
  const trie = new Trie<Surface>();
  for (const program of programs) {
    for (const mask of program.masks) add(trie, mask, null);
    if (program.umbrella) {
      for (const surface of [program.name, ...program.aliases]) add(trie, surface, null);
      continue;
    }
    for (const surface of [program.name, ...program.aliases]) add(trie, surface, program);
    for (const surface of program.quotedAliases) add(trie, surface, program, "quoted");
    for (const surface of program.objects) add(trie, surface, program, "handled");
    for (const pattern of program.patterns) addPattern(trie, program, pattern);
  }
  return (folded, start, end) => leftmostLongest(trie, folded, keyOf(folded, start, end));
}

/** A text without the marks that do not matter, and where each of its characters stood. */
interface Key {
  readonly text: string;
  readonly at: Int32Array;
}

const IGNORED = new Uint8Array(0x10000);
for (const char of "“”‘’ -·") IGNORED[char.charCodeAt(0)] = 1;

function keyOf(folded: string, start: number, end: number): Key {
  const units = new Uint16Array(end - start);
  const at = new Int32Array(end - start + 1);
  let length = 0;
  for (let i = start; i < end; i++) {
    const code = folded.charCodeAt(i);
    if (IGNORED[code] === 1) continue;
    if (code === BRACKET) {
      const alternative = ALTERNATIVE.exec(folded.slice(i, i + LONGEST_ALTERNATIVE))?.[0].length ?? 0;
      if (alternative > 0) {
        i += alternative - 1;
        continue;
      }
    }
    units[length] = code;
    at[length++] = i;
  }
  at[length] = end;
  return {
    text: Buffer.from(units.buffer, 0, length * 2).toString("utf16le"),
    at: at.subarray(0, length + 1),
  };
}

const BRACKET = "（".charCodeAt(0);
/** 乡镇（街道）, 村（社区）, 党委（党组）: the other word for the same. */
const ALTERNATIVE = /^（[街道社区居镇乡市区县旗村场园党组、]{1,6}）/u;
const LONGEST_ALTERNATIVE = 8;

/** Surface as a key; with 、 also without it and with ， in its place. */
function keysOf(surface: string): string[] {
  const key = fold(surface)
    .replace(/[“”‘’ ·-]/gu, "")
    .replace(/(?<=.)（[街道社区居镇乡市区县旗村场园党组、]{1,6}）/gu, "");
  return key.includes("、") ? [key, key.replaceAll("、", ""), key.replaceAll("、", "，")] : [key];
}

function add(trie: Trie<Surface>, surface: string, program: ProgramEntry | null, counts: Counts = "anywhere"): void {
  for (const key of keysOf(surface)) {
    const there = trie.get(key);
    const taken = there !== undefined && there.program !== null && there.counts === "anywhere";
    if (key.length < 2 || taken) continue;
    trie.set(key, { program, mask: program === null, counts, patterns: there?.patterns ?? [] });
  }
}

function addPattern(trie: Trie<Surface>, program: ProgramEntry, written: string): void {
  const pattern = written.replace(/\[[“”‘’]+\]\??|[“”‘’]\??/gu, "");
  const expression = new RegExp(pattern, "uy");
  for (const literal of leadingLiterals(pattern)) {
    const there = trie.get(literal) ?? { program: null, mask: false, counts: "anywhere", patterns: [] };
    trie.set(literal, { ...there, patterns: [...there.patterns, { program, expression }] });
  }
}

interface Candidate {
  readonly start: number;
  readonly end: number;
  readonly program: ProgramEntry | null;
}

function leftmostLongest(trie: Trie<Surface>, folded: string, key: Key): SurfaceHit[] {
  const hits: SurfaceHit[] = [];
  const walk: { at: number; best: Candidate | null } = { at: 0, best: null };
  const take = (surface: Surface, end: number): void => void (walk.best = bestOf(walk.best, surface, folded, key, walk.at, end));
  const bestAt = (at: number): Candidate | null => {
    walk.at = at;
    walk.best = null;
    trie.visit(key.text, at, take);
    return walk.best;
  };
  const { length } = key.text;
  for (let i = trie.next(key.text, 0, length); i < length; i = trie.next(key.text, i + 1, length)) {
    const best = bestAt(i);
    if (best === null) continue;
    const { start, end, program } = best;
    i = end - 1;
    if (program === null) continue;
    const last = (key.at[end - 1] as number) + 1;
    const after = folded[last] === "（" ? (ALTERNATIVE.exec(folded.slice(last, last + LONGEST_ALTERNATIVE))?.[0].length ?? 0) : 0;
    hits.push(widened(folded, key.at[start] as number, last + after, program));
  }
  return hits;
}

/** What a surface that begins at `start` adds: itself, and the patterns that begin with it. */
function bestOf(before: Candidate | null, surface: Surface, folded: string, key: Key, start: number, end: number): Candidate | null {
  let best = before;
  const whole = surface.mask || (surface.program !== null && COUNTS[surface.counts](folded, key, start, end));
  if (whole) best = longer(best, { start, end, program: surface.program });
  for (const { program, expression } of surface.patterns) {
    expression.lastIndex = start;
    const stop = expression.test(key.text) ? expression.lastIndex : start;
    if (stop > start + 1) best = longer(best, { start, end: stop, program });
  }
  return best;
}

const COUNTS: Readonly<Record<Counts, (folded: string, key: Key, start: number, end: number) => boolean>> = {
  anywhere: () => true,
  quoted: isQuoted,
  handled: (_, { text }, start, end) =>
    HANDLED.test(
      text
        .slice(Math.max(0, start - REACH), start)
        .split(CLAUSES)
        .at(-1) ?? "",
    ) || HANDLED.test(text.slice(end, end + REACH).split(CLAUSES)[0] ?? ""),
};

/** Characters before and behind an object in which the same clause says what is done to it. */
const REACH = 12;
const CLAUSES = /[，。；：！？\n]/u;

/** What an authority does to what it looks after: 对电竞酒店开展检查, 点播影院、电竞酒店专项整治. */
const HANDLED =
  /整治|治理|整顿|监管|监督|管理|管控|检查|排查|巡查|督查|抽查|抽检|核查|审查|评估|打击|查处|严查|严打|清理|取缔|规范|淘汰|化解|处置|处理|认定|评定|备案|审批|核验|保护|遏制|防范|防控|纠治|执法|攻坚|督办|专项|根治|清零|消除|防治|整改|拆除|管护|预防|破解|解决|清欠|守护/u;

const longer = (a: Candidate | null, b: Candidate): Candidate => (a === null || b.end > a.end ? b : a);

function isQuoted(folded: string, key: Key, start: number, end: number): boolean {
  return isOpening(folded[(key.at[start] as number) - 1]) && isClosing(folded[(key.at[end - 1] as number) + 1]);
}

/** Takes in a quotation mark whose partner stands inside the hit: “三项制度 → “三项制度”. */
function widened(folded: string, start: number, end: number, program: ProgramEntry): SurfaceHit {
  let opens = 0;
  for (let i = start; i < end; i++) opens += isOpening(folded[i]) ? 1 : isClosing(folded[i]) ? -1 : 0;
  if (opens > 0 && isClosing(folded[end])) return { start, end: end + 1, program };
  if (opens < 0 && isOpening(folded[start - 1])) return { start: start - 1, end, program };
  if (opens === 0 && isOpening(folded[start - 1]) && isClosing(folded[end])) return { start: start - 1, end: end + 1, program };
  return { start, end, program };
}

const isOpening = (char: string | undefined): boolean => char === "“" || char === "‘";
const isClosing = (char: string | undefined): boolean => char === "”" || char === "’";
