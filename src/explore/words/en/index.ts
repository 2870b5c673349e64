import type { Words } from "../zh/index.js";
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

/** The page in English; names and quotations stay Chinese. */
export const en: Words = {
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
