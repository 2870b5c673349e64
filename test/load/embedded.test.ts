import { once } from "node:events";
import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { datasetVersion } from "../../src/load/read/dataset.js";
import { searchStore } from "../../src/load/search/index.js";
import { openEmbedded } from "../../src/load/embedded.js";
import { openStore } from "../../src/load/index.js";
import { StoreError } from "../../src/load/store.js";
import { writeReports, writeVocabulary } from "../../src/load/writer.js";
import { smallReports, smallVocabulary, version } from "../support/small-graph.js";

let home: string;
let folder: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), "fazhi-embedded-"));
  folder = join(home, "data");
});
afterEach(() => {
  rmSync(home, { recursive: true, force: true });
});

describe("the embedded store", () => {
  test("keeps what was written", async () => {
    const first = await openStore({ folder });
    await writeVocabulary(first, smallVocabulary, version);
    await writeReports(first, smallReports);
    const kept = await datasetVersion(first);
    await first.close();
    expect(existsSync(join(folder, "lock"))).toBe(false);
    const second = await openStore({ folder });
    expect(await datasetVersion(second)).toBe(kept);
    expect((await searchStore(second, { text: "三项制度", kinds: ["Sentence"] })).hits.length).toBeGreaterThan(2);
    await second.close();
  });

  test("is held by one process, and says by which", async () => {
    const store = await openStore({ folder });
    await expect(openStore({ folder })).rejects.toMatchObject({ fault: "HELD", message: expect.stringContaining(String(process.pid)) });
    await expect(openStore({ folder, readOnly: true })).rejects.toMatchObject({ fault: "HELD" });
    await store.close();
    await (await openStore({ folder })).close();
  });

  test("is taken over from a process that died, with all that it committed and nothing else", async () => {
    const { pid = 0 } = await died(folder);
    expect(readFileSync(join(folder, "lock"), "utf8").trim()).toBe(String(pid));
    const store = await openStore({ folder });
    expect(readFileSync(join(folder, "lock"), "utf8").trim()).toBe(String(process.pid));
    expect(await store.read("dump/theme", { after: "", limit: 9 })).toMatchObject([{ id: "theme-committed" }]);
    await store.close();
  });

  test("of a newer version is left alone", async () => {
    await (await openStore({ folder })).close();
    writeFileSync(join(folder, "format"), "99\n");
    const before = readFileSync(join(folder, "graph.grafeo"));
    await expect(openStore({ folder })).rejects.toMatchObject({ fault: "NEWER_FORMAT", message: expect.stringContaining("99") });
    expect(readFileSync(join(folder, "graph.grafeo")).equals(before)).toBe(true);
  });

  test("says so when the folder cannot be made", async () => {
    writeFileSync(join(home, "file"), "");
    for (const path of [join(home, "file"), join(home, "file", "below")]) {
      await expect(openStore({ folder: path })).rejects.toMatchObject({ fault: "UNWRITABLE", message: expect.stringContaining(path) });
    }
  });

  test("says so when its file is damaged", async () => {
    await (await openStore({ folder })).close();
    writeFileSync(join(folder, "graph.grafeo"), "no graph");
    await expect(openStore({ folder })).rejects.toMatchObject({ fault: "FAILED", message: expect.stringContaining("graph.grafeo") });
  });

  test("says so when the engine has no binary for this platform", async () => {
    const absent = (): Promise<never> => Promise.reject(new Error("Cannot find native binding"));
    await expect(openEmbedded({ folder }, absent)).rejects.toMatchObject({
      fault: "NO_BINARY",
      message: expect.stringContaining(process.platform),
    });
  });

  test("opened for reading reads, beside other readers, and does not write", async () => {
    await expect(openStore({ folder, readOnly: true })).rejects.toMatchObject({ fault: "NO_DATABASE" });
    const store = await openStore({ folder });
    await writeVocabulary(store, smallVocabulary, version);
    await store.close();
    const readers = [await openStore({ folder, readOnly: true }), await openStore({ folder, readOnly: true })];
    for (const reader of readers) {
      expect(await reader.read("meta/stored")).toMatchObject([version]);
      await expect(reader.write((transaction) => transaction.run("write/lock"))).rejects.toBeInstanceOf(StoreError);
    }
    for (const reader of readers) await reader.close();
  });

  test("closed answers no more", async () => {
    const store = await openStore({ folder });
    await store.close();
    await store.close();
    for (const call of [() => store.ping(), () => store.read("meta/stored"), () => store.write(() => Promise.resolve(1))]) {
      await expect(call()).rejects.toBeInstanceOf(StoreError);
    }
  });
});

/** A process that commits one write, is in the middle of another, and is killed. */
async function died(path: string): Promise<{ readonly pid?: number | undefined }> {
  const root = fileURLToPath(new URL("../../", import.meta.url));
  const child = spawn(process.execPath, ["--import", "tsx", "--input-type=module", "-e", script(path)], { cwd: root, stdio: "ignore" });
  await once(child, "exit");
  expect(child.signalCode).toBe("SIGKILL");
  return { pid: child.pid };
}

const script = (path: string): string => `
  import { openStore } from "./src/load/index.ts";
  const store = await openStore({ folder: ${JSON.stringify(path)} });
  const theme = (id) => ({ rows: [{ id, name: id, order: 1, curated: true }] });
  await store.write((transaction) => transaction.run("write/vocabulary/themes", theme("theme-committed")));
  await store.write(async (transaction) => {
    await transaction.run("write/vocabulary/themes", theme("theme-unfinished"));
    process.kill(process.pid, "SIGKILL");
    await new Promise(() => undefined);
  });
`;
