import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { emptyFolder, fazhi, type Ran } from "./command.js";
import { reportText } from "./report-text.js";

/** As printed in the five reports and their names; the ids follow from MODEL's rule, place code and year. */
const IDS = ["rep-131128-2022", "rep-140100-2021", "rep-320404-2020", "rep-360600-2023", "rep-410205-2022"];

const folder = emptyFolder();
const environment = { FAZHI_DATA: join(folder, "data") };
const run = (...args: string[]): Promise<Ran> => fazhi(args, { environment });
const stats = async (): Promise<{ counts: Record<string, number>; versions: Record<string, unknown>; store: Record<string, string> }> =>
  JSON.parse((await run("stats", "--format", "json")).out) as Awaited<ReturnType<typeof stats>>;

describe("fazhi ingest", () => {
  test("--dry-run tells what would be stored, and makes no store", async () => {
    const { exit, out } = await run("ingest", "seeds/reports", "--dry-run");
    expect(exit).toBe(0);
    expect(out).toMatch(/read\s+5\nwould be stored\s+5\n/u);
    expect(existsSync(environment.FAZHI_DATA)).toBe(false);
  });

  test("takes the five reports in, and a second time nothing changes", async () => {
    const first = await run("ingest", "seeds/reports", "--format", "json");
    expect({
      exit: first.exit,
      ids: files(first)
        .map(({ id }) => id)
        .sort(),
    }).toEqual({ exit: 0, ids: IDS });
    expect(files(first).map(({ outcome }) => outcome)).toEqual(["new", "new", "new", "new", "new"]);
    const before = await stats();
    const second = await run("ingest", "seeds/reports", "--format", "json");
    expect(files(second).map(({ outcome }) => outcome)).toEqual(["same", "same", "same", "same", "same"]);
    expect(await stats()).toEqual(before);
    expect(before.counts).toMatchObject({ reports: 5, reportingLocalities: 5 });
  });

  test("--refresh reads the stored texts anew; here nothing changes", async () => {
    const before = await run("export", "graph.json");
    const { exit, out } = await run("ingest", "--refresh");
    expect({ exit, out }).toEqual({ exit: 0, out: expect.stringMatching(/read\s+5\nunchanged\s+5\n/u) });
    expect((await run("export", "graph.json")).out).toBe(before.out);
  });

  test("another source for the same body and year stays out unless it is asked for", async () => {
    const other = join(folder, "zhonglou.txt");
    writeFileSync(other, readFileSync("seeds/reports/zhonglou-2020.txt", "utf8").replace("80余项", "90余项"));
    const out = await run("ingest", other);
    expect(out.exit).toBe(1);
    expect(out.err).toMatch(/zhonglou\.txt:1:1 DUPLICATE_REPORT .*rep-320404-2020.*--replace.*--keep-both/u);
    const both = await run("ingest", other, "--keep-both", "--format", "json");
    expect(files(both)).toMatchObject([{ outcome: "new", id: expect.stringMatching(/^rep-320404-2020~[0-9a-f]{8}$/u) }]);
    expect((await stats()).counts["reports"]).toBe(6);
    expect(await run("remove", files(both)[0]?.id ?? "")).toMatchObject({ exit: 0 });
    const replaced = await run("ingest", other, "--replace", "--format", "json");
    expect(files(replaced)).toMatchObject([{ outcome: "replaced", id: "rep-320404-2020" }]);
    expect((await stats()).counts["reports"]).toBe(5);
  });

  test("standard input, with what the text does not say", async () => {
    const stdin = reportText({});
    const { exit, out } = await fazhi(["ingest", "-", "--locality", "贵溪市", "--year", "2019", "--format", "json"], {
      environment,
      stdin,
    });
    expect({ exit, files: JSON.parse(out) as unknown }).toMatchObject({
      exit: 0,
      files: { files: [{ file: "-", outcome: "new", id: "rep-360681-2019" }] },
    });
    const refreshed = await run("ingest", "--refresh", "--format", "json");
    expect(files(refreshed).map(({ outcome }) => outcome)).toEqual(Array.from({ length: 6 }, () => "same"));
  });

  test("remove takes a report out and says which id there is none of", async () => {
    expect(await run("remove", "rep-360681-2019", "rep-360681-1999")).toEqual({
      exit: 1,
      out: "rep-360681-2019 removed\n",
      err: "rep-360681-1999: there is no such report. fazhi export adoptions.csv lists the ids.\n",
    });
    expect((await stats()).counts["reports"]).toBe(5);
  });

  test("stats tells store, versions and counts", async () => {
    const { store, versions } = await stats();
    expect(store).toEqual({ engine: "embedded", where: environment.FAZHI_DATA });
    expect(versions).toEqual({
      format: 2,
      schema: expect.stringMatching(/^[0-9a-f]+$/u),
      gazetteer: expect.stringMatching(/^\d{4}\.\d{2}-[0-9a-f]{8}$/u),
      lexicon: expect.stringMatching(/^\d{4}\.\d{2}-[0-9a-f]{8}$/u),
      extractor: [expect.stringMatching(/^\d{4}\.\d+/u)],
    });
    expect((await fazhi(["stats"], { environment, language: "zh" })).out).toMatch(/存储 .*embedded.*\n[^]*报告\s+5\n/u);
  });

  test("asked to stop, it finishes the report in hand, says what is left and ends with 130", async () => {
    const data = { FAZHI_DATA: join(folder, "stopped") };
    const { exit, out, err } = await fazhi(["ingest", "seeds/reports"], { environment: data, stopped: AbortSignal.abort() });
    expect({ exit, out }).toEqual({ exit: 130, out: expect.stringMatching(/read\s+1\nnew\s+1\n/u) });
    expect(err).toMatch(/Stopped\. The report in hand is stored; 4 files are left/u);
    const again = await fazhi(["ingest", "seeds/reports"], { environment: data });
    expect({ exit: again.exit, out: again.out }).toEqual({ exit: 0, out: expect.stringMatching(/read\s+5\nnew\s+4\nunchanged\s+1\n/u) });
  });
});

interface FileOutcome {
  readonly file: string;
  readonly outcome: string;
  readonly id: string;
}

const files = ({ out }: Ran): FileOutcome[] => (JSON.parse(out) as { files: FileOutcome[] }).files;
