import { reportDigest, vocabularyDigest, type OwnFacts } from "./digest.js";
import { ownFacts } from "./read/own-facts.js";
import { rulesBehind } from "./rules-behind.js";
import { vocabularyOf } from "./read/whole.js";
import type { Store, Transaction } from "./store.js";

/** Reports whose digests are noted in one transaction. */
const AT_ONCE = 20;

/**
 * Brings a store of an older program to today's format (旧库补记): notes the digests, and with each report's the rules behind its facts.
 * Some reports at a time, so that it goes on where it was broken off; returns of how many.
 */
export async function upgradeStore(store: Store): Promise<number> {
  const [meta] = await store.read("meta/stored");
  if (meta?.["gazetteerVersion"] != null && meta["vocabulary"] == null) {
    const vocabulary = vocabularyDigest(await vocabularyOf(store));
    await store.write(async (transaction) => {
      const [before] = await transaction.run("write/lock");
      // Another program may have written another vocabulary meanwhile, and noted its digest.
      if (before?.["lexiconVersion"] === meta["lexiconVersion"] && before?.["gazetteerVersion"] === meta["gazetteerVersion"])
        await transaction.run("write/vocabulary/digest", { vocabulary });
    });
  }
  if ((await store.read("write/undigested", { limit: 1 })).length === 0) return 0;
  for (let noted = 0; ;) {
    const some = await store.write(async (transaction) => {
      await transaction.run("write/lock");
      const ids = (await transaction.run("write/undigested", { limit: AT_ONCE })).map(({ id }) => String(id));
      if (ids.length === 0) return 0;
      const found = await ownFacts((name, parameters) => transaction.run(name, parameters), ids);
      for (const { facts } of found) await noteRules(transaction, facts);
      await transaction.run("write/digests", { rows: found.map(({ id, facts }) => ({ id, digest: reportDigest(facts) })) });
      return ids.length;
    });
    noted += some;
    if (some < AT_ONCE) return noted;
  }
}

async function noteRules(transaction: Transaction, { report, mentions, adoptions, citations }: OwnFacts): Promise<void> {
  const rulesOf = rulesBehind(mentions);
  const rows = adoptions.map(({ id, place, program, mentions: of }) => ({ id, place, program, rules: rulesOf({ mentions: of }) }));
  if (rows.length > 0) await transaction.run("write/adoption-rules", { rows });
  const cited = citations.map(({ id, policyDocument, mentions: of }) => ({
    id,
    report: report.id,
    policyDocument,
    rules: rulesOf({ mentions: of }),
  }));
  if (cited.length > 0) await transaction.run("write/citation-rules", { rows: cited });
}
