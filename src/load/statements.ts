import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { StoreError } from "./store.js";
import type { Filter, Statement, StatementName, Store } from "./store.js";

/** The statements of one engine; fragments are joined into them here and nowhere else. */
export interface Statements {
  /** In the order of the alphabet, without the fragments. */
  readonly names: readonly StatementName[];
  readonly text: (statement: Statement | StatementName) => string;
}

/**
 * Reads `cypher/` once for an engine. `read/embedded/x.cypher` wins over `read/x.cypher` there, and both are called `read/x`.
 *
 * A line `//{filters}` after a WHERE takes conditions made of the fragments of `cypher/filter/` (boolean expressions), each as
 * `AND (…)`; a line `//{order}` takes `ORDER BY` and a fragment of `cypher/order/` (sort keys). Without fragments both lines go.
 * A line `//{place} …` counts only where a condition speaks of the place (`filter/place-…`), so that nothing is walked to for nothing.
 * A line `//{ahead}` takes what is read along with each row: parts of `read/level/` for the ids in the map `wants`; it leaves `id`, `key`,
 * `row`, and `ahead`, a list of their rows. Of a statement in parts, those that are wanted are joined by `UNION ALL`.
 */
export function loadStatements(engine: Store["engine"]): Statements {
  const known = loaded.get(engine);
  if (known !== undefined) return known;
  const files = readFolder(engine);
  const composed = new Map<string, string>();
  const statements: Statements = {
    names: [...files.keys()].filter((name) => !/^(?:filter|order|ahead)\//u.test(name)).sort(),
    text: (statement) => {
      const key = typeof statement === "string" ? statement : JSON.stringify(statement);
      const text =
        composed.get(key) ??
        joined(statement)
          .map((name) => compose(files, name, statement))
          .join("\nUNION ALL\n");
      if (composed.size >= mostComposed) composed.clear();
      composed.set(key, text);
      return text;
    },
  };
  loaded.set(engine, statements);
  return statements;
}

/** Names of the files that a statement is made of, without its fragments. */
export function filesOf(statement: Statement | StatementName): readonly StatementName[] {
  const { ahead = [] }: Omit<Statement, "name"> = typeof statement === "string" ? {} : statement;
  return [...joined(statement), ...ahead.map((part) => `read/level/${part}`)];
}

/** Those that UNION ALL joins. */
function joined(statement: Statement | StatementName): readonly StatementName[] {
  if (typeof statement === "string") return [statement];
  return statement.parts?.map((part) => `${statement.name}/${part}`) ?? [statement.name];
}

const folder = fileURLToPath(new URL("../../cypher/", import.meta.url));
const engines: readonly string[] = ["neo4j", "embedded"];
/** Clients shape conditions as they like: what was composed for them is not kept without end. */
const mostComposed = 2_000;
const loaded = new Map<Store["engine"], Statements>();

function readFolder(engine: Store["engine"]): ReadonlyMap<StatementName, string> {
  if (!existsSync(folder)) {
    throw new StoreError(
      "FAILED",
      `查询文件夹不存在：${folder} The folder of statements is missing.`,
      "请重新安装 fazhi-graph。 Install it again.",
    );
  }
  const shared = new Map<StatementName, string>();
  const own = new Map<StatementName, string>();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !entry.name.endsWith(".cypher")) continue;
    const path = join(entry.parentPath, entry.name);
    const parts = relative(folder, path).slice(0, -".cypher".length).split(sep);
    const engineOf = parts.find((part) => engines.includes(part));
    if (engineOf !== undefined && engineOf !== engine) continue;
    const name = parts.filter((part) => part !== engineOf).join("/");
    (engineOf === undefined ? shared : own).set(name, readFileSync(path, "utf8"));
  }
  return new Map([...shared, ...own]);
}

function compose(files: ReadonlyMap<StatementName, string>, name: StatementName, statement: Statement | StatementName): string {
  const { filters = [], order, ahead = [] }: Omit<Statement, "name"> = typeof statement === "string" ? {} : statement;
  const base = file(files, name);
  const wanted = [
    ["//{filters}", filters.map((filter) => `AND (${condition(files, filter)})`).join("\n")],
    ["//{order}", order === undefined ? "" : `ORDER BY ${fragment(files, `order/${order}`)}`],
    ["//{ahead}", ahead.length === 0 && !base.includes("//{ahead}") ? "" : alongside(files, ahead)],
  ] as const;
  let text = base;
  for (const [marker, replacement] of wanted) {
    if (replacement !== "" && !base.includes(marker)) {
      throw new StoreError("FAILED", `cypher/${name}.cypher 没有 ${marker} 行。 It has no line ${marker}.`, "请补上该行。 Add the line.");
    }
    text = text.replaceAll(marker, () => replacement);
  }
  return withoutComments(filters.some(isOfPlace) ? text.replaceAll("//{place} ", "") : text);
}

function isOfPlace(filter: Filter): boolean {
  if (typeof filter === "string") return filter.startsWith("place-");
  if ("use" in filter) return isOfPlace(filter.use);
  if ("not" in filter) return isOfPlace(filter.not);
  return ("all" in filter ? filter.all : filter.any).some(isOfPlace);
}

/** The parts of a level for each row, as one list. */
function alongside(files: ReadonlyMap<StatementName, string>, parts: readonly string[]): string {
  if (parts.length === 0) return fragment(files, "ahead/none");
  const level = parts.map((part) => fragment(files, `read/level/${part}`).replaceAll("$wants.", "wants."));
  return file(files, "ahead/parts").replace("//{parts}", () => level.join("\nUNION ALL\n"));
}

/** Of no alternative. A plain `false` tells Neo4j's planner that no row comes, and then a scan of all places is as good to it as an index. */
const NEVER = "CASE WHEN true THEN false ELSE true END";

/** `NOT` of what is not known would be unknown again: a CASE takes it for false, so that a condition and its opposite share out all rows. */
function condition(files: ReadonlyMap<StatementName, string>, filter: Filter): string {
  if (typeof filter === "string") return fragment(files, `filter/${filter}`);
  if ("use" in filter) return fragment(files, `filter/${filter.use}`).replaceAll(/\$(\w+)/gu, `$$$1_${filter.slot}`);
  if ("not" in filter) return `CASE WHEN (${condition(files, filter.not)}) THEN false ELSE true END`;
  const [parts, word, none] = "all" in filter ? [filter.all, "AND", "true"] : [filter.any, "OR", NEVER];
  return parts.length === 0 ? none : parts.map((part) => `(${condition(files, part)})`).join(`\n${word} `);
}

function fragment(files: ReadonlyMap<StatementName, string>, name: StatementName): string {
  return withoutComments(file(files, name)).replace(/;\s*$/u, "");
}

function file(files: ReadonlyMap<StatementName, string>, name: StatementName): string {
  const text = files.get(name);
  if (text === undefined) {
    throw new StoreError("FAILED", `没有查询 cypher/${name}.cypher。 There is no statement of that name.`, "请检查名称。 Check the name.");
  }
  return text;
}

/** Whole lines only: `//` also stands in strings. */
function withoutComments(text: string): string {
  return text
    .split("\n")
    .filter((line) => !/^\s*\/\//u.test(line) && line.trim() !== "")
    .join("\n");
}
