import { createHash } from "node:crypto";

/** A number from 0 to 1 that hangs on nothing but what it is for: the same in each run, for each order of questions. */
export const chance = (...of: readonly (string | number)[]): number =>
  createHash("sha256").update(of.join("\u0001")).digest().readUIntBE(0, 6) / 2 ** 48;

/** A whole number from `least` to `most`. */
export const between = (least: number, most: number, ...of: readonly (string | number)[]): number =>
  least + Math.floor(chance(...of) * (most - least + 1));
