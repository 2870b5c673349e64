import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";

/* A disk that is full, then has room again, then may only be read: a small tmpfs in a mount namespace of its own. */

const main = fileURLToPath(new URL("../../dist/cli/main.js", import.meta.url));
const reports = fileURLToPath(new URL("../../seeds/reports", import.meta.url));
let home: string;
let undisturbed: string;
beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), "fazhi-room-"));
  const [ingest, stats] = script(join(home, "undisturbed"), ["ingest", "stats"]);
  expect(ingest?.exit).toBe(0);
  undisturbed = stats?.out ?? "";
  expect(undisturbed).toMatch(/^reports +5$/mu);
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

const mayMount = spawnSync("unshare", ["-rm", "mount", "-t", "tmpfs", "tmpfs", tmpdir()]).status === 0;
if (!mayMount) process.stderr.write("SKIPPED a full disk: this machine lets nobody mount a tmpfs (unshare -rm mount)\n");

(mayMount ? describe : describe.skip)("an embedded store on a disk", () => {
  // From where not even the vocabulary fits to where only the last checkpoint does not.
  test.each(["100k", "1m", "3m"])("of %s is told to be full, keeps whole reports, and goes on once there is room", (size) => {
    const disk = mkdtempSync(join(home, "disk-"));
    const [full, doctor, again, well, stats] = script(join(disk, "data"), ["ingest", "doctor", "ingest", "doctor", "stats"], {
      0: `mount -t tmpfs -o size=${size} tmpfs ${disk}`,
      1: `mount -o remount,size=200m ${disk}`,
    });
    expect(full).toMatchObject({ exit: 3, err: expect.stringMatching(/The disk is full|No space left on device/u) });
    expect(full?.err).not.toContain("internal error");
    expect(doctor?.exit).toBe(0);
    expect(again?.exit).toBe(0);
    expect(well?.exit).toBe(0);
    expect(stats?.out).toBe(undisturbed);
  });

  test("that may only be read is refused for writing, with a sentence, and read all the same", () => {
    const disk = mkdtempSync(join(home, "disk-"));
    const [, refused, stats] = script(join(disk, "data"), ["ingest", "ingest", "stats"], {
      0: `mount -t tmpfs -o size=200m tmpfs ${disk}`,
      1: `mount -o remount,ro ${disk}`,
    });
    expect(refused).toMatchObject({ exit: 3, err: expect.stringContaining("The folder cannot be written to.") });
    expect(stats).toMatchObject({ exit: 0, out: undisturbed });
  });
});

interface Ran {
  readonly exit: number;
  readonly out: string;
  readonly err: string;
}

/** Verbs one after another on one store, in one namespace, whose mounts end with it; `before` are commands that come before a verb. */
function script(data: string, verbs: readonly string[], before: Readonly<Record<number, string>> = {}): Ran[] {
  const notes = mkdtempSync(join(home, "notes-"));
  const lines = verbs.flatMap((verb, at) => [
    before[at] ?? ":",
    `${process.execPath} ${main} ${verb} ${verb === "ingest" ? reports : ""} 2>${notes}/err >${notes}/out`,
    `printf '%s\\0' "$?" "$(cat ${notes}/out)" "$(cat ${notes}/err)"`,
  ]);
  const environment = { PATH: process.env["PATH"] ?? "", FAZHI_DATA: data, LANG: "en_US.UTF-8" };
  const [command, args] = Object.keys(before).length > 0 ? ["unshare", ["-rm", "sh", "-c"]] : ["sh", ["-c"]];
  const ran = spawnSync(command, [...args, lines.join("\n")], { env: environment, encoding: "utf8" });
  const fields = ran.stdout.split("\0");
  return verbs.map((_, at) => ({
    exit: Number(fields[at * 3]),
    out: (fields[at * 3 + 1] ?? "").replaceAll(data, "DATA"),
    err: fields[at * 3 + 2] ?? "",
  }));
}
