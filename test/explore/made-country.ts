import { expect } from "@jest/globals";
import { country, type Made } from "../../bench/country/index.js";
import { fill } from "../../bench/speed/fill.js";
import { loadKnowledge } from "../../src/pipeline.js";
import { describePage, type Reader } from "./page.js";

/** How many reports the country has: 320, and 3,200 by `npm run bench:explore`. */
export const REPORTS = Number(process.env["FAZHI_COUNTRY"] ?? 320);

/** Milliseconds until a view of this size can be read and used. */
const SOON = 3_000;

/** The reports (合成报告), each with what it was made to say. */
export const made: readonly Made[] = [...country(loadKnowledge().gazetteer, REPORTS)];

/** The tests of a page over a store with these reports. */
export function describeCountry(name: string, body: (reader: Reader) => void): void {
  describePage(`${name} of ${REPORTS} reports`, body, {
    fill: async (store) => {
      await fill(store, REPORTS);
    },
  });
}

/** Does it, says how long that took, and holds it to be soon. */
export async function soon(what: string, act: () => Promise<void>): Promise<void> {
  const since = Date.now();
  await act();
  const took = Date.now() - since;
  process.stderr.write(`${REPORTS} reports: ${what} in ${took} ms\n`);
  expect(took).toBeLessThan(SOON);
}
