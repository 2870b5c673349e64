import { table } from "./reader.mjs";

const MIB = 1024 * 1024;

/** Memory of the process while many reports are read, each a little different, none of them kept. */
export function memory({ read, texts }, reports) {
  const rows = [];
  for (let i = 0; i <= reports; i++) {
    if (i % Math.max(1, Math.floor(reports / 5)) === 0) {
      globalThis.gc?.();
      const { rss, heapUsed } = process.memoryUsage();
      rows.push([i, Math.round(rss / MIB), Math.round(heapUsed / MIB)]);
    }
    read(`${texts[i % texts.length]}\n第${i}号报告。`);
  }
  return table(["reports read", "RSS, MiB", "heap in use, MiB"], rows);
}
