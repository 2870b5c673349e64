import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** The YAML files of the lexicon, in the order of their names, and the version that follows from their bytes. */
export interface LexiconFiles {
  readonly files: readonly { readonly name: string; readonly text: string }[];
  /** `2026.11-1a2b3c4d`: the edition written in edition.yaml and eight hex digits of the content. */
  readonly version: string;
}

/** Reads every `*.yaml` of a folder; none at all is an error, since then the folder is the wrong one. */
export function lexiconFiles(folder: string): LexiconFiles {
  const names = readdirSync(folder)
    .filter((name) => name.endsWith(".yaml"))
    .sort();
  if (names.length === 0) throw new Error(`${folder} holds no *.yaml; name the folder of the lexicon (seeds/lexicon).`);
  const hash = createHash("sha256");
  const files = names.map((name) => {
    const text = readFileSync(join(folder, name), "utf8").replace(/^\ufeff/u, "");
    hash.update(`${name}\n${text}\n`);
    return { name, text };
  });
  const edition = /^edition: *"?(\d{4}\.\d{2})"?/mu.exec(files.find(({ name }) => name === "edition.yaml")?.text ?? "")?.[1] ?? "0000.00";
  return { files, version: `${edition}-${hash.digest("hex").slice(0, 8)}` };
}
