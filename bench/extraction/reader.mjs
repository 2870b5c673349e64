import { readdirSync, readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { resolve } from "node:path";

const ROOT = new URL("../../", import.meta.url);
const SEEDS = new URL("seeds/reports/", ROOT);

/** The built program's reading of one text (parse, extract, resolve), what making it ready took, and the five reports of the seeds. */
export async function reader(dist) {
  const from = dist === undefined ? new URL("dist/", ROOT) : pathToFileURL(`${resolve(dist)}/`);
  const { readReport, loadKnowledge } = await import(new URL("pipeline.js", from));
  const { sourceText } = await import(new URL("read/index.js", from));
  const before = process.cpuUsage();
  const knowledge = loadKnowledge();
  const loading = milliseconds(process.cpuUsage(before));
  const texts = readdirSync(SEEDS)
    .filter((file) => file.endsWith(".txt"))
    .map((file) => readFileSync(new URL(file, SEEDS), "utf8"));
  return { texts, loading, read: (text) => readReport(sourceText(text, "bench", "text/plain", {}), knowledge, { force: true }) };
}

const milliseconds = ({ user, system }) => (user + system) / 1000;

/** Processor time that some work takes, in milliseconds. */
export function cost(work) {
  const before = process.cpuUsage();
  work();
  return milliseconds(process.cpuUsage(before));
}

export const median = (numbers) => numbers.toSorted((a, b) => a - b)[numbers.length >> 1];

/** Rows under a head, as Markdown. */
export const table = (head, rows) => [head, head.map(() => "---"), ...rows].map((row) => `| ${row.join(" | ")} |`).join("\n") + "\n";
