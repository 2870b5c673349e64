import { describe, expect, test } from "@jest/globals";
import { readReport } from "../../src/pipeline.js";
import { readBytes } from "../../src/read/index.js";
import { knowledge } from "../support/knowledge.js";
import { BODY, OTHERS_NEWS, PAGES, SIGNED, TITLE } from "./site-habits.js";

/** What the made-up report says, written down by hand before any page of it was read. */
const SAYS = {
  place: ["安吉县", "county", 2023],
  documents: [["安吉县重大行政决策程序规定", "安政发〔2023〕12号", "issued"]],
  figures: ["1.2万件 achievement", "36项 achievement", "482件 achievement", "113次 achievement", "100% achievement"],
  planned: ["三项制度"],
  problems: 2,
};

async function says(html: string): Promise<{ lines: string[]; publishedOn: unknown; title: unknown; says: unknown; faults: unknown }> {
  const { source, faults } = await readBytes(Buffer.from(html), "page.html");
  if (source === null) throw new Error(JSON.stringify(faults));
  const { report, policyDocuments, observations, programs, problems, faults: later } = readReport(source, knowledge()).reading;
  return {
    lines: source.text.split("\n"),
    publishedOn: report?.publishedOn ?? null,
    title: report?.title ?? null,
    faults: [...faults, ...later],
    says: {
      place: [report?.locality, report?.level, report?.year],
      documents: policyDocuments.map(({ title, docNumber, relation }) => [title, docNumber, relation]),
      figures: observations.map(({ rawValue, role }) => `${rawValue} ${role}`),
      planned: programs.filter(({ status }) => status === "planned").map(({ name }) => name),
      problems: problems.length,
    },
  };
}

describe("the same report as sites publish it", () => {
  test.each(PAGES.map((page) => [page.name, page] as const))("%s", async (_, { html, publishedOn, title = TITLE, more = [] }) => {
    const read = await says(html);
    const at = read.lines.indexOf(BODY[0] ?? "");
    expect(read.lines.slice(at, at + BODY.length + SIGNED.length)).toEqual([...BODY, ...SIGNED]);
    expect(read.lines.slice(at + BODY.length + SIGNED.length)).toEqual(more);
    expect(read.lines.slice(0, at).join("\n")).not.toMatch(/打印|关闭|分享|扫一扫|首页|无障碍|今天是|浏览/u);
    expect(read.lines.join("\n")).not.toContain(OTHERS_NEWS);
    expect(read).toMatchObject({ faults: [], publishedOn, title, says: SAYS });
  });
});
