import { readBytes, readFile, type ReadResult } from "../read/index.js";
import type { Terminal } from "./terminal.js";

/** Reads a file, or standard input for `-`. */
export async function readInput(file: string, terminal: Terminal): Promise<ReadResult> {
  return file === "-" ? readBytes(await terminal.stdin(), "-") : readFile(file);
}
