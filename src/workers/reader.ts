import { parentPort, workerData } from "node:worker_threads";
import type { Knowledge } from "../model/knowledge.js";
import { makeGraph, type Task } from "./make.js";

/*
 * What runs in a reading thread: tasks come in one at a time, what became of them goes back; null ends it.
 */
const { knowledge } = workerData as { readonly knowledge: Knowledge };
parentPort?.on("message", (task: Task | null) => {
  if (task === null) process.exit();
  void makeGraph(task, knowledge).then((made) => {
    parentPort?.postMessage(made);
  });
});
