import { readConfig } from "../config.js";
import { EXIT } from "./exit.js";
import type { VerbRun } from "./verb.js";
import { packageVersion } from "./version.js";

/** `fazhi mcp`: answers an assistant over stdin and stdout until it hangs up; nothing else goes to stdout. */
export const run: VerbRun = async (_args, _options, terminal) => {
  const config = readConfig(terminal.environment);
  const stopped = terminal.stopped();
  const [{ openStore }, { serveMcp }, { createLog }] = await Promise.all([
    import("../load/index.js"),
    import("../mcp/index.js"),
    import("../log.js"),
  ]);
  const store = await openStore({ ...config.store, readOnly: true });
  try {
    await serveMcp({
      store,
      version: packageVersion(),
      publicUrl: config.publicUrl,
      querySeconds: config.service.querySeconds,
      log: createLog(config.logLevel),
      input: process.stdin,
      output: process.stdout,
      stopped,
    });
    return EXIT.ok;
  } finally {
    await store.close();
  }
};
