import { createHash } from "node:crypto";
import { refuseNewer, storeFormat } from "./embedded-files.js";
import type { Statements } from "./statements.js";
import type { Store } from "./store.js";

/**
 * Lays the constraints and indexes of `cypher/schema/` where they are not those of this version, and notes that it did; of a store that is
 * opened for reading nothing is changed. Refuses a store that a newer program wrote.
 */
export async function prepareStore(
  store: Pick<Store, "read" | "write"> & { readonly statements: Statements; readonly where: string; readonly readOnly: boolean },
  lay: (texts: readonly string[]) => Promise<void>,
): Promise<void> {
  const texts = store.statements.names.filter((name) => name.startsWith("schema/")).map((name) => store.statements.text(name));
  const schema = createHash("sha256").update(texts.join("\n;\n")).digest("hex").slice(0, 16);
  const [meta] = await store.read("meta/stored");
  const format = Number(meta?.["format"] ?? storeFormat);
  refuseNewer(format, store.where);
  const isLaid = meta?.["schema"] === schema;
  if ((isLaid && format === storeFormat) || store.readOnly) return;
  if (!isLaid) await lay(texts);
  await store.write((transaction) => transaction.run("meta/prepared", { format: storeFormat, schema }));
}
