import { join } from "node:path";
import { fileURLToPath } from "node:url";
import {
  evaluation,
  KINDS,
  loadGold,
  pooled,
  score,
  type Evaluation,
  type Figures,
  type Gold,
  type Kind,
  type Score,
} from "../evaluate/index.js";
import type { Knowledge } from "../model/knowledge.js";
import { readFile } from "../read/index.js";
import { EXIT, UsageError } from "./exit.js";
import { flag, oneOf, text } from "./options.js";
import { table } from "./table.js";
import type { VerbRun } from "./verb.js";
import { words, type Words } from "./words.js";

const SEED_REPORTS = fileURLToPath(new URL("../../seeds/reports", import.meta.url));

/** `fazhi evaluate --gold DIR`: reads each report of the gold and scores what was extracted, by the rules of test/gold/score.py. */
export const run: VerbRun = async (_paths, options, terminal) => {
  const format = oneOf(options, "format", ["text", "json"]);
  const gold = await goldOf(text(options, "gold"));
  const reports = text(options, "reports") ?? SEED_REPORTS;
  const { loadKnowledge } = await import("../pipeline.js");
  const knowledge = loadKnowledge();
  const scored = [];
  for (const one of gold) scored.push(await scoreOne(one, join(reports, one.file), knowledge));
  const evaluations = scored.map(({ gold: one, result, text: body }) => evaluation(one, result, body));
  const all = pooled(scored.map(({ result }) => result));
  if (format === "json") terminal.out(JSON.stringify({ reports: evaluations, pooled: all }, null, 2));
  else terminal.out(printed(evaluations, all, flag(options, "verbose"), words(terminal)));
  return EXIT.ok;
};

async function goldOf(folder: string | null): Promise<Gold[]> {
  if (folder === null) throw new UsageError("请用 --gold 指定人工标注所在文件夹 (name the folder of gold files: --gold DIR).");
  try {
    const gold = await loadGold(folder);
    if (gold.length > 0) return gold;
  } catch (error) {
    throw new UsageError(
      `无法读取人工标注，请检查文件夹 ${folder} (the gold cannot be read): ${error instanceof Error ? error.message : String(error)}`,
    );
  }
  throw new UsageError(`文件夹 ${folder} 中没有标注文件 (the folder has no gold file, *.json).`);
}

/** Extracts and scores the report that a gold file is about. */
async function scoreOne(gold: Gold, path: string, knowledge: Knowledge): Promise<{ gold: Gold; result: Score; text: string }> {
  const { readReport } = await import("../pipeline.js");
  const { source, faults } = await readFile(path);
  if (source === null)
    throw new UsageError(
      `${path}: ${faults.map((fault) => fault.message).join(" ")} 请用 --reports 指定报告所在文件夹 (name the folder of the reports: --reports DIR).`,
    );
  return { gold, result: score(gold, readReport(source, knowledge).reading, source.text), text: source.text };
}

function printed(evaluations: readonly Evaluation[], all: Readonly<Record<Kind, Figures>>, verbose: boolean, say: Words): string {
  const row = (name: string, kind: Kind, figures: Figures): (string | number)[] => {
    const { p, r, f1, tp, fp, fn, ...others } = figures;
    const rates = [p, r, f1].map((rate) => (rate ?? 0).toFixed(3));
    return [
      name,
      kind,
      ...rates,
      tp ?? 0,
      fp ?? 0,
      fn ?? 0,
      Object.entries(others)
        .map(([key, value]) => `${key} ${value ?? "-"}`)
        .join("  "),
    ];
  };
  const rows = [...evaluations.map((one) => [one.file, one.kinds] as const), [say.score.pooled, all] as const];
  const header = [say.score.report, say.score.kind, "P", "R", "F1", "TP", "FP", "FN", ""];
  const scores = table([header, ...rows.flatMap(([name, kinds]) => KINDS.map((kind) => row(name, kind, kinds[kind])))]);
  return [scores, ...evaluations.flatMap((one) => ["", one.file, ...fields(one, say), ...(verbose ? mistakes(one, say) : [])])].join("\n");
}

function fields(one: Evaluation, say: Words): string[] {
  const wrong = Object.entries(one.wrong);
  return wrong.length === 0
    ? [say.fieldsRight]
    : wrong.map(([field, [want, is]]) => say.fieldWrong(field, JSON.stringify(want), JSON.stringify(is)));
}

function mistakes(one: Evaluation, say: Words): string[] {
  return one.mistakes.map(({ kind, what, label, line, sentence }) =>
    [`${say[what]} ${kind}: ${label}`, ...(line === null ? [] : [`    ${say.line(line)}: ${sentence ?? ""}`])].join("\n"),
  );
}
