import { printFault } from "../model/fault.js";
import type { Explanation, Result, Taken } from "./explanation.js";
import { EXIT, UsageError } from "./exit.js";
import { hints, oneOf } from "./options.js";
import { readInput } from "./read-input.js";
import type { VerbRun } from "./verb.js";
import { words, type Words } from "./words.js";

/** `fazhi explain FILE:OFFSET` or `FILE:LINE:COLUMN`: which rules read that sentence, in which order, what they took and left, what came of it. */
export const run: VerbRun = async ([place = ""], options, terminal) => {
  const format = oneOf(options, "format", ["text", "json"]);
  const { file, number, column } = parsed(place);
  const { source, faults } = await readInput(file, terminal);
  for (const fault of faults) terminal.err(printFault(file, fault));
  if (source === null) return EXIT.someFailed;
  const { loadKnowledge } = await import("../pipeline.js");
  const { explanation } = await import("./explanation.js");
  const at = column === null ? number : offsetOf(source.text, number, column);
  if (at >= source.text.length)
    throw new UsageError(
      `${place}：位置超出原文，全文 ${source.text.length} 个字符 (beyond the text, which has ${source.text.length} characters).`,
    );
  const told = explanation(source, at, loadKnowledge(), hints(options));
  if (told === null)
    throw new UsageError(`${place}：这里没有句子，可能是空行或页眉 (no sentence stands here: an empty line, or outside of the report).`);
  if (!("sentence" in told)) {
    for (const fault of told) terminal.err(printFault(file, fault));
    return EXIT.someFailed;
  }
  terminal.out(format === "json" ? JSON.stringify(told, null, 2) : printed(told, words(terminal)));
  return EXIT.ok;
};

function parsed(place: string): { readonly file: string; readonly number: number; readonly column: number | null } {
  const [, file = "", number = "", column] = /^(.+?):(\d+)(?::(\d+))?$/u.exec(place) ?? [];
  if (file === "")
    throw new UsageError(
      "请写 文件:偏移 或 文件:行:列，如 fazhi explain report.txt:4640 (name a place: FILE:OFFSET or FILE:LINE:COLUMN, such as report.txt:4640).",
    );
  return { file, number: Number(number), column: column === undefined ? null : Number(column) };
}

function offsetOf(text: string, line: number, column: number): number {
  let start = 0;
  for (let n = 1; n < line; n++) {
    const end = text.indexOf("\n", start);
    if (end === -1) return text.length;
    start = end + 1;
  }
  return start + column - 1;
}

function printed({ file, sentence, steps, results }: Explanation, say: Words): string {
  const { start, end, line, role, path, text } = sentence;
  const head = [`${file}:${line}  ${start}–${end}  ${role}${path.length > 0 ? `  ${path.join(" › ")}` : ""}`, `  ${text}`, ""];
  const body = steps.flatMap(({ step, took, left }, at) => [
    `${at + 1}. ${say.steps[step] ?? step}${took.length + left.length === 0 ? `  ${say.nothingHere}` : ""}`,
    ...took.map((one) => `   + ${one.start}–${one.end} ${one.text}  ${taken(one)}`),
    ...left.map((one) => `   - ${one.start}–${one.end} ${one.text}  ${say.leftBecause(say.steps[one.because] ?? one.because)}`),
  ]);
  return [...head, ...body, "", say.cameOfIt, ...results.map((one) => `   ${result(one)}`)].join("\n");
}

const taken = ({ rule, fields }: Taken): string => [...(rule === null ? [] : [`[${rule}]`]), fieldsOf(fields)].join(" ").trim();

const result = ({ start, end, kind, name, fields }: Result): string => `${start}–${end} ${kind} ${name}  ${fieldsOf(fields)}`.trimEnd();

const fieldsOf = (fields: Readonly<Record<string, unknown>>): string =>
  Object.entries(fields)
    .filter(([, value]) => value !== null && value !== undefined)
    .map(([name, value]) => `${name}=${typeof value === "string" ? value : JSON.stringify(value)}`)
    .join(" ");
