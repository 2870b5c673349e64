import { readConfig } from "../config.js";
import { counts, versions } from "../load/read/counts.js";
import type { Store } from "../load/store.js";
import type { Knowledge } from "../model/knowledge.js";
import { correctedKnowledge } from "./corrected.js";
import { diagnosis, isWell, type Examined } from "./diagnosis.js";
import { EXIT } from "./exit.js";
import { flag, oneOf } from "./options.js";
import type { VerbRun } from "./verb.js";

/** `fazhi doctor [--repair]`: examines the whole store, says what does not hold and what to do; with `--repair` does it, and examines again. */
export const run: VerbRun = async (_args, options, terminal) => {
  const format = oneOf(options, "format", ["text", "json"]);
  const repairs = flag(options, "repair");
  const config = readConfig(terminal.environment);
  const [{ openStore }, { upgradeStore }, knowledge] = await Promise.all([
    import("../load/index.js"),
    import("../load/upgrade.js"),
    correctedKnowledge(config.overrides),
  ]);
  const store = await openStore({ ...config.store, readOnly: !repairs });
  try {
    if (repairs) await upgradeStore(store);
    let found = await examine(store, knowledge);
    if (repairs && !isWell(found)) {
      const { mend } = await import("../mend.js");
      const { rewritten, lost } = await mend(store, knowledge, found.health);
      found = { ...(await examine(store, knowledge)), mended: { rewritten, lost: [...lost].map(([id, source]) => ({ id, source })) } };
    }
    terminal.out(format === "json" ? JSON.stringify(asJson(found), null, 2) : diagnosis(found, terminal));
    return isWell(found) ? EXIT.ok : EXIT.someFailed;
  } finally {
    await store.close();
  }
};

async function examine(store: Store, knowledge: Knowledge): Promise<Examined> {
  const [{ checkStore }, { readingVersions }] = await Promise.all([import("../load/check/index.js"), import("../pipeline.js")]);
  const now = readingVersions(knowledge);
  return {
    store: { engine: store.engine, where: store.where },
    versions: await versions(store),
    current: { gazetteer: knowledge.gazetteerVersion, lexicon: now.lexiconVersion, extractor: now.extractorVersion },
    counts: await counts(store),
    health: await checkStore(store),
    mended: null,
  };
}

const asJson = ({ health, ...rest }: Examined): object => ({
  ...rest,
  health: {
    ...health,
    faulty: [...health.faulty].map(([report, faults]) => ({ report, faults })),
    loose: [...health.loose].map(([kind, ids]) => ({ kind, ids })),
  },
});
