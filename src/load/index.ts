import type { Store, StoreConfig } from "./store.js";

/** Opens and prepares the store of the configuration; loads only the library that it needs. */
export async function openStore(config: StoreConfig): Promise<Store> {
  const store = config.neo4j === undefined ? await openEmbeddedStore(config) : await openNeo4jStore(config.neo4j, config.readOnly === true);
  try {
    await store.prepare();
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
