import { setImmediate } from "node:timers/promises";
import { initials, pinyin } from "../../zh/pinyin.js";
import { plain } from "../../zh/typed.js";
import type { Row, Store } from "../store.js";
import { matchNames } from "./match.js";
import type { Match, Name } from "./match.js";
import type { Hit, SearchKind } from "./request.js";
import type { Term } from "./terms.js";

/** Places, measures, indicators, themes and reports whose names, or pinyin in full or by initials, hold every term. */
export async function findNames(store: Store, terms: readonly Term[], kinds: readonly SearchKind[]): Promise<readonly Hit[]> {
  const index = await keptNames(store);
  return index.flatMap((entry) => {
    if (!kinds.includes(entry.kind)) return [];
    const match = matchNames(terms, entry.names, entry.plains) ?? matchSounds(terms, entry);
    return match === null ? [] : [{ ...match, score: scoreFor(entry, match.score), ...described(entry) }];
  });
}

/** What the vocabulary knows and no report speaks of comes after what reports say, unless it is just what was typed. */
function scoreFor({ told, weight }: Entry, score: number): number {
  return (told || score >= AS_TYPED ? score : Math.round(score * UNTOLD * 100) / 100) + weight;
}

/** From initials typed in full upwards. */
const AS_TYPED = 85;
/** Brings names (40 to 90) down to where sentences are (20 to 50). */
const UNTOLD = 0.5;

/** Makes ready what the first search would have to wait for (预热). */
export async function readyNames(store: Store): Promise<void> {
  try {
    await inTurns(await keptNames(store), soundsOf);
  } catch {
    // What goes wrong here goes wrong again in the first search, which says so.
  }
}

const A_TURN = 8;

/** Makes something of each, a few milliseconds at a time, so that requests get through meanwhile. */
async function inTurns<One, Made>(all: readonly One[], make: (one: One) => Made): Promise<Made[]> {
  const made: Made[] = [];
  let began = performance.now();
  for (const one of all) {
    made.push(make(one));
    if (performance.now() - began < A_TURN) continue;
    await setImmediate();
    began = performance.now();
  }
  return made;
}

const keptNames = (store: Store): Promise<readonly Entry[]> => store.recall("names", () => readNames(store));

interface Entry {
  readonly id: string;
  readonly kind: SearchKind;
  readonly label: string;
  readonly names: readonly Name[];
  readonly plains: readonly string[];
  /** Less than a tie's width: today's places before past ones, reviewed measures before others. */
  readonly weight: number;
  /** Whether some report speaks of it; places, themes and reports count as told of. */
  readonly told: boolean;
  /** Pinyin as stored; of the whole name and its initials once somebody types letters. */
  readonly stored: string;
  sounds?: Sounds;
}

interface Sounds {
  readonly full: readonly string[];
  readonly initials: string;
}

const described = ({ id, kind, label }: Entry): Pick<Hit, "id" | "kind" | "label" | "report"> => ({ id, kind, label, report: null });

async function readNames(store: Store): Promise<readonly Entry[]> {
  return inTurns(await store.read("search/names"), entryOf);
}

function entryOf(row: Row): Entry {
  const kind = row["kind"] as SearchKind;
  const names = namesOf(row);
  return {
    id: row["id"] as string,
    kind,
    label: (row["label"] as string | null) ?? names[0]?.text ?? (row["id"] as string),
    names,
    plains: names.map(({ text }) => plain(text)),
    weight: row["favoured"] === true ? 0.5 : 0,
    told: row["told"] === true,
    stored: (row["pinyin"] as string | null) ?? "",
  };
}

function namesOf(row: Row): Name[] {
  const listed = (row["aliases"] as readonly string[] | null) ?? [];
  const all = [
    { field: row["kind"] === "Report" ? "title" : "name", text: row["name"] },
    { field: row["kind"] === "Locality" ? "fullName" : "locality", text: row["label"] },
    ...listed.map((text) => ({ field: "aliases", text })),
    { field: "code", text: row["code"] },
  ];
  return all.filter((name): name is Name => typeof name.text === "string" && name.text !== "");
}

const SOUNDED: ReadonlySet<SearchKind> = new Set(["Locality", "Program", "Indicator", "Theme"]);

/** One word of letters may be pinyin: yingtan, sanxiangzhidu, sxzd. */
function matchSounds(terms: readonly Term[], entry: Entry): Match | null {
  const [typed] = terms[0]?.forms ?? [];
  if (terms.length !== 1 || typed === undefined || !/^[a-z]{2,}$/u.test(typed)) return null;
  const [name, sounds] = [entry.names[0], soundsOf(entry)];
  if (name === undefined || sounds === null) return null;
  const score = scoreSounds(typed, sounds);
  return score === 0 ? null : { score, snippets: [{ ...name, offset: null, highlights: [] }] };
}

function soundsOf(entry: Entry): Sounds | null {
  const name = entry.names[0];
  if (name === undefined || !SOUNDED.has(entry.kind)) return null;
  return (entry.sounds ??= { full: [entry.stored, pinyin(name.text)], initials: initials(name.text) });
}

function scoreSounds(typed: string, { full, initials: short }: Sounds): number {
  if (full.includes(typed)) return 90;
  if (short === typed) return 85;
  const share = (whole: string): number => Math.round((1000 * typed.length) / whole.length) / 100;
  const longer = full.find((sound) => sound.startsWith(typed));
  if (longer !== undefined) return 60 + share(longer);
  if (short.startsWith(typed)) return 50 + share(short);
  return typed.length >= 3 && short.includes(typed) ? 40 + share(short) : 0;
}
