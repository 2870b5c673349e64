import { reportDigest, vocabularyDigest } from "../digest.js";
import { ownFacts } from "../read/own-facts.js";
import { vocabularyOf } from "../read/whole.js";
import type { Store } from "../store.js";

/** Those of some reports that are not what was written (摘要不符): their digests, reckoned anew, are not those noted. Without one nothing is known. */
export async function altered(store: Pick<Store, "read">, reports: readonly string[]): Promise<ReadonlySet<string>> {
  const stored = await ownFacts((name, parameters) => store.read(name, parameters), reports);
  return new Set(stored.flatMap(({ id, facts, digest }) => (digest === null || digest === reportDigest(facts) ? [] : [id])));
}

/** The same of gazetteer and lexicon. */
export async function isVocabularyWhole(store: Pick<Store, "read">): Promise<boolean> {
  const [meta] = await store.read("meta/stored");
  const noted = meta?.["vocabulary"] ?? null;
  return noted === null || noted === vocabularyDigest(await vocabularyOf(store));
}
