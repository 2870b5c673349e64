import { ingest } from "../ingest.js";
import { openStore } from "../load/index.js";
import { StoreError } from "../load/store.js";
import { loadKnowledge } from "../pipeline.js";
import { makeFirstStore } from "./first-store.js";
import { seedInputs } from "./seeding.js";

/* Run after a build: reads the five reports once, so that a first start need not. Where the engine does not run, nothing is made. */
try {
  await makeFirstStore(async (folder) => {
    const store = await openStore({ folder });
    try {
      for await (const { file, outcome } of ingest(store, loadKnowledge(), await seedInputs()))
        if (outcome !== "new") throw new Error(`${file}: ${outcome}`);
    } finally {
      await store.close();
    }
  });
} catch (error) {
  if (!(error instanceof StoreError)) throw error;
  process.stderr.write(`${error.message} A first start will read the reports.\n`);
}
