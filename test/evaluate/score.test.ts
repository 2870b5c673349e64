import { spawnSync } from "node:child_process";
import { readFile } from "node:fs/promises";
import { describe, expect, test } from "@jest/globals";
import { figures, KINDS, loadGold, type Gold, type Score } from "../../src/evaluate/index.js";
import { score } from "../../src/evaluate/score.js";
import { round } from "../../src/evaluate/tally.js";
import { generator, perfect, perturbed, type System } from "./systems.js";

const python = spawnSync("python3", ["--version"]).status === 0;
if (!python) console.warn("skipped: figures compared with test/gold/score.py, since there is no python3 (apt-get install python3)");

/** Scores many extractions with the reference, in one process. */
function reference(cases: readonly { gold: Gold; system: System; text: string | null }[]): Record<string, Record<string, unknown>>[] {
  const program = `import json, sys; sys.path.insert(0, "test/gold"); sys.dont_write_bytecode = True; from score import score
print(json.dumps([score(c["gold"], c["system"], c["text"]) for c in json.load(sys.stdin)]))`;
  const run = spawnSync("python3", ["-c", program], { input: JSON.stringify(cases), encoding: "utf8", maxBuffer: 1e9 });
  if (run.status !== 0) throw new Error(run.stderr);
  return JSON.parse(run.stdout) as Record<string, Record<string, unknown>>[];
}

/** Ours in the form that score.py prints; what it leaves out for want of pairs is null here. */
function printed(scored: Score): Record<string, Record<string, unknown>> {
  return { report: scored.report, ...Object.fromEntries(KINDS.map((kind) => [kind, figures(scored.tallies[kind])])) };
}

const known = (entry: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(entry).filter(([name, value]) => value !== null && name !== "wrong"));

const withText = async (): Promise<{ gold: Gold; text: string }[]> =>
  Promise.all((await loadGold("test/gold")).map(async (gold) => ({ gold, text: await readFile(`seeds/reports/${gold.file}`, "utf8") })));

describe("the score", () => {
  (python ? test : test.skip)("equals that of score.py on perfect, empty and spoilt extractions", async () => {
    const reports = await withText();
    const empty = { policyDocuments: [], programs: [], observations: [], problems: [], plans: [] };
    const cases = reports.flatMap(({ gold, text }) => {
      const best = perfect(gold, text);
      const spoilt = Array.from({ length: 30 }, (_, seed) => perturbed(best, seed));
      return [best, { report: {}, ...empty }, ...spoilt].map((system, i) =>
        // Without the text the reference cannot place passages that the gold gives as words.
        i % 4 === 3 ? { gold: { ...gold, problems: [], plans: [] }, system, text: null } : { gold, system, text },
      );
    });
    const ours = cases.map(({ gold, system, text }) => printed(score(gold, system, text)));
    const theirs = reference(cases);
    const documents = theirs.map((entry) => entry["policyDocuments"]?.["f1"]);
    expect(new Set(documents).size).toBeGreaterThan(15);
    cases.forEach((_, i) => {
      for (const kind of ["report", ...KINDS]) expect([i, kind, known(ours[i]![kind]!)]).toEqual([i, kind, known(theirs[i]![kind]!)]);
    });
  });

  (python ? test : test.skip)("rounds halves as Python does", () => {
    const random = generator(7);
    const values = [...Array.from({ length: 65 }, (_, i) => i / 64), ...Array.from({ length: 500 }, random)];
    const run = spawnSync(
      "python3",
      ["-c", "import json,sys; print(json.dumps([[round(x,3),round(x,4)] for x in json.load(sys.stdin)]))"],
      {
        input: JSON.stringify(values),
        encoding: "utf8",
      },
    );
    expect(values.map((value) => [round(value, 3), round(value, 4)])).toEqual(JSON.parse(run.stdout));
  });

  test("is perfect for the gold itself", async () => {
    for (const { gold, text } of await withText()) {
      const scored = score(gold, perfect(gold, text), text);
      expect(Object.values(scored.report).every(Boolean)).toBe(true);
      expect(scored.mistakes.filter((mistake) => mistake.what === "missed")).toEqual([]);
    }
  });
});
