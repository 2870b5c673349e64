import { spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { ingest } from "../../src/ingest.js";
import { openStore } from "../../src/load/index.js";
import { loadKnowledge } from "../../src/pipeline.js";
import { readFile } from "../../src/read/index.js";
import { createApollo } from "../../src/serve/apollo.js";
import { createContext } from "../../src/serve/context.js";

/** Answers of the graph of the five reports, as the pages show them: the `data` of a query. */
export interface Graph {
  readonly ask: (query: string) => Promise<unknown>;
  readonly close: () => Promise<void>;
}

/** Reads the five reports into an embedded store of its own and answers queries on it, without a network in between. */
export async function graphOfReports(): Promise<Graph> {
  const folder = mkdtempSync(join(tmpdir(), "fazhi-pages-"));
  const store = await openStore({ folder });
  const names = readdirSync("seeds/reports").filter((name) => name.endsWith(".txt"));
  const inputs = names.map((file) => ({ file, read: () => readFile(join("seeds/reports", file)) }));
  for await (const { outcome, faults } of ingest(store, loadKnowledge(), inputs)) {
    if (outcome !== "new") throw new Error(`${outcome}: ${JSON.stringify(faults)}`);
  }
  const apollo = createApollo();
  return {
    ask: async (query) => {
      const { body } = await apollo.executeOperation({ query }, { contextValue: createContext(store) });
      if (body.kind !== "single") throw new Error("an incremental answer");
      const { data, errors } = body.singleResult;
      const told = errors === undefined ? data : { errors: errors.map(({ message, extensions }) => ({ message, extensions })) };
      return JSON.parse(JSON.stringify(told)) as unknown;
    },
    close: async () => {
      await apollo.stop();
      await store.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

export interface Run {
  readonly status: number | null;
  readonly output: string;
}

/** Runs commands as a reader would, with `fazhi` on the path, the seeds and the gold at hand and a store of their own. */
export function inEmptyFolder(code: string): Run {
  const folder = mkdtempSync(join(tmpdir(), "fazhi-docs-"));
  try {
    mkdirSync(join(folder, "bin"));
    const fazhi = join(folder, "bin", "fazhi");
    const loader = resolve("node_modules/tsx/dist/loader.mjs");
    writeFileSync(fazhi, `#!/bin/sh\nexec "${process.execPath}" --import "${loader}" "${resolve("src/cli/main.ts")}" "$@"\n`);
    chmodSync(fazhi, 0o755);
    for (const name of ["seeds", "test", "schema"]) symlinkSync(resolve(name), join(folder, name));
    const env = {
      ...process.env,
      NEO4J_URI: "",
      NODE_OPTIONS: "",
      PATH: `${join(folder, "bin")}:${process.env["PATH"] ?? ""}`,
      FAZHI_DATA: join(folder, "data"),
      FAZHI_LANG: "en",
      TSX_TSCONFIG_PATH: resolve("tsconfig.json"),
    };
    const { status, stdout, stderr } = spawnSync("bash", ["-euo", "pipefail", "-c", code], { cwd: folder, env, encoding: "utf8" });
    return { status, output: `${stdout}${stderr}` };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
