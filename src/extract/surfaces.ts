import type { ProgramEntry } from "../model/knowledge.js";
import { Trie } from "../zh/trie.js";
import { Joints } from "./joints.js";
import { leadingLiterals } from "./leading-literals.js";
import { leadingVerbs } from "./leading-verbs.js";
import { neededWords } from "./needed-words.js";
import { PairPlaces, rowsOf, type Rows } from "./pair-places.js";
import { seams } from "./seams.js";
import { alternativeAt, joinedOver, keyOf, keysOf, type Key } from "./surface-keys.js";

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
  /** Words that it needs behind its beginning, and how near. */
  readonly needed: Rows;
  readonly within: number;
}

interface SurfaceHit {
  readonly start: number;
  readonly end: number;
  readonly program: ProgramEntry;
  /** Whether a figure stands between its words: 聘请12名监督员. */
  readonly counted: boolean;
}

export type SurfaceMatcher = (folded: string, start: number, end: number) => SurfaceHit[];

/** Finds every program of the lexicon in a folded text, leftmost and longest first; one pass, whatever the size of the lexicon. */
export function surfaceMatcher(programs: readonly ProgramEntry[]): SurfaceMatcher {
  const trie = new Trie<Surface>();
  const joints = new Joints();
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
    addJoints(joints, program);
  }
  return (folded, start, end) => {
    const key = keyOf(folded, start, end);
    const hits = leftmostLongest(trie, folded, key);
    const over = overSeams(trie, joints, folded, key, hits);
    return over.length === 0 ? hits : [...hits, ...over].sort((a, b) => a.start - b.start);
  };
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
  const { rows, within } = neededWords(pattern);
  const surface: SurfacePattern = { program, expression, needed: rowsOf(rows), within };
  for (const literal of leadingLiterals(pattern)) {
    const there = trie.get(literal) ?? { program: null, mask: false, counts: "anywhere", patterns: [] };
    trie.set(literal, { ...there, patterns: [...there.patterns, surface] });
  }
}

function addJoints(joints: Joints, { name, aliases, quotedAliases, objects, patterns }: ProgramEntry): void {
  for (const surface of [name, ...aliases, ...quotedAliases, ...objects]) for (const key of keysOf(surface)) joints.add(key);
  for (const pattern of patterns) joints.addPattern(pattern);
}

/** A text as it is printed, as surfaces are looked for in it, and where its words are. */
interface ReadText {
  readonly folded: string;
  readonly key: Key;
  readonly places: PairPlaces;
}

interface Candidate {
  readonly start: number;
  readonly end: number;
  readonly program: ProgramEntry | null;
}

interface Taken extends Candidate {
  readonly program: ProgramEntry;
}

function leftmostLongest(trie: Trie<Surface>, folded: string, key: Key): SurfaceHit[] {
  const hits: SurfaceHit[] = [];
  const bestAt = longestAt(trie, folded, key);
  const { length } = key.text;
  for (let i = trie.next(key.text, 0, length); i < length; i = trie.next(key.text, i + 1, length)) {
    const best = bestAt(i);
    if (best === null) continue;
    i = best.end - 1;
    if (best.program !== null) hits.push(hitOf(folded, key, best, best.program, false));
  }
  return hits;
}

/** What seams divide (聘请12名特邀监督员): looked for only around them, and between what is found without. */
function overSeams(trie: Trie<Surface>, joints: Joints, folded: string, whole: Key, known: readonly SurfaceHit[]): SurfaceHit[] {
  const gaps = seams(whole.text).filter(({ start, end }) => joints.has(whole.text.charCodeAt(start - 1), whole.text.charCodeAt(end)));
  if (gaps.length === 0) return [];
  const { key, places } = joinedOver(whole, gaps);
  const bestAt = longestAt(trie, folded, key);
  const hits: SurfaceHit[] = [];
  let next = 0;
  let free = 0;
  for (const place of places) {
    const seam = key.at[place] as number;
    while (next < known.length && (known[next] as SurfaceHit).start < seam) free = Math.max(free, (known[next++] as SurfaceHit).end);
    if (free > seam) continue;
    const hit = overSeam(trie, key, place, free, bestAt);
    if (hit === null) continue;
    const counted = places.some((at, i) => at > hit.start && at < hit.end && (gaps[i]?.counted ?? false));
    const found = hitOf(folded, key, hit, hit.program, counted);
    if (found.end > (known[next]?.start ?? Infinity)) continue;
    hits.push(found);
    free = found.end;
  }
  return hits;
}

/** The first surface that begins before a seam in its clause, not before `free` in the text, and ends behind it. */
function overSeam(
  trie: Trie<Surface>,
  { text, at }: Key,
  seam: number,
  free: number,
  bestAt: (at: number) => Candidate | null,
): Taken | null {
  let from = seam;
  while (from > 0 && seam - from < BEFORE_SEAM && (at[from - 1] as number) >= free && ENDS_CLAUSE[text.charCodeAt(from - 1)] !== 1)
    from -= 1;
  for (let i = trie.next(text, from, seam); i < seam; i = trie.next(text, i + 1, seam)) {
    const best = bestAt(i);
    if (best?.program != null && best.end > seam) return { ...best, program: best.program };
  }
  return null;
}

/** Characters before a seam in which a name that it divides begins. */
const BEFORE_SEAM = 8;
const ENDS_CLAUSE = new Uint8Array(0x10000);
for (const char of "，。；：！？\n") ENDS_CLAUSE[char.charCodeAt(0)] = 1;

function longestAt(trie: Trie<Surface>, folded: string, key: Key): (at: number) => Candidate | null {
  const walk: { at: number; best: Candidate | null } = { at: 0, best: null };
  const text: ReadText = { folded, key, places: new PairPlaces(key.text) };
  const take = (surface: Surface, end: number): void => void (walk.best = bestOf(walk.best, surface, text, walk.at, end));
  return (at) => {
    walk.at = at;
    walk.best = null;
    trie.visit(key.text, at, take);
    return walk.best;
  };
}

function hitOf(folded: string, key: Key, { start, end }: Candidate, program: ProgramEntry, counted: boolean): SurfaceHit {
  const first = key.at[start] as number;
  const last = (key.at[end - 1] as number) + 1;
  return widened(
    folded,
    first + leadingVerbs(folded.slice(first, last), program.name),
    last + alternativeAt(folded, last),
    program,
    counted,
  );
}

/** What a surface that begins at `start` adds: itself, and the patterns that begin with it. */
function bestOf(before: Candidate | null, surface: Surface, text: ReadText, start: number, end: number): Candidate | null {
  const { folded, key, places } = text;
  let best = before;
  const whole = surface.mask || (surface.program !== null && COUNTS[surface.counts](folded, key, start, end));
  if (whole) best = longer(best, { start, end, program: surface.program });
  for (const { program, expression, needed, within } of surface.patterns) {
    if (needed.length > 0 && !places.mayHold(needed, start, start + within)) continue;
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
  /整治|治理|整顿|监管|公布|公示|名录|名单|目录|监督|管理|管控|检查|排查|巡查|督查|抽查|抽检|核查|审查|评估|打击|查处|严查|严打|清理|取缔|规范|淘汰|化解|处置|处理|认定|评定|备案|审批|核验|保护|遏制|防范|防控|纠治|执法|攻坚|督办|专项|根治|清零|消除|防治|整改|拆除|管护|预防|破解|解决|清欠|清偿|守护/u;

const longer = (a: Candidate | null, b: Candidate): Candidate => (a === null || b.end > a.end ? b : a);

function isQuoted(folded: string, key: Key, start: number, end: number): boolean {
  return isOpening(folded[(key.at[start] as number) - 1]) && isClosing(folded[(key.at[end - 1] as number) + 1]);
}

/** Takes in a quotation mark whose partner stands inside the hit: “三项制度 → “三项制度”. */
function widened(folded: string, start: number, end: number, program: ProgramEntry, counted: boolean): SurfaceHit {
  let opens = 0;
  for (let i = start; i < end; i++) opens += isOpening(folded[i]) ? 1 : isClosing(folded[i]) ? -1 : 0;
  const before = opens <= 0 && isOpening(folded[start - 1]);
  const after = opens >= 0 && isClosing(folded[end]);
  const both = before && after;
  return { start: both || (before && opens < 0) ? start - 1 : start, end: both || (after && opens > 0) ? end + 1 : end, program, counted };
}

const isOpening = (char: string | undefined): boolean => char === "“" || char === "‘";
const isClosing = (char: string | undefined): boolean => char === "”" || char === "’";
