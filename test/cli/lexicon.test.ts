import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { emptyFolder, fazhi } from "./command.js";
import { reportText } from "./report-text.js";

const folder = emptyFolder();

describe("fazhi lexicon check", () => {
  test("finds nothing wrong with the lexicon of the package", async () => {
    expect(await fazhi(["lexicon", "check"])).toMatchObject({
      exit: 0,
      out: "",
      err: expect.stringMatching(/^lexicon \d{4}\.\d\d-[0-9a-f]{8}: \d+ measures.*all well\.\n$/u),
    });
  });

  test.each([
    [
      "a surface that two entries have",
      "  - name: 甲项制度\n    aliases: [三项制度]\n    kind: INSTITUTION\n    scope: LOCAL\n",
      /甲项制度.*三项制度 also belongs|三项制度.*also belongs/u,
    ],
    [
      "a pattern that is not linear",
      "  - name: 乙项制度\n    patterns: ['(?:甲+)+乙']\n    kind: INSTITUTION\n    scope: LOCAL\n",
      /repeats what already repeats/u,
    ],
    [
      "a document that is not there",
      "  - name: 丙项制度\n    foundedOn: 关于丙的意见\n    kind: INSTITUTION\n    scope: LOCAL\n",
      /《关于丙的意见》 is in no documents/u,
    ],
    ["a circle", "  - name: 丁项制度\n    components: [丁项制度]\n    kind: INSTITUTION\n    scope: LOCAL\n", /丁项制度: is its own part/u],
  ])("finds %s, with its line", async (name, entry, told) => {
    const own = join(folder, name);
    cpSync("seeds/lexicon", own, { recursive: true });
    const file = join(own, "programs-enforcement.yaml");
    const before = readFileSync(file, "utf8").trimEnd();
    writeFileSync(file, `${before}\n${entry}`);
    const { exit, out } = await fazhi(["lexicon", "check", own]);
    expect(exit).toBe(1);
    expect(out).toMatch(told);
    const line = Number(/programs-enforcement\.yaml:(\d+):/u.exec(out)?.[1]);
    const written = readFileSync(file, "utf8").split("\n")[line - 1];
    expect(written).toMatch(/name: /u);
  });

  test("a folder that is none is told in a sentence", async () => {
    expect(await fazhi(["lexicon", "check", join(folder, "nowhere")])).toMatchObject({
      exit: 2,
      err: expect.stringMatching(/cannot be read/u),
    });
  });
});

describe("fazhi lexicon suggest", () => {
  const own = join(folder, "reports");
  const report = (place: string, year: string, more: string): string => reportText({ place, year }).replace("（二）", `${more}（二）`);

  test("lists names by how many places use them, with sentences", async () => {
    const { mkdirSync } = await import("node:fs");
    mkdirSync(own);
    const common = "建立“晨光说理”工作室，效果良好。";
    writeFileSync(join(own, "a.txt"), report("鹰潭市", "2021年".slice(0, 4), `${common}打造“老樟树”调解工作室。`));
    writeFileSync(join(own, "b.txt"), report("阜城县", "2022", `${common}打造“老樟树”调解工作室。依托“老樟树”调解工作室化解纠纷。`));
    writeFileSync(join(own, "c.txt"), report("钟楼区", "2022", common));
    writeFileSync(join(own, "d.txt"), report("钟楼区", "2023", common));
    const { exit, out } = await fazhi(["lexicon", "suggest", own, "--format", "json"]);
    expect(exit).toBe(0);
    const found = JSON.parse(out) as {
      name: string;
      places: number;
      reports: number;
      mentions: number;
      examples: { sentence: string }[];
    }[];
    expect(found.find(({ name }) => name.includes("晨光说理"))).toMatchObject({ places: 3, reports: 4, mentions: 4 });
    expect(found.find(({ name }) => name.includes("老樟树"))).toMatchObject({ places: 2, reports: 2, mentions: 3 });
    expect(found.map(({ places }) => places)).toEqual([...found.map(({ places }) => places)].sort((a, b) => b - a));
    const { examples } = found.find(({ name }) => name.includes("晨光说理"))!;
    expect(examples).toHaveLength(3);
    for (const { sentence } of examples) expect(sentence).toContain("晨光说理");
    expect(found.map(({ name }) => name)).not.toContain("行政执法公示制度");
  });

  test("as a table, with a floor and an end", async () => {
    const { out, err } = await fazhi(["lexicon", "suggest", own, "--min", "2", "--first", "1"]);
    expect(out).toMatch(/^places +reports +mentions +name/u);
    expect(out).toMatch(/3 +4 +4 +晨光说理/u);
    expect(out).not.toMatch(/老樟树/u);
    expect(err).toMatch(/1 more|\d+ more/u);
  });

  test("figures that no indicator fits, with their unit", async () => {
    const { out } = await fazhi(["lexicon", "suggest", "seeds/reports", "--kind", "indicators", "--format", "json"]);
    const found = JSON.parse(out) as { as: string; name: string }[];
    expect(found.length).toBeGreaterThan(10);
    expect(found.every(({ as }) => as !== "")).toBe(true);
  });
});
