import { writeFileSync } from "node:fs";
import { emitSchema } from "../src/serve/schema.js";

// npm run schema: writes what test/serve/schema.test.ts compares with.
writeFileSync(new URL("schema.graphql", import.meta.url), emitSchema());
