import type { Store } from "../store.js";
import type { ThemeNode } from "./rows.js";

/** The themes (主题) in the order of the outline. */
export async function readThemes(store: Store): Promise<readonly ThemeNode[]> {
  const rows = await store.read("read/themes");
  return rows.map((row) => row["theme"] as ThemeNode);
}
