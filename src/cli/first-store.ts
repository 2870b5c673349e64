import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/*
 * The first store (首个图库): the five reports as a graph that the build makes, beside the compiled program, so that a first start need not
 * read them. Only the very program and the very seeds that it was made with use it: what was changed since is read as ever.
 */
const TOP = fileURLToPath(new URL("../..", import.meta.url));
const FOLDER = fileURLToPath(new URL("../first-store", import.meta.url));
const MAKER = "maker";

/** The graph file of the first store, or null where there is none that this program made. */
export function firstStore(): string | null {
  const made = join(FOLDER, MAKER);
  return existsSync(made) && readFileSync(made, "utf8") === maker() ? join(FOLDER, "graph.grafeo") : null;
}

/** Lets `work` make the first store in an empty folder, which then takes the place of the one before. */
export async function makeFirstStore(work: (folder: string) => Promise<void>): Promise<void> {
  const unfinished = `${FOLDER}.${process.pid}`;
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(unfinished);
  try {
    await work(unfinished);
    writeFileSync(join(unfinished, MAKER), maker());
    renameSync(unfinished, FOLDER);
  } finally {
    rmSync(unfinished, { recursive: true, force: true });
  }
}

/** Everything that a stored reading follows from: compiled program, statements, knowledge and reports, as one digest. */
function maker(): string {
  const hash = createHash("sha256");
  for (const [folder, wanted] of PARTS)
    for (const name of readdirSync(join(TOP, folder), { recursive: true, encoding: "utf8" }).sort()) {
      if (!wanted.test(name)) continue;
      hash.update(`${folder}/${name}\n`);
      hash.update(readFileSync(join(TOP, folder, name)));
    }
  return hash.digest("hex");
}

const PARTS: readonly (readonly [folder: string, names: RegExp])[] = [
  ["dist", /^(?!explore).*\.js$/u],
  ["cypher", /\.cypher$/u],
  ["seeds/lexicon", /\.yaml$/u],
  ["seeds/gazetteer", /^[^/\\]*\.csv$/u],
  ["seeds/reports", /\.txt$/u],
];
