import { createHash } from "node:crypto";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { parse, validate } from "graphql";
import { openEditor } from "../../../src/curate/index.js";
import { canonicalDump } from "../../../src/load/dump.js";
import type { Store } from "../../../src/load/store.js";
import type { Editor } from "../../../src/model/editor.js";
import { loadKnowledge } from "../../../src/pipeline.js";
import { schema } from "../../../src/serve/schema.js";
import { describeStores } from "../../support/stores.js";
import { ask } from "../ask.js";
import { writeFiveReports } from "../five-reports.js";
import { seeded } from "../fuzz/random.js";
import { slotsOf } from "./hostile/slots.js";
import { hostileValues } from "./hostile/values.js";

/*
 * A thousand hostile values (恶意取值) through every argument of the schema, by whoever has the key. Each is an error with a code, or is
 * answered as a name that nobody bears; what is stored stays as it was. FAZHI_HOSTILE=20000 sends more, FAZHI_HOSTILE_FROM others.
 */

const COUNT = Number(process.env["FAZHI_HOSTILE"] ?? 1_000);
const SEED = Number(process.env["FAZHI_HOSTILE_FROM"] ?? 6);
const CODES = ["BAD_USER_INPUT", "AMBIGUOUS_NAME", "LIMIT_EXCEEDED", "GRAPHQL_VALIDATION_FAILED"];
/** A name that nobody bears, nor any part of it. */
const NOBODY = "无此名乌有";

describeStores("hostile values", (open) => {
  const folder = mkdtempSync(join(tmpdir(), "fazhi-hostile-"));
  const overrides = join(folder, "overrides.yaml");
  let store: Store;
  let editor: Editor;
  let before: string;
  beforeAll(async () => {
    store = await open({ keep: true });
    await writeFiveReports(store);
    editor = openEditor(store, overrides, loadKnowledge);
    before = await dump(store);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test("through every argument: an error with a code, or the answer to a name that nobody bears", async () => {
    const slots = slotsOf(schema());
    const values = hostileValues(seeded(SEED), 1_000);
    const answer = async (
      query: string,
      v: string,
    ): Promise<{ readonly codes: readonly unknown[]; readonly data: string; readonly told: string }> => {
      const { data, errors } = await ask(store, query, { v }, { editor });
      return {
        codes: errors.map(({ extensions }) => extensions?.["code"]),
        data: JSON.stringify(data).replaceAll(JSON.stringify(v).slice(1, -1), NOBODY),
        told: JSON.stringify(errors),
      };
    };
    const ordinary = new Map<string, string>();
    const wrong: unknown[] = [];
    const random = seeded(SEED);
    for (let n = 0; n < COUNT; n++) {
      const slot = slots[n % slots.length];
      const value = n < values.length ? values[n] : random.one(values);
      if (slot === undefined || value === undefined) throw new Error("no slots");
      const expected = ordinary.get(slot.query) ?? (await answer(slot.query, NOBODY)).data;
      ordinary.set(slot.query, expected);
      const { codes, data, told } = await answer(slot.query, value);
      const fine = codes.length === 0 ? data === expected : codes.every((code) => CODES.includes(String(code)));
      if (!fine || /node_modules|\.[jt]s:\d/u.test(told))
        wrong.push({
          slot: slot.name,
          value: value.slice(0, 200),
          codes,
          data: data.slice(0, 300),
          expected: expected.slice(0, 300),
          told: told.slice(0, 300),
        });
    }
    expect(wrong).toEqual([]);
    expect(slots.length).toBeGreaterThan(100);
    expect(COUNT / slots.length).toBeGreaterThan(1);
  });

  test("nothing of it has come into the store, the corrections, or the objects that all others inherit from", async () => {
    expect(existsSync(overrides) ? readFileSync(overrides, "utf8") : null).toBeNull();
    expect(await dump(store)).toBe(before);
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
  });
});

test("each of these queries is valid: what is refused is the value", () => {
  for (const { query } of slotsOf(schema())) expect([query, validate(schema(), parse(query))]).toEqual([query, []]);
});

async function dump(store: Store): Promise<string> {
  const hash = createHash("sha256");
  for await (const line of canonicalDump(store)) hash.update(line).update("\n");
  return hash.digest("hex");
}
