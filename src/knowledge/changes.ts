import { mkdirSync, readFileSync } from "node:fs";
import { appendFile } from "node:fs/promises";
import { dirname } from "node:path";
import { parse, stringify } from "yaml";
import type { Change } from "../model/override.js";

/** The overrides file cannot be used; `message` says where and what to do. */
export class ChangesError extends Error {
  override readonly name = "ChangesError";
}

/** The log of curation (校订记录) from a YAML file, oldest first; empty where there is no file yet. Throws a ChangesError on a damaged one. */
export function readChanges(file: string): readonly Change[] {
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return [];
    throw unusable(file, (error as Error).message);
  }
  return checked(file, text);
}

/** Adds a change at the end, in one write, so that what stands there already cannot be lost. */
export async function appendChange(file: string, change: Change): Promise<void> {
  mkdirSync(dirname(file), { recursive: true });
  await appendFile(file, stringify([change], { lineWidth: 0 }), { flush: true });
}

function checked(file: string, text: string): readonly Change[] {
  let entries: unknown;
  try {
    entries = parse(text) ?? [];
  } catch (error) {
    throw unusable(file, (error as Error).message);
  }
  if (!Array.isArray(entries)) throw unusable(file, "应为列表 (a list is expected)");
  for (const [index, entry] of (entries as readonly Record<string, unknown>[]).entries()) {
    const wants = FIELDS[String(entry["action"])];
    if (wants === undefined) throw unusable(file, `第 ${index + 1} 项：不认识的 action “${String(entry["action"])}” (unknown action)`);
    const missing = ["id", "at", "by", "why", ...wants].filter((field) => entry[field] === undefined || entry[field] === null);
    if (missing.length > 0) throw unusable(file, `第 ${index + 1} 项缺 ${missing.join("、")} (missing)`);
  }
  return entries as readonly Change[];
}

const FIELDS: Readonly<Record<string, readonly string[]>> = {
  mergePrograms: ["from", "into", "kind"],
  splitAlias: ["program", "alias"],
  rejectMention: ["mention"],
  confirmMention: ["mention"],
  undo: ["change"],
  ingestReport: ["report", "source"],
  removeReport: ["report", "source"],
};

const unusable = (file: string, why: string): ChangesError =>
  new ChangesError(`校订文件 ${file} 无法使用：${why}。请改正或移开它 (the overrides file cannot be used: mend it or move it away).`);
