import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { fazhi } from "./command.js";

/* Sentences of 阜城县's report, their readings as a person would explain them. */

const FILE = "seeds/reports/fucheng-2022.txt";
const text = readFileSync(FILE, "utf8").replaceAll("\r\n", "\n");
const place = (words: string): string => `${FILE}:${text.indexOf(words)}`;

interface Told {
  readonly sentence: {
    readonly start: number;
    readonly end: number;
    readonly text: string;
    readonly role: string;
    readonly path: readonly string[];
  };
  readonly steps: readonly {
    readonly step: string;
    readonly took: readonly { readonly text: string; readonly rule: string; readonly start: number; readonly end: number }[];
    readonly left: readonly { readonly text: string; readonly because: string }[];
  }[];
  readonly results: readonly { readonly kind: string; readonly name: string; readonly fields: Readonly<Record<string, unknown>> }[];
}
const explained = async (at: string): Promise<Told> => {
  const { exit, out } = await fazhi(["explain", at, "--format", "json"]);
  expect(exit).toBe(0);
  return JSON.parse(out) as Told;
};

describe("fazhi explain", () => {
  test("tells the sentence, the steps in their order, what each took, and what came of it", async () => {
    const { sentence, steps, results } = await explained(place("轻微违法行为包容免罚清单"));
    expect(sentence).toMatchObject({ role: "achievement", path: [expect.stringContaining("加强执法监督"), "严格规范行政执法"] });
    expect(text.slice(sentence.start, sentence.end)).toBe(sentence.text);
    expect(steps.map(({ step }) => step)).toEqual([
      "documents",
      "vocabulary",
      "quoted programs",
      "named programs",
      "figures",
      "organizations",
      "problems",
      "plans",
    ]);
    for (const { took } of steps) for (const one of took) expect(text.slice(one.start, one.end)).toBe(one.text);
    const took = (step: string): string[] => steps.find((one) => one.step === step)!.took.map((one) => one.text);
    expect(took("documents")).toEqual(["《轻微违法行为包容免罚清单》", "《阜城县10条行政执法禁止性清单》"]);
    expect(took("figures")).toContain("186人");
    expect(results).toContainEqual(
      expect.objectContaining({
        kind: "program",
        name: "三项制度",
        fields: expect.objectContaining({ id: "prog-三项制度", status: "implemented" }) as unknown,
      }),
    );
    expect(results).toContainEqual(
      expect.objectContaining({ kind: "observation", fields: expect.objectContaining({ value: 186, unit: "人" }) as unknown }),
    );
  });

  test("tells what a step left, and to whom: a number inside a title counts nothing", async () => {
    const { steps } = await explained(place("轻微违法行为包容免罚清单"));
    expect(steps.find(({ step }) => step === "figures")!.left).toContainEqual(
      expect.objectContaining({ text: "10条", because: "documents" }),
    );
  });

  test("takes line and column for the same place", async () => {
    const offset = text.indexOf("轻微违法行为包容免罚清单");
    const line = text.slice(0, offset).split("\n").length;
    const column = offset - text.lastIndexOf("\n", offset);
    const [byOffset, byLine] = [await fazhi(["explain", `${FILE}:${offset}`]), await fazhi(["explain", `${FILE}:${line}:${column}`])];
    expect(byLine).toEqual(byOffset);
    expect(byOffset.out).toMatch(/came of it:\n[^]*observation .*value=186 unit=人/u);
  });

  test.each([
    [["explain", FILE], /FILE:OFFSET or FILE:LINE:COLUMN/u, 2],
    [["explain", `${FILE}:999999`], /beyond the text/u, 2],
    [["explain", "nowhere.txt:3"], /UNREADABLE/u, 1],
    [["explain", "README.md:3"], /NOT_A_REPORT/u, 1],
  ])("%j is told in a sentence", async (args, sentence, exit) => {
    expect(await fazhi(args)).toMatchObject({ exit, out: "", err: expect.stringMatching(sentence) });
  });
});
