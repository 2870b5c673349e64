import { once } from "node:events";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import { Worker } from "node:worker_threads";
import type { Knowledge } from "../model/knowledge.js";
import { failed, makeGraph, type Made, type Task } from "./make.js";

export type { Made, Task } from "./make.js";

/** Those who make reports: this thread, or several beside it. */
export interface Readers {
  /** How many tasks are worth having under way at once. */
  readonly atOnce: number;
  readonly make: (task: Task) => Promise<Made>;
  /** Ends the threads after what they have in hand. */
  readonly close: () => Promise<void>;
}

/** Makes reports in this thread, one after another. */
export const readHere = (knowledge: Knowledge): Readers => ({
  atOnce: 1,
  make: (task) => makeGraph(task, knowledge),
  close: () => Promise.resolve(),
});

/**
 * Makes reports in threads of their own, while this one writes them. A thread that breaks down on a report costs that report, and
 * another takes its place; a report too large for a thread's share of memory is read by this thread.
 */
export function readInThreads(knowledge: Knowledge, threads: number): Readers {
  let closed = false;
  const isClosed = (): boolean => closed;
  const idle: Worker[] = [];
  const all = new Set<Worker>();
  const waiting: ((worker: Worker) => void)[] = [];
  const release = (worker: Worker): void => {
    const taker = waiting.shift();
    if (taker === undefined) idle.push(worker);
    else taker(worker);
  };
  const begin = (): Worker => {
    const worker = thread(knowledge);
    all.add(worker);
    worker.on("error", () => undefined);
    worker.once("exit", () => {
      all.delete(worker);
      if (idle.includes(worker)) idle.splice(idle.indexOf(worker), 1);
    });
    return worker;
  };
  const next = async (): Promise<Worker> =>
    idle.pop() ?? (all.size < threads ? begin() : new Promise<Worker>((resolve) => waiting.push(resolve)));
  const make = async (task: Task): Promise<Made> => {
    if (isClosed()) return failed("the threads have ended");
    const worker = await next();
    const { made, broken } = await ask(worker, task);
    if (made !== null) {
      release(worker);
      return made;
    }
    all.delete(worker);
    if (waiting.length > 0 && !isClosed()) release(begin());
    return broken.code === "ERR_WORKER_OUT_OF_MEMORY" ? makeGraph(task, knowledge) : failed(broken.message);
  };
  return {
    atOnce: threads + 1,
    make,
    close: async () => {
      closed = true;
      await Promise.all([...all].map(end));
    },
  };
}

/** Asks a thread to end after what it has in hand, so that it can clear up behind itself. */
const end = (worker: Worker): Promise<unknown> => {
  const ended = once(worker, "exit");
  worker.postMessage(null);
  return ended;
};

type Reply = { readonly made: Made; readonly broken: null } | { readonly made: null; readonly broken: NodeJS.ErrnoException };

/** One question, one answer; or why the thread ended over it. */
async function ask(worker: Worker, task: Task): Promise<Reply> {
  return new Promise((resolve) => {
    const settle = (reply: Reply): void => {
      worker.off("message", answered).off("error", broke).off("exit", ended);
      resolve(reply);
    };
    const answered = (made: Made): void => settle({ made, broken: null });
    const broke = (broken: NodeJS.ErrnoException): void => settle({ made: null, broken });
    const ended = (): void => broke(new Error("the reading thread ended"));
    worker.on("message", answered).on("error", broke).on("exit", ended);
    worker.postMessage(task);
  });
}

/** Memory that a thread may fill before it clears up: what it knows takes half; two threads and their master stay under 500 MB. */
const SHARE = { maxYoungGenerationSizeMb: 16, maxOldGenerationSizeMb: 256 };

/** Run from its sources (tests, development), a thread loads them as this one did. */
function thread(knowledge: Knowledge): Worker {
  const entry = new URL("./reader.js", import.meta.url);
  const settings = { workerData: { knowledge }, resourceLimits: SHARE };
  if (!import.meta.url.endsWith(".ts")) return new Worker(entry, settings);
  const loader = pathToFileURL(
    createRequire(import.meta.url)
      .resolve("tsx/esm/api")
      .replace(/cjs$/u, "mjs"),
  ).href;
  const source = entry.href.replace(/js$/u, "ts");
  const begin = `import(${JSON.stringify(loader)}).then(({ register }) => { register(); return import(${JSON.stringify(source)}); });`;
  return new Worker(begin, { ...settings, eval: true, execArgv: [] });
}
