import { createRequire } from "node:module";
import type * as Yaml from "yaml";

/** Something wrong in a file of the lexicon (词库), where a person can go and mend it; both numbers count from 1. */
export interface LexiconFault {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** What is wrong and what to do about it. */
  readonly message: string;
}

/** `programs-disputes.yaml:12:5 what is wrong; what to do`. */
export function printLexiconFault({ file, line, column, message }: LexiconFault): string {
  return `${file}:${line}:${column} ${message}`;
}

/** A YAML file as plain data, and the way back from a value's path to its line. */
export interface YamlFile {
  readonly name: string;
  readonly data: unknown;
  readonly locate: (path: readonly (string | number)[]) => { readonly line: number; readonly column: number };
}

/** Parses the text of a YAML file; syntax errors go to `faults`. */
export function parseYaml(name: string, text: string, faults: LexiconFault[]): YamlFile {
  const { parseDocument, LineCounter } = yaml();
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  for (const error of document.errors) {
    const { line, col } = lines.linePos(error.pos[0]);
    faults.push({ file: name, line, column: col, message: `is no YAML: ${error.message}; mend the line or the one above it.` });
  }
  const data: unknown = document.errors.length === 0 ? document.toJS() : null;
  return { name, data, locate: (path) => locate(document, lines, path) };
}

/** `yaml` takes 60 ms to load, which a start from the compiled lexicon should not pay for. */
const yaml = (): typeof Yaml => createRequire(import.meta.url)("yaml") as typeof Yaml;

function locate(document: Yaml.Document, lines: Yaml.LineCounter, path: readonly (string | number)[]): { line: number; column: number } {
  for (let length = path.length; length >= 0; length--) {
    const node = document.getIn(path.slice(0, length), true) as Yaml.Node | undefined;
    const start = node?.range?.[0];
    if (start === undefined) continue;
    const { line, col } = lines.linePos(start);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  }
  return { line: 1, column: 1 };
}
