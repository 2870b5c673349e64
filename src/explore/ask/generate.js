import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { generated } from "./checked-queries.js";

// Writes data/generated anew from data/queries: node src/explore/ask/generate.js
const folder = fileURLToPath(new URL("generated/", import.meta.url));
const pages = generated();
mkdirSync(folder, { recursive: true });
for (const name of readdirSync(folder)) if (!pages.has(name)) rmSync(folder + name);
for (const [name, text] of pages) writeFileSync(folder + name, text);
