import { existsSync, readFileSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { buildSchema, parse, validate } from "graphql";
import { writeTypes } from "./write-types.js";

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const FOLDER = here("queries/");
const SCHEMA = here("../../../schema/schema.graphql");
const RETELL = "node src/explore/ask/generate.js";

/** Every query of the page as TypeScript, by file name; throws where one does not fit the schema (接口契约). */
export function generated() {
  const schema = buildSchema(readFileSync(SCHEMA, "utf8"));
  const files = readdirSync(FOLDER).filter((name) => name.endsWith(".graphql"));
  const texts = new Map(files.sort().map((name) => [name, readFileSync(FOLDER + name, "utf8")]));
  const whole = parse([...texts.values()].join("\n"));
  const faults = validate(schema, whole);
  if (faults.length > 0) throw new Error(`src/explore/ask/queries: ${faults.map(({ message }) => message).join("\n")}`);
  const fragments = new Map(whole.definitions.filter(({ kind }) => kind === "FragmentDefinition").map((one) => [one.name.value, one]));
  const pages = new Map();
  for (const [name, text] of texts) {
    const operation = parse(text).definitions.find(({ kind }) => kind === "OperationDefinition");
    if (operation !== undefined) pages.set(name.replace(/graphql$/u, "ts"), writeTypes(schema, operation, fragments, text, name));
  }
  return pages;
}

/** Vite's part: the build stops where a query does not fit the schema, or where its types were not written again. */
export function checkedQueries() {
  return {
    name: "checked-queries",
    buildStart() {
      for (const [name, text] of generated()) {
        const path = here(`generated/${name}`);
        if (!existsSync(path) || readFileSync(path, "utf8") !== text) this.error(`${name} is not what its query says: run ${RETELL}`);
      }
    },
  };
}
