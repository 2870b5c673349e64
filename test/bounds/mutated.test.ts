import { describe, expect, test } from "@jest/globals";
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Fault } from "../../src/model/fault.js";
import type { Reading } from "../../src/model/reading.js";
import { readReport } from "../../src/pipeline.js";
import { readBytes, sourceText } from "../../src/read/index.js";
import { knowledge } from "../support/knowledge.js";
import { mutant, randomly, type Chance } from "./mutate.js";

/*
 * Reports cut, shuffled, doubled, with marks, brackets and bytes strewn in: each is read to its end, each offset is exact, each fault is clear.
 * FAZHI_MUTANTS sets how many; FAZHI_MUTANT_SEED which (a failure prints the seed of its input).
 */
const MUTANTS = Number(process.env["FAZHI_MUTANTS"] ?? 300);
const SEED = Number(process.env["FAZHI_MUTANT_SEED"] ?? 20261124);
const FOLDER = fileURLToPath(new URL("../../seeds/reports/", import.meta.url));
const REPORTS = readdirSync(FOLDER).map((file) => readFileSync(`${FOLDER}/${file}`, "utf8"));

describe("damaged reports", () => {
  test(`${MUTANTS} texts are read without a crash, offsets exact, faults clear`, () => {
    for (let i = 0; i < MUTANTS; i++) {
      const chance = randomly(SEED + i);
      const text = mutant(REPORTS, chance);
      const source = sourceText(text, "mutant.txt", "text/plain", {});
      try {
        for (const hints of [{}, { force: true }, { force: true, locality: "131128", year: 2022 }]) {
          const { reading, read } = readReport(source, knowledge(), hints);
          holds(reading, source.text);
          expect(read === null).toBe(reading.report === null);
        }
      } catch (error) {
        throw new Error(`input of seed ${SEED + i}`, { cause: error });
      }
    }
  }, 3_600_000);

  test(`${MUTANTS} strings of bytes are read or refused with a clear fault`, async () => {
    for (let i = 0; i < MUTANTS; i++) {
      const chance = randomly(SEED + i);
      const bytes = damaged(Buffer.from(mutant(REPORTS, chance), "utf8"), chance);
      const { source, faults } = await readBytes(bytes, "mutant");
      faults.forEach(isClear);
      if (source === null) expect({ seed: SEED + i, faults: faults.length }).not.toEqual({ seed: SEED + i, faults: 0 });
      else holds(readReport(source, knowledge(), { force: true }).reading, source.text);
    }
  }, 3_600_000);
});

/** Random bytes written over some, or everything random after the mark of another format. */
function damaged(bytes: Buffer, chance: Chance): Buffer {
  const count = chance(60);
  for (let i = 0; i < count && bytes.length > 0; i++) bytes[chance(bytes.length)] = chance(256);
  const heads = ["%PDF-1.7\n", "PK\u0003\u0004", "<!DOCTYPE html><html><body>", "\u00d0\u00cf\u0011\u00e0", "\u00ff\u00fe"];
  return chance(4) === 0 ? Buffer.concat([Buffer.from(heads[chance(heads.length)] ?? "", "latin1"), bytes]) : bytes;
}

function holds(reading: Reading, text: string): void {
  const { observations, policyDocuments, programs, organizations, places, problems, plans, sections, faults, report } = reading;
  const wrong: unknown[] = [];
  const check = (what: object, sound: boolean): void => {
    if (!sound) wrong.push(what);
  };
  for (const { mentions } of [...policyDocuments, ...programs, ...organizations, ...places]) {
    check({ empty: mentions }, mentions.length > 0);
    for (const one of mentions) {
      check(one, one.end > one.start && text.slice(one.start, one.end) === one.text && within(one, one.sentence, text));
    }
  }
  for (const one of observations) {
    check(one, text.slice(one.start, one.end) === one.rawValue && one.rawValue !== "" && within(one, one.sentence, text));
    check(one, Number.isFinite(one.value) && one.unit !== "");
  }
  for (const one of [...problems, ...plans]) check(one, text.slice(one.start, one.end) === one.text && one.text !== "");
  for (const one of sections) check(one, one.start >= 0 && one.end >= one.start && one.end <= text.length);
  expect(wrong).toEqual([]);
  if (report === null) {
    expect(faults.length).toBeGreaterThan(0);
    expect([observations, policyDocuments, programs, organizations, places, problems, plans].flat()).toEqual([]);
  }
  faults.forEach(isClear);
}

const within = ({ start, end }: { start: number; end: number }, [from, to]: readonly [number, number], text: string): boolean =>
  from >= 0 && from <= start && end <= to && to <= text.length;

/** A code, a sentence in Chinese with its English, and what to do. */
function isClear({ code, message, hint, line, column }: Fault): void {
  expect(code).toMatch(/^[A-Z_]+$/u);
  expect(message).toMatch(/[\u4e00-\u9fff].*[A-Za-z]/su);
  expect(hint).toMatch(/[\u4e00-\u9fff]/u);
  expect(line >= 1 && column >= 1).toBe(true);
}
