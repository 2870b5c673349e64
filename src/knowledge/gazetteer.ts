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

/** Columns: code,name,level,kind,parent,aliases,wordlike,from,until,successor,succession,pinyin,source; no field holds a comma or a quote. */
function readRows(text: string, into: GazetteerEntry[]): void {
  for (let start = text.indexOf("\n") + 1; start < text.length;) {
    const found = text.indexOf("\n", start);
    const end = found === -1 ? text.length : found;
    const [code, name, level, kind, parent, aliases, wordlike, from, until, successor, succession, pinyin] = text.slice(start, end).split(",");
    into.push({
      code: code ?? "",
      name: name ?? "",
      level: level as PlaceLevel,
      kind: kind as PlaceKind,
      parent: orNull(parent),
      aliases: list(aliases),
      wordlike: list(wordlike),
      from: year(from),
      until: year(until),
      successor: orNull(successor),
      succession: orNull(succession) as Succession | null,
      pinyin: pinyin ?? "",
    });
    start = end + 1;
  }
}

const NONE: readonly string[] = [];
const orNull = (field: string | undefined): string | null => (field === undefined || field === "" ? null : field);
const list = (field: string | undefined): readonly string[] => (field === undefined || field === "" ? NONE : field.split("|"));
const year = (field: string | undefined): number | null => (field === undefined || field === "" ? null : Number(field));

/** The country's row is of the newest list: `mca-2024-12`. */
function monthOf(provinces: string): string {
  return /^000000,.*-(\d{4})-(\d{2})$/mu.exec(provinces)?.slice(1).join(".") ?? "0000.00";
}
