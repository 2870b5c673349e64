import { readConfig } from "../config.js";
import { EXIT } from "./exit.js";
import type { VerbRun } from "./verb.js";
import { words } from "./words.js";

/** `fazhi remove ID…`: takes reports out, with what only they brought. An id that is not there is said, and the others go. */
export const run: VerbRun = async (ids, _options, terminal) => {
  const config = readConfig(terminal.environment);
  const { openStore } = await import("../load/index.js");
  const { removeReport } = await import("../load/writer.js");
  const store = await openStore(config.store);
  const say = words(terminal);
  try {
    let missing = false;
    for (const id of ids) {
      const removed = await removeReport(store, id);
      if (removed) terminal.out(say.removed(id));
      else terminal.err(say.noReport(id));
      missing ||= !removed;
    }
    return missing ? EXIT.someFailed : EXIT.ok;
  } finally {
    await store.close();
  }
};
