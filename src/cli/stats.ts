import { readConfig } from "../config.js";
import { EXIT } from "./exit.js";
import { oneOf } from "./options.js";
import { table } from "./table.js";
import type { VerbRun } from "./verb.js";
import { words } from "./words.js";

/** `fazhi stats`: which store, which versions wrote it, what is in it. */
export const run: VerbRun = async (_args, options, terminal) => {
  const format = oneOf(options, "format", ["text", "json"]);
  const config = readConfig(terminal.environment);
  const { openStore } = await import("../load/index.js");
  const { counts, versions } = await import("../load/read/counts.js");
  const store = await openStore({ ...config.store, readOnly: true });
  try {
    const found = { store: { engine: store.engine, where: store.where }, versions: await versions(store), counts: await counts(store) };
    const say = words(terminal);
    if (format === "json") {
      terminal.out(JSON.stringify(found, null, 2));
      return EXIT.ok;
    }
    const versionRows = Object.entries(found.versions).map(([name, value]) => [
      say.versionOf(say.versions[name] ?? name),
      String(value ?? "-"),
    ]);
    const countRows = Object.entries(found.counts).map(([kind, count]) => [say.kinds[kind] ?? kind, count.toLocaleString("en")]);
    terminal.out(table([[say.store, `${store.engine} ${store.where}`], ...versionRows, ...countRows]));
    if (found.counts["reports"] === 0) terminal.err(say.nothingStored);
    return EXIT.ok;
  } finally {
    await store.close();
  }
};
