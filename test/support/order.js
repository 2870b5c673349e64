import { readFileSync } from "node:fs";
import { relative } from "node:path";
import TestSequencer from "@jest/test-sequencer";

/**
 * The order in which the test files are begun. Jest goes by the times of runs before, and by the size of the files where there were none, as
 * on a build machine: a short file that takes minutes is its last one then. And of two that want the one Neo4j of a run the second waits.
 * Here the long ones come first, and beside one that has the Neo4j runs one that does without.
 */
export default class Order extends TestSequencer {
  #workers;

  constructor(options) {
    super(options);
    this.#workers = options.globalConfig.maxWorkers;
  }

  sort(tests) {
    const waiting = tests
      .map((test) => ({ test, takes: secondsOf(test), isServed: wantsNeo4j(test) }))
      .sort((a, b) => b.takes - a.takes || (a.test.path < b.test.path ? -1 : 1));
    const order = [];
    const workerFree = Array(this.#workers).fill(0);
    let neo4jFree = 0;
    while (waiting.length > 0) {
      const now = Math.min(...workerFree);
      const fitting = waiting.findIndex(({ isServed }) => isServed === neo4jFree <= now);
      const [next] = waiting.splice(Math.max(0, fitting), 1);
      const ends = next.takes + (next.isServed ? Math.max(now, neo4jFree) : now);
      if (next.isServed) neo4jFree = ends;
      workerFree[workerFree.indexOf(now)] = ends;
      order.push(next.test);
    }
    return order;
  }
}

const secondsOf = ({ path, context }) => SECONDS[relative(context.config.rootDir, path).replace(/^test\/|\.test\.ts$/gu, "")] ?? 5;

const wantsNeo4j = ({ path }) => /\bdescribe(?:Stores|Neo4j)\(/u.test(readFileSync(path, "utf8"));

/** What files took on the build machine, less what they waited for one another, roughly; a wrong number costs some waiting and nothing else. */
const SECONDS = {
  "load/contract": 160,
  "load/parser": 140,
  "explore/every-view": 130,
  "explore/graph-view": 100,
  "house/docs": 65,
  "explore/side-by-side": 65,
  "export/exports": 60,
  "serve/fuzz": 60,
  "serve/security/hostile": 60,
  "explore/country": 55,
  "serve/curation": 50,
  "serve/graphs": 50,
  "explore/many": 50,
  "workers/workers": 45,
  "chaos/beside": 45,
  "serve/search": 40,
  "explore/report-view": 40,
  "cli/serve": 40,
  "serve/security/reader": 35,
  "chaos/kills": 35,
  "cli/ingest": 35,
  "explore/country-views": 35,
  "explore/figures-and-documents": 30,
  "read/formats": 30,
  "annotate/page": 30,
  "explore/search": 30,
  "serve/security/walls": 30,
  "load/write": 30,
  "bounds/mutated": 25,
  "chaos/room": 25,
  "house/rooms": 25,
  "explore/place": 25,
  "serve/pages": 25,
  "explore/frame": 20,
  "serve/questions": 20,
  "house/image": 20,
  "chaos/others": 20,
  "bounds/linear": 20,
  "chaos/away": 20,
  "serve/observed": 15,
};
