import type { Knowledge } from "../model/knowledge.js";
import { inForce } from "../model/override.js";
import { UsageError } from "./exit.js";

/** What the package knows, with the corrections (校订) of the overrides file. */
export async function correctedKnowledge(overrides: string): Promise<Knowledge> {
  const [{ loadKnowledge }, { ChangesError, readChanges }, { withOverrides }] = await Promise.all([
    import("../pipeline.js"),
    import("../knowledge/changes.js"),
    import("../knowledge/with-overrides.js"),
  ]);
  try {
    return withOverrides(loadKnowledge(), inForce(readChanges(overrides)));
  } catch (error) {
    throw error instanceof ChangesError ? new UsageError(error.message) : error;
  }
}
