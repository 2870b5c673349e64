import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { compileLexicon } from "../support/compiled-lexicon.js";

/** Before all tests: a folder that the test files of this run share; a Neo4j starts there when a file asks for one. */
export default function makeRunFolder() {
  compileLexicon();
  process.env["FAZHI_TEST_RUN"] = mkdtempSync(join(tmpdir(), "fazhi-test-"));
  process.env["FAZHI_TEST_OWNER"] = String(process.pid);
}
