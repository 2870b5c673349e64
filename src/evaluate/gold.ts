import { readFile, readdir, stat } from "node:fs/promises";
import { join } from "node:path";

/** A report as a person read it (test/gold/*.json): what a perfect extraction would find. */
export interface Gold {
  /** File name of the report. */
  readonly file: string;
  readonly report: Readonly<Record<string, unknown>> & { readonly parents?: readonly string[] };
  readonly policyDocuments?: readonly GoldDocument[];
  readonly programs?: readonly GoldProgram[];
  readonly observations?: readonly GoldFigure[];
  readonly problems?: readonly GoldPassage[];
  readonly plans?: readonly GoldPassage[];
}

/** A place in the report: by its words (the n-th time they stand there) or by its offsets. */
export interface GoldItem {
  readonly quote?: string;
  readonly occurrence?: number;
  readonly span?: readonly [number, number];
  /** Two careful readers might differ: counts neither way. */
  readonly doubt?: boolean;
}

export interface GoldDocument extends GoldItem {
  readonly title: string;
  readonly docNumber?: string | null;
  readonly relation: string;
  readonly issuedHere: boolean;
}

export interface GoldProgram extends GoldItem {
  readonly name: string;
  readonly surfaces?: readonly string[];
  /** Known far beyond this place. */
  readonly core?: boolean;
  readonly status: string;
}

export interface GoldFigure extends GoldItem {
  readonly value: number;
  readonly unit: string;
  readonly metric: string;
  readonly role?: string;
}

/** A problem or a plan: its words, its offsets, or both. */
export type GoldPassage =
  string | readonly [number, number] | (GoldItem & { readonly text?: string; readonly start?: number; readonly end?: number });

/** A gold file, or every gold file of a folder by name; rejects with a sentence where one is no gold. */
export async function loadGold(folder: string): Promise<Gold[]> {
  if ((await stat(folder)).isFile()) return [await loadOne(folder)];
  const names = (await readdir(folder)).filter((name) => name.endsWith(".json") && name !== "floors.json").sort();
  return Promise.all(names.map((name) => loadOne(join(folder, name))));
}

async function loadOne(path: string): Promise<Gold> {
  const content: unknown = JSON.parse(await readFile(path, "utf8"));
  if (!isGold(content)) throw new Error(`${path}: 不是标注文件，缺少 file 或 report (no gold file: "file" or "report" is missing).`);
  return content;
}

function isGold(content: unknown): content is Gold {
  return typeof content === "object" && content !== null && "file" in content && typeof content.file === "string" && "report" in content;
}
