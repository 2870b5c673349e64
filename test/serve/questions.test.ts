import { beforeAll, describe, expect, test } from "@jest/globals";
import type { Store } from "../../src/load/store.js";
import { LIMITS } from "../../src/serve/limits.js";
import { describeStores } from "../support/stores.js";
import { ask, canned } from "./ask.js";
import { writeFiveReports } from "./five-reports.js";
import { statementsAllowed } from "./levels.js";
import { adopters } from "./questions/1-adopters.js";
import { report } from "./questions/2-report.js";
import { comparison } from "./questions/3-compare.js";
import { series } from "./questions/4-series.js";
import { together } from "./questions/5-together.js";
import { documents } from "./questions/6-documents.js";
import { diffusion } from "./questions/7-diffusion.js";
import { neighbourhood } from "./questions/8-neighbourhood.js";
import { search } from "./questions/9-search.js";
import { changes } from "./questions/10-changes.js";

/* The ten questions of schema/queries over the five reports. What is expected was written down from seeds/reports/*.txt by hand. */

const questions: readonly (readonly [string, (store: () => Store) => void])[] = [
  ["1-adopters", adopters],
  ["2-report", report],
  ["3-compare", comparison],
  ["4-series", series],
  ["5-together", together],
  ["6-documents", documents],
  ["7-diffusion", diffusion],
  ["8-neighbourhood", neighbourhood],
  ["9-search", search],
  ["10-changes", changes],
];

/** A neighbourhood takes a statement for each of its two steps, and each of the two graphs reads its edges beside its nodes. */
const STEPS: Readonly<Record<string, number>> = { "8-neighbourhood": 2 + 2 };

describeStores("questions", (open) => {
  let store: Store;
  beforeAll(async () => {
    store = await open({ keep: true });
    await writeFiveReports(store);
  });

  describe.each(questions)("%s", (name, asked) => {
    asked(() => store);

    test("costs at most one statement for each level, and at most half of what a query may", async () => {
      const { query, variables } = canned(name);
      const { statements, cost } = await ask(store, query, variables);
      expect(statements.length).toBeLessThanOrEqual(statementsAllowed(query) + (STEPS[name] ?? 0));
      expect(cost).toBeLessThanOrEqual(LIMITS.cost / 2);
    });
  });
});
