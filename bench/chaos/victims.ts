import { rmSync } from "node:fs";
import type { Neo4jConfig } from "../../src/load/store.js";
import { wipe } from "../../test/neo4j/wipe.js";
import { environmentOf } from "../environment.js";
import type { Victim } from "./kills.js";

/** An embedded store in a folder of its own, which is emptied by deleting it. */
export const embedded = (folder: string): Victim => ({
  config: { folder },
  environment: { FAZHI_DATA: folder },
  empty: () => {
    rmSync(folder, { recursive: true, force: true });
    return Promise.resolve();
  },
});

/** A Neo4j for tests; `folder` is for what the program writes beside it. */
export const neo4j = (config: Neo4jConfig, folder: string): Victim => ({
  config: { neo4j: config, folder },
  environment: { FAZHI_DATA: folder, ...environmentOf(config) },
  empty: () => wipe(config),
});
