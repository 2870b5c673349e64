import { dumpHash } from "../../src/load/dump.js";
import { datasetVersion } from "../../src/load/read/dataset.js";
import type { Store } from "../../src/load/store.js";

/** What two identical graphs have in common: the hash of their canonical dump, and the version that was kept along the way. */
export const identity = async (store: Pick<Store, "read">): Promise<string> => `${await dumpHash(store)} ${await datasetVersion(store)}`;
