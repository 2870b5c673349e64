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
  /** Ends the threads; what is under way is lost. */
  readonly close: () => Promise<void>;
}

/** Makes reports in this thread, one after another. */
export const readHere = (knowledge: Knowledge): Readers => ({
  atOnce: 1,
  make: (task) => makeGraph(task, knowledge),
  close: () => Promise.resolve(),
});

/**
 * Makes reports in threads of their own, while this one writes them. A thread that breaks down on a report (no memory left) costs that
 * report, and another thread takes its place.
 */
export function readInThreads(knowledge: Knowledge, threads: number): Readers {
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
    const worker = await next();
    const made = await ask(worker, task);
    if (made instanceof Error) {
      all.delete(worker);
      if (waiting.length > 0) release(begin());
      return failed(made.message);
    }
    release(worker);
    return made;
  };
  return {
    atOnce: threads + 1,
    make,
    close: async () => {
      await Promise.all([...all].map((worker) => worker.terminate()));
    },
  };
}

/** One question, one answer; an Error where the thread ended over it. */
async function ask(worker: Worker, task: Task): Promise<Made | Error> {
  return new Promise((resolve) => {
    const settle = (answer: Made | Error): void => {
      worker.off("message", settle).off("error", settle).off("exit", ended);
      resolve(answer);
    };
    const ended = (): void => settle(new Error("the reading thread ended"));
    worker.on("message", settle).on("error", settle).on("exit", ended);
    worker.postMessage(task);
  });
}

/** Run from its sources (tests, development), a thread loads them as this one did. */
function thread(knowledge: Knowledge): Worker {
  const entry = new URL("./reader.js", import.meta.url);
  if (!import.meta.url.endsWith(".ts")) return new Worker(entry, { workerData: { knowledge } });
  const loader = pathToFileURL(
    createRequire(import.meta.url)
      .resolve("tsx/esm/api")
      .replace(/cjs$/u, "mjs"),
  ).href;
  const source = entry.href.replace(/js$/u, "ts");
  const begin = `import(${JSON.stringify(loader)}).then(({ register }) => { register(); return import(${JSON.stringify(source)}); });`;
  return new Worker(begin, { eval: true, workerData: { knowledge }, execArgv: [] });
}
