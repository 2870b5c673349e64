import { versions } from "../load/read/counts.js";
import { currentVersion, writeCount } from "../load/read/dataset.js";
import type { Store } from "../load/store.js";

/** What an export is of (出处): with it the file can be cited, and made again. */
export interface About {
  readonly generator: "fazhi-graph";
  /** Version of the data set: equal graphs, equal version. */
  readonly dataset: string;
  /** Of the program that read the reports; several after an upgrade without `--refresh`. */
  readonly extractor: readonly string[];
  readonly lexicon: string | null;
  readonly gazetteer: string | null;
  /** What was chosen, as it was asked for; empty for everything. */
  readonly filter: Readonly<Record<string, readonly string[]>>;
}

/** `writes` tells later whether the store was written to since. */
export async function aboutStore(store: Store, filter: About["filter"]): Promise<{ readonly about: About; readonly writes: number }> {
  const writes = await writeCount(store);
  const dataset = await currentVersion(store);
  const { extractor, lexicon, gazetteer } = await versions(store);
  return { writes, about: { generator: "fazhi-graph", dataset, extractor: [...extractor].sort(), lexicon, gazetteer, filter } };
}

/** The same on one level, for formats whose metadata are plain properties. */
export function flatAbout({ generator, dataset, extractor, lexicon, gazetteer, filter }: About): Readonly<Record<string, string>> {
  const asked = Object.entries(filter).flatMap(([name, values]) => values.map((value) => `${name}=${value}`));
  return {
    generator,
    dataset,
    extractor: extractor.join(" "),
    lexicon: lexicon ?? "",
    gazetteer: gazetteer ?? "",
    filter: asked.join("&"),
  };
}
