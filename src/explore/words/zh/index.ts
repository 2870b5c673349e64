import { about } from "./about.js";
import { changes } from "./changes.js";
import { compare } from "./compare.js";
import { document } from "./document.js";
import { evidence } from "./evidence.js";
import { find } from "./find.js";
import { frame } from "./frame.js";
import { graph } from "./graph.js";
import { indicator } from "./indicator.js";
import { matrix } from "./matrix.js";
import { place } from "./place.js";
import { program } from "./program.js";
import { report } from "./report.js";
import { start } from "./start.js";
import { terms } from "./terms.js";

/** The page in Chinese, a file for each room. Functions where a number or a name stands inside a sentence. */
export const zh = {
  ...frame,
  ...terms,
  evidence,
  start,
  find,
  program,
  place,
  report,
  indicator,
  document,
  graph,
  matrix,
  compare,
  changes,
  about,
};

export type Words = typeof zh;
