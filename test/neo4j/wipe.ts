import neo4j from "neo4j-driver";
import type { SessionConfig } from "neo4j-driver";
import type { Neo4jConfig } from "../../src/load/store.js";

/** Empties a Neo4j for tests. Constraints and indexes stay, but the note that they are there goes: preparing is tried each time. */
export async function wipe({ uri, username, password, database }: Neo4jConfig): Promise<void> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password));
  try {
    const session: Pick<SessionConfig, keyof SessionConfig> = { database };
    await driver.session(session).run("MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 10000 ROWS");
  } finally {
    await driver.close();
  }
}
