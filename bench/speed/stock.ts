import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import type { Neo4jConfig } from "../../src/load/store.js";
import { post, type Contender } from "./contenders.js";
import { STOCK } from "./stock-questions.js";

const folder = fileURLToPath(new URL("../neo4j-graphql/", import.meta.url));

/** @neo4j/graphql on the same database, in a process of its own (通用方案); null where its package is not installed. */
export async function stock({ uri, username, password, database }: Neo4jConfig): Promise<Contender | null> {
  if (!existsSync(`${folder}node_modules`)) return null;
  const environment = { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password, NEO4J_DATABASE: database };
  const server = spawn(process.execPath, ["server.mjs"], {
    cwd: folder,
    env: { ...process.env, ...environment },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const [url] = (await Promise.race([
    once(createInterface(server.stdout), "line"),
    once(server, "exit").then(() => {
      throw new Error(`${folder}server.mjs ended`);
    }),
  ])) as [string];
  const ask = async (query: string, variables: object): Promise<unknown> => {
    const { data, errors } = (await post(url, { query, variables })) as { readonly data: unknown; readonly errors?: unknown };
    if (errors !== undefined) throw new Error(JSON.stringify(errors));
    return data;
  };
  return {
    answer: async ({ name, variables = {} }) => STOCK[name]?.(ask, variables) ?? null,
    close: async () => {
      server.kill();
      await once(server, "exit");
    },
  };
}
