import { join } from "node:path";
import { expect, test } from "@jest/globals";
import engine from "@grafeo-db/js";
import { emptyFolder, fazhi } from "./command.js";

/* A store on disk, damaged from outside as a broken disk or a stranger's hand would. */

const [damaged, cut] = [emptyFolder(), emptyFolder()];

test("doctor finds what does not hold, says what to do, and mends it", async () => {
  const environment = { FAZHI_DATA: damaged };
  const empty = await fazhi(["ingest", "seeds/reports/zhonglou-2020.txt"], { environment });
  expect(empty.exit).toBe(0);
  const well = await fazhi(["doctor"], { environment, language: "zh" });
  expect(well.out).toContain("每处引文都与原文逐字相符");
  expect(well.out).toMatch(/一切正常。\n$/u);
  expect(well.exit).toBe(0);

  await damage(environment.FAZHI_DATA, [
    "DROP INDEX Report_by_year",
    "MATCH (n:Observation) WHERE n.report = 'rep-320404-2020' WITH n ORDER BY n.start LIMIT 1 SET n.start = n.start + 1",
    "CREATE (:Organization {id: 'org-nobody', name: '无人提及局'})",
  ]);
  const ill = await fazhi(["doctor"], { environment });
  expect(ill.exit).toBe(1);
  expect(ill.out).toContain("✗ missing indexes: Report_by_year");
  expect(ill.out).toContain("✗ 1 reports do not hold together\n    rep-320404-2020: a quote is not its slice obs-rep-320404-2020-");
  expect(ill.out).toContain("Organization 1 (org-nobody)");
  expect(ill.out).toContain("fazhi doctor --repair");

  const mended = await fazhi(["doctor", "--repair", "--format", "json"], { environment });
  expect(JSON.parse(mended.out)).toMatchObject({
    health: { reports: 1, missingIndexes: [], faulty: [], loose: [] },
    mended: { rewritten: ["rep-320404-2020"], lost: [] },
  });
  expect(mended.exit).toBe(0);
  expect((await fazhi(["doctor"], { environment })).exit).toBe(0);
});

test("a text that is damaged can only come from its source: doctor names it", async () => {
  const environment = { FAZHI_DATA: cut };
  await fazhi(["ingest", "seeds/reports/zhonglou-2020.txt"], { environment });
  await damage(environment.FAZHI_DATA, ["MATCH (n:Report) SET n.text = substring(n.text, 0, 100)"]);
  const { exit, out } = await fazhi(["doctor", "--repair"], { environment });
  expect(exit).toBe(1);
  expect(out).toContain("fazhi remove rep-320404-2020; fazhi ingest seeds/reports/zhonglou-2020.txt");
});

async function damage(folder: string, statements: readonly string[]): Promise<void> {
  const db = engine.GrafeoDB.create(join(folder, "graph.grafeo"));
  for (const statement of statements) await db.executeCypher(statement);
  db.close();
}
