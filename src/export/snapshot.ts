import { writeCount } from "../load/read/dataset.js";
import { StoreError, type Store } from "../load/store.js";

/**
 * The pieces of an export that reads the store page by page: one graph with whole reports, or none. Where something was written meanwhile the
 * last piece does not come, and whoever reads learns why.
 */
export async function* unchanged(store: Store, writes: number, pieces: AsyncIterable<string>): AsyncGenerator<string> {
  let held: string | null = null;
  for await (const piece of pieces) {
    if (held !== null) yield held;
    held = piece;
  }
  if ((await writeCount(store)) !== writes) {
    throw new StoreError(
      "FAILED",
      "导出期间图谱有写入，导出中止。 The graph was written to during the export, which was broken off.",
      "请待写入结束后再导出。 Export again when the writing is over.",
    );
  }
  if (held !== null) yield held;
}
