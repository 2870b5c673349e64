/*
 * How fast reports are read, beside @node-rs/jieba's `cut` with HMM on the same texts in the same run, whether time is linear in length,
 * and how memory goes over many reports. After `npm run build`:
 *
 *   node --expose-gc bench/extraction.mjs [--rounds 90] [--reports 10000] [--dist DIR]
 *
 * User and system time of the process (process.cpuUsage, with collection of garbage and compilation), rounds of both in turn, medians after the first third.
 */
import { parseArgs } from "node:util";
import { memory } from "./extraction/memory.mjs";
import { linearity, speed, start } from "./extraction/speed.mjs";
import { reader } from "./extraction/reader.mjs";

const { values } = parseArgs({ options: { rounds: { type: "string" }, reports: { type: "string" }, dist: { type: "string" } } });
const read = await reader(values.dist);

console.log(start(read));
console.log(speed(read, Number(values.rounds ?? 90)));
console.log(linearity(read));
console.log(memory(read, Number(values.reports ?? 10_000)));
