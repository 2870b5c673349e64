import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { StoreError } from "./store.js";
import type { Statement, StatementName, Store } from "./store.js";

/** The statements of one engine; fragments are joined into them here and nowhere else. */
export interface Statements {
  /** In the order of the alphabet, without the fragments. */
  readonly names: readonly StatementName[];
  readonly text: (statement: Statement | StatementName) => string;
}

/**
 * Reads `cypher/` once for an engine. `read/embedded/x.cypher` wins over `read/x.cypher` there, and both are called `read/x`.
 *
 * A line `//{filters}` after a WHERE takes the fragments of `cypher/filter/` (boolean expressions), each as `AND (…)`;
 * a line `//{order}` takes `ORDER BY` and a fragment of `cypher/order/` (sort keys). Without fragments both lines go.
 */
export function loadStatements(engine: Store["engine"]): Statements {
  const known = loaded.get(engine);
  if (known !== undefined) return known;
  const files = readFolder(engine);
  const composed = new Map<string, string>();
  const statements: Statements = {
    names: [...files.keys()].filter((name) => !/^(?:filter|order)\//u.test(name)).sort(),
    text: (statement) => {
      const { name, filters = [], order } = typeof statement === "string" ? { name: statement } : statement;
      const key = [name, order ?? "", ...filters].join("\n");
      const text = composed.get(key) ?? compose(files, name, filters, order);
      composed.set(key, text);
      return text;
    },
  };
  loaded.set(engine, statements);
  return statements;
}

const folder = fileURLToPath(new URL("../../cypher/", import.meta.url));
const engines: readonly string[] = ["neo4j", "embedded"];
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

function compose(
  files: ReadonlyMap<StatementName, string>,
  name: StatementName,
  filters: readonly string[],
  order: string | undefined,
): string {
  const base = file(files, name);
  const wanted = [
    ["//{filters}", filters.map((filter) => `AND (${fragment(files, `filter/${filter}`)})`).join("\n")],
    ["//{order}", order === undefined ? "" : `ORDER BY ${fragment(files, `order/${order}`)}`],
  ] as const;
  let text = base;
  for (const [marker, replacement] of wanted) {
    if (replacement !== "" && !base.includes(marker)) {
      throw new StoreError("FAILED", `cypher/${name}.cypher 没有 ${marker} 行。 It has no line ${marker}.`, "请补上该行。 Add the line.");
    }
    text = text.replaceAll(marker, () => replacement);
  }
  return withoutComments(text);
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
