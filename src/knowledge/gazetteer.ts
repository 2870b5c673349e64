import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { GazetteerEntry, PlaceKind, PlaceLevel, Succession } from "../model/knowledge.js";

const FILES = ["provinces", "prefectures", "counties", "zones", "townships"];

/**
 * The gazetteer (行政区划代码) of a folder of CSV files, `seeds/gazetteer`, in the order of levels and codes, with the
 * version of its data: `2024.12-1a2b3c4d`, the month of the newest list and a hash over the files.
 */
export function loadGazetteer(folder: string): { readonly entries: readonly GazetteerEntry[]; readonly version: string } {
  const hash = createHash("sha256");
  const entries: GazetteerEntry[] = [];
  for (const file of FILES) {
    const bytes = readFileSync(join(folder, `${file}.csv`));
    hash.update(bytes);
    readRows(bytes.toString("utf8"), entries);
  }
  return { entries, version: `${monthOf(readFileSync(join(folder, "provinces.csv"), "utf8"))}-${hash.digest("hex").slice(0, 8)}` };
}

/**
 * Columns: code,name,level,kind,parent,aliases,wordlike,from,until,successor,succession,pinyin,source; no field holds a comma or a
 * quote. Cut by hand: splitting each of 45,000 lines takes three times as long.
 */
function readRows(text: string, into: GazetteerEntry[]): void {
  let at = text.indexOf("\n") + 1;
  let level: PlaceLevel = "COUNTRY";
  let kind: PlaceKind = "ADMINISTRATIVE";
  let parent: string | null = null;
  // Level, kind and parent as they stand in the row before: most rows repeat them.
  let shared = "\n";
  const field = (): string => {
    const end = text.indexOf(",", at);
    const value = end === at ? "" : text.slice(at, end);
    at = end + 1;
    return value;
  };
  while (at < text.length) {
    const code = field();
    const name = field();
    if (text.startsWith(shared, at)) at += shared.length;
    else {
      const from = at;
      level = field() as PlaceLevel;
      kind = field() as PlaceKind;
      parent = orNull(field());
      shared = text.slice(from, at);
    }
    const aliases = list(field());
    const still = text.startsWith(",,,,,", at);
    if (still) at += 5;
    into.push({
      code,
      name,
      level,
      kind,
      parent,
      aliases,
      wordlike: still ? NONE : list(field()),
      from: still ? null : year(field()),
      until: still ? null : year(field()),
      successor: still ? null : orNull(field()),
      succession: still ? null : (orNull(field()) as Succession | null),
      pinyin: field(),
    });
    const end = text.indexOf("\n", at);
    at = end === -1 ? text.length : end + 1;
  }
}

const NONE: readonly string[] = [];
const orNull = (field: string): string | null => (field === "" ? null : field);
const list = (field: string): readonly string[] => (field === "" ? NONE : field.split("|"));
const year = (field: string): number | null => (field === "" ? null : Number(field));

/** The country's row is of the newest list: `mca-2024-12`. */
function monthOf(provinces: string): string {
  return /^000000,.*-(\d{4})-(\d{2})$/mu.exec(provinces)?.slice(1).join(".") ?? "0000.00";
}
