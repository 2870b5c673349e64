import type { CallToolResult } from "@modelcontextprotocol/sdk/types.js";
import type { Logger } from "../log.js";
import { Refused } from "./tool.js";

/** Characters of an answer, at most: some fifteen thousand tokens, within what assistants take from one tool. */
const LONGEST = 24_000;

type Asked = Readonly<Record<string, unknown>>;

/** One answer, bounded: where it is too long, fewer rows are asked for, and its `next` goes on from there. */
export async function answered(tool: string, asked: Asked, run: (asked: Asked) => Promise<object>, log: Logger): Promise<CallToolResult> {
  const started = performance.now();
  try {
    const { answer, text } = await fitting(asked, run);
    log.info({ tool, milliseconds: Math.round(performance.now() - started), characters: text.length }, "answered");
    return { content: [{ type: "text", text }], structuredContent: { ...answer } };
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    log.info({ tool, refused: error.message }, "refused");
    const candidates = error.details["candidates"];
    const text = candidates === undefined ? error.message : `${error.message}\n${JSON.stringify({ candidates })}`;
    return { content: [{ type: "text", text }], isError: true };
  }
}

async function fitting(asked: Asked, run: (asked: Asked) => Promise<object>): Promise<{ readonly answer: object; readonly text: string }> {
  const answer = await run(asked);
  const text = JSON.stringify(answer);
  if (text.length <= LONGEST) return { answer, text };
  const first = Number(asked["first"] ?? 1);
  if (first > 1) return fitting({ ...asked, first: Math.floor(first / 2) }, run);
  throw new Refused("答案过长，请缩小范围：少给地区、举措，或限定年份。 The answer is too long: ask for fewer places, measures or years.");
}
