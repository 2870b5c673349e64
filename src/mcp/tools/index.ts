import type { Tool } from "../tool.js";
import { about } from "./about.js";
import { adopters } from "./adopters.js";
import { around } from "./around.js";
import { changes } from "./changes.js";
import { compare } from "./compare.js";
import { diffusion } from "./diffusion.js";
import { documents } from "./documents.js";
import { evidence } from "./evidence.js";
import { path } from "./path.js";
import { report } from "./report.js";
import { search } from "./search.js";
import { series } from "./series.js";
import { together } from "./together.js";

/** Every question, in the order in which an assistant sees them. */
export const TOOLS: readonly Tool[] = [
  about,
  adopters,
  report,
  compare,
  series,
  together,
  documents,
  diffusion,
  around,
  path,
  search,
  changes,
  evidence,
];
