import { StoreError, type Store, type StoreConfig } from "./store.js";

/**
 * Opens and prepares the store of the configuration; loads only the library that it needs. Where the user of a Neo4j may not lay indexes
 * (只读账号), `refused` is told of it in place of the caller, and the store is opened as it is.
 */
export async function openStore(config: StoreConfig, refused?: (fault: StoreError) => void): Promise<Store> {
  const store = config.neo4j === undefined ? await openEmbeddedStore(config) : await openNeo4jStore(config.neo4j, config.readOnly === true);
  try {
    await store.prepare().catch((error: unknown) => {
      if (refused === undefined || !(error instanceof StoreError && error.fault === "UNWRITABLE")) throw error;
      refused(error);
    });
    return store;
  } catch (error) {
    await store.close();
    throw error;
  }
}

async function openEmbeddedStore(config: StoreConfig): Promise<Store> {
  const { openEmbedded } = await import("./embedded.js");
  return openEmbedded(config);
}

async function openNeo4jStore(config: NonNullable<StoreConfig["neo4j"]>, readOnly: boolean): Promise<Store> {
  const { openNeo4j } = await import("./neo4j.js");
  return openNeo4j(config, readOnly);
}
