import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { readFile } from "../../src/read/index.js";
import { readHere, readInThreads, type Readers, type Task } from "../../src/workers/index.js";
import { emptyFolder, fazhi } from "../cli/command.js";
import { reportText } from "../cli/report-text.js";
import { knowledge } from "../support/knowledge.js";

const reports = readdirSync("seeds/reports")
  .filter((name) => name.endsWith(".txt"))
  .sort();
const task = (name: string): Task => ({ file: name, from: { path: join("seeds/reports", name) }, hints: {}, unless: null });

describe("reading threads", () => {
  let threads: Readers | null = null;
  beforeAll(() => {
    threads = readInThreads(knowledge(), 2);
  });
  afterAll(async () => threads?.close());

  test("make the same of a report as this thread does, whoever takes it", async () => {
    const tasks = [...reports, ...reports, ...reports].map(task);
    const made = await Promise.all(tasks.map((one) => threads!.make(one)));
    const here = readHere(knowledge());
    for (const [at, one] of tasks.entries()) expect(made[at]).toEqual(await here.make(one));
    expect(made.map(({ graph }) => graph?.report.source)).toEqual([...reports, ...reports, ...reports]);
  });

  test("leave alone what has the content that is known", async () => {
    const { source } = await readFile(join("seeds/reports", reports[0]!));
    expect(await threads!.make({ ...task(reports[0]!), unless: source!.contentHash })).toEqual({ graph: null, faults: [], same: true });
  });

  test("take text that was read elsewhere, and say why a file is none", async () => {
    const { source, faults } = await readFile(join("seeds/reports", reports[0]!));
    const made = await threads!.make({ file: "x", from: { source, faults }, hints: { year: 2001 }, unless: null });
    expect(made.graph?.report.year).toBe(2001);
    expect((await threads!.make({ ...task("nowhere.txt") })).faults).toMatchObject([{ code: "UNREADABLE" }]);
  });
});

describe("fazhi ingest of many files", () => {
  const folder = emptyFolder();
  const many = join(folder, "many");
  const environment = { FAZHI_DATA: join(folder, "data") };
  const years = Array.from({ length: 12 }, (_, n) => String(2010 + n));
  beforeAll(async () => {
    const { mkdirSync } = await import("node:fs");
    mkdirSync(many);
    for (const year of years) writeFileSync(join(many, `${year}.txt`), reportText({ place: "鹰潭市", year }));
    writeFileSync(join(many, "note.txt"), "一则通知。");
    writeFileSync(join(many, "nowhere.txt"), reportText({ year: "2015" }));
  });

  test("in threads stores the same graph as without", async () => {
    const one = await fazhi(["ingest", many, "--jobs", "1"], { environment });
    const two = await fazhi(["ingest", many, "--jobs", "2"], { environment: { FAZHI_DATA: join(folder, "other") } });
    expect(two.out).toBe(one.out);
    expect(one).toMatchObject({
      exit: 1,
      out: expect.stringMatching(/^read +14\nnew +12\nfailed NOT_A_REPORT +1\nfailed NO_PLACE +1\n$/u),
    });
    const dump = async (data: string): Promise<string> =>
      (await fazhi(["export", "graph.json"], { environment: { FAZHI_DATA: data } })).out;
    const withoutTime = (text: string): string => text.replace(/"ingestedAt":"[^"]*"/gu, "");
    expect(withoutTime(await dump(join(folder, "other")))).toBe(withoutTime(await dump(environment.FAZHI_DATA)));
  });

  test("a second time extracts only what changed, and writes a report of it", async () => {
    writeFileSync(join(many, "2013.txt"), reportText({ place: "鹰潭市", year: "2013" }).replace("86件", "87件"));
    const report = join(folder, "result.json");
    const { exit, err } = await fazhi(["ingest", many, "--jobs", "2", "--report", report], { environment });
    const told = JSON.parse(readFileSync(report, "utf8")) as {
      outcomes: Record<string, number>;
      failures: Record<string, number>;
      files: { file: string; outcome: string; counts: object | null }[];
    };
    expect({ exit, outcomes: told.outcomes, failures: told.failures }).toEqual({
      exit: 1,
      outcomes: { failed: 2, replaced: 1, same: 11 },
      failures: { NO_PLACE: 1, NOT_A_REPORT: 1 },
    });
    expect(told.files.filter(({ outcome }) => outcome === "same").every(({ counts }) => counts === null)).toBe(true);
    expect(told.files.find(({ file }) => file.endsWith("2013.txt"))).toMatchObject({
      outcome: "replaced",
      counts: { observations: expect.any(Number) as unknown },
    });
    expect(err).toMatch(/14 files in [\d.]+ s, [\d.]+ a second/u);
  });

  test("what the user tells of a file is heard, though its content is stored", async () => {
    const file = join(many, "2014.txt");
    const { out } = await fazhi(["ingest", file, "--year", "1999", "--format", "json"], { environment });
    expect(JSON.parse(out)).toMatchObject({ files: [{ outcome: "new", id: "rep-360600-1999" }] });
  });

  test("asked to stop, it says what is left; the same command goes on from there", async () => {
    const data = { FAZHI_DATA: join(folder, "stopped") };
    const stopped = await fazhi(["ingest", many, "--jobs", "2"], { environment: data, stopped: AbortSignal.abort() });
    expect(stopped).toMatchObject({
      exit: 130,
      out: expect.stringMatching(/read +1\nnew +1\n/u),
      err: expect.stringMatching(/13 files are left/u),
    });
    expect((await fazhi(["ingest", many, "--jobs", "2"], { environment: data })).out).toMatch(/read +14\nnew +11\nunchanged +1\n/u);
  });

  test("a report file that cannot be written is told before anything is read", async () => {
    const { exit, err } = await fazhi(["ingest", many, "--dry-run", "--report", join(folder, "no", "where.json")], { environment });
    expect({ exit, err }).toEqual({ exit: 2, err: expect.stringMatching(/cannot write there/u) });
  });
});
