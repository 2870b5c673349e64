import { pino, type Logger } from "pino";

/** The log: JSON lines on stderr, so that stdout stays free for results; secrets never enter it. */
export function createLog(level: string): Logger {
  return pino(
    { level, redact: ["password", "*.password", "apiKey", "*.apiKey", "req.headers.authorization"], base: null },
    pino.destination({ dest: 2, sync: true }),
  );
}

export type { Logger } from "pino";
