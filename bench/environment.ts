import type { Neo4jConfig } from "../src/load/store.js";

/** How the built program is told of a Neo4j. */
export const environmentOf = ({ uri, username, password, database }: Neo4jConfig): Readonly<Record<string, string>> => ({
  NEO4J_URI: uri,
  NEO4J_USERNAME: username,
  NEO4J_PASSWORD: password,
  NEO4J_DATABASE: database,
});
