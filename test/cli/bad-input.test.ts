import { copyFileSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { emptyFolder, fazhi } from "./command.js";
import { reportText } from "./report-text.js";

const folder = emptyFolder();

describe("bad input", () => {
  const inputs = join(folder, "inputs");
  mkdirSync(join(inputs, "none"), { recursive: true });
  const write = (name: string, content: string | Uint8Array): string => {
    writeFileSync(join(inputs, name), content);
    return join(inputs, name);
  };
  const whole = Buffer.from(reportText({ place: "贵溪市", year: "2021" }));
  const at = whole.indexOf("发放");
  const broken = Buffer.concat([whole.subarray(0, at), Buffer.from([0xe5, 0x8f]), whole.subarray(at + 3)]);
  const line = (text: string, words: string): number => text.slice(0, text.indexOf(words)).split("\n").length;

  const cases: readonly (readonly [path: string, fault: RegExp])[] = [
    [write("01-empty.txt", ""), /^\S*01-empty\.txt:1:1 NO_TEXT /u],
    [write("02-blank.txt", "\ufeff \r\n　\n"), /^\S*02-blank\.txt:1:1 NO_TEXT /u],
    [
      write("03-binary.txt", Buffer.from(Array.from({ length: 3000 }, (_, i) => (i * 7919) % 256))),
      /^\S*03-binary\.txt:1:1 UNSUPPORTED_FORMAT /u,
    ],
    [write("04-scan.txt", Buffer.from("89504e470d0a1a0a0000000d", "hex")), /^\S*04-scan\.txt:1:1 UNSUPPORTED_FORMAT .*PNG/u],
    [join(inputs, "none"), /^\S*none:1:1 NO_INPUT /u],
    [write("05-poem.txt", "床前明月光，疑是地上霜。\n举头望明月，低头思故乡。\n"), /^\S*05-poem\.txt:\d+:\d+ NOT_A_REPORT .*--force/u],
    [write("06-nowhere.txt", reportText({ year: "2021" })), /^\S*06-nowhere\.txt:\d+:\d+ NO_PLACE .*--locality/u],
    [write("07-never.txt", reportText({ place: "贵溪市" })), /^\S*07-never\.txt:\d+:\d+ NO_YEAR .*--year/u],
    [join(inputs, "01-empty.txt", "below.txt"), /^\S*below\.txt:1:1 UNREADABLE /u],
    [join(inputs, "gone.txt"), /^\S*gone\.txt:1:1 UNREADABLE /u],
    [write("08-large.txt", Buffer.alloc(50 * 1024 * 1024, "法治\n")), /^\S*08-large\.txt:1:1 TOO_LARGE .*50 MB/u],
    [
      write("10-twin.txt", reportText({ place: "贵溪市", year: "2021" }).replace("86件", "87件")),
      /^\S*10-twin\.txt:1:1 DUPLICATE_REPORT .*09-broken\.txt/u,
    ],
  ];
  const warned = write("09-broken.txt", broken);
  const good = join(inputs, "11-good.txt");
  copyFileSync("seeds/reports/yingtan-2023.txt", good);
  const data = { FAZHI_DATA: join(folder, "bad") };

  test("gives one line each, the rest goes in, and it ends with 1", async () => {
    const { exit, out, err } = await fazhi(["ingest", ...cases.map(([path]) => path), warned, good], { environment: data });
    expect(exit).toBe(1);
    const lines = err
      .trim()
      .split("\n")
      .filter((text) => / [A-Z]+_[A-Z_]+ | UNREADABLE /u.test(text));
    for (const [path, fault] of cases) expect(lines.filter((text) => text.startsWith(`${path}:`))).toEqual([expect.stringMatching(fault)]);
    const warning = `${warned}:${line(whole.toString("utf8"), "发放")}:`;
    expect(lines.filter((text) => text.startsWith(warned))).toEqual([expect.stringMatching(/ BROKEN_ENCODING /u)]);
    expect(lines.find((text) => text.startsWith(warned))?.startsWith(warning)).toBe(true);
    expect(lines).toHaveLength(cases.length + 1);
    expect(err).not.toMatch(/\n\s+at /u);
    expect(out).toMatch(/read\s+14\n/u);
    expect(out).toMatch(/new\s+2\n/u);
    expect(out).toMatch(/failed NO_TEXT\s+2\n/u);
    const { counts } = JSON.parse((await fazhi(["stats", "--format", "json"], { environment: data })).out) as {
      counts: Record<string, number>;
    };
    expect(counts["reports"]).toBe(2);
  });

  test("a place that there is not, or that there are several of", async () => {
    const unknown = await fazhi(["ingest", join(inputs, "06-nowhere.txt"), "--locality", "大观园市"], { environment: data });
    expect(unknown).toMatchObject({ exit: 1, err: expect.stringMatching(/UNKNOWN_PLACE .*大观园市/u) });
    const ambiguous = await fazhi(["ingest", join(inputs, "06-nowhere.txt"), "--locality", "鼓楼区"], { environment: data });
    expect(ambiguous).toMatchObject({ exit: 1, err: expect.stringMatching(/AMBIGUOUS_PLACE .*(?:南京|徐州|福州|开封)/u) });
  });

  test("extract says the same in its faults, each with one object", async () => {
    const paths = cases.map(([path]) => path).filter((path) => !path.endsWith("10-twin.txt"));
    const { exit, out } = await fazhi(["extract", ...paths]);
    expect(exit).toBe(1);
    const readings = out
      .trim()
      .split("\n")
      .map((text) => JSON.parse(text) as { report: object | null; faults: { code: string }[] });
    expect(readings).toHaveLength(paths.length);
    expect(readings.every(({ report, faults }) => report === null && faults.length === 1)).toBe(true);
  });
});
