import { buffer } from "node:stream/consumers";
import { environment, terminalSettings, type Environment } from "../config.js";

/** The ends of a command: passed in, so that a test can hold them. */
export interface Terminal {
  readonly language: "zh" | "en";
  readonly colour: boolean;
  readonly environment: Environment;
  /** Results; nothing else goes to stdout. */
  readonly out: (text: string) => void;
  /** Progress, faults and remarks. */
  readonly err: (text: string) => void;
  readonly stderr: NodeJS.WritableStream & { readonly isTTY?: boolean };
  readonly stdout: NodeJS.WritableStream;
  readonly stdin: () => Promise<Uint8Array>;
  /** Aborts when the user or the machine asks to stop; asked twice, the process ends at once. */
  readonly stopped: () => AbortSignal;
}

/** The terminal of this process. */
export function processTerminal(): Terminal {
  return {
    ...terminalSettings(environment()),
    environment: environment(),
    out: (text) => void process.stdout.write(`${text}\n`),
    err: (text) => void process.stderr.write(`${text}\n`),
    stderr: process.stderr,
    stdout: process.stdout,
    stdin: () => buffer(process.stdin),
    stopped,
  };
}

let stopping: AbortController | null = null;

function stopped(): AbortSignal {
  if (stopping !== null) return stopping.signal;
  const controller = new AbortController();
  stopping = controller;
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.on(signal, () => {
      if (controller.signal.aborted) process.exit(130);
      controller.abort(signal);
    });
  }
  return controller.signal;
}
