import { createHash } from "node:crypto";
import { reportDigest, vocabularyDigest } from "../digest.js";
import type { Row, Store } from "../store.js";
import { ownFacts } from "./own-facts.js";
import { vocabularyOf } from "./whole.js";

/** Sixteen hex digits that change with what the graph says (数据集版本), for citing it; reckoned once after each write. */
export async function currentVersion(store: Store): Promise<string> {
  return store.recall("datasetVersion", datasetVersion);
}

/**
 * A hash over the digest of the vocabulary and, sorted, of each report: its id, its digest, the lexicon that it holds with. The digests were
 * noted when they were written; what an older program wrote without one is read whole.
 */
export async function datasetVersion(store: Pick<Store, "read">): Promise<string> {
  const [meta] = await store.read("meta/stored");
  const words = (meta?.["vocabulary"] ?? vocabularyDigest(await vocabularyOf(store))) as string;
  const lines: string[] = [];
  for (let after = ""; ;) {
    const page = await store.read("read/stored-digests", { after, limit: PAGE });
    const anew = await reckoned(store, page);
    for (const row of page) {
      const { id, digest, lexicon } = row as Readonly<Record<string, string | null>>;
      lines.push([id, digest ?? anew.get(id ?? ""), lexicon].join(" "));
    }
    if (page.length < PAGE) break;
    after = String(page.at(-1)?.["id"]);
  }
  const hash = createHash("sha256").update(`${words}\n`);
  for (const line of lines.sort()) hash.update(`${line}\n`);
  return hash.digest("hex").slice(0, 16);
}

const PAGE = 10_000;
/** Whole reports in one statement. */
const AT_ONCE = 10;

async function reckoned(store: Pick<Store, "read">, page: readonly Row[]): Promise<ReadonlyMap<string, string>> {
  const without = page.filter(({ digest }) => digest == null).map(({ id }) => id as string);
  const digests = new Map<string, string>();
  for (let at = 0; at < without.length; at += AT_ONCE) {
    const found = await ownFacts((name, parameters) => store.read(name, parameters), without.slice(at, at + AT_ONCE));
    for (const { id, facts } of found) digests.set(id, reportDigest(facts));
  }
  return digests;
}

/** Grows with everything that is written: equal before and after some reads, they saw one and the same graph. */
export async function writeCount(store: Store): Promise<number> {
  const [meta] = await store.read("meta/stored");
  return (meta?.["writes"] ?? 0) as number;
}
