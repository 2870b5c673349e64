import { readdirSync, readFileSync } from "node:fs";
import { createApollo } from "../serve/apollo.js";
import { createContext } from "../serve/context.js";
import type { Store } from "../load/store.js";
import type { Logger } from "../log.js";
import { Refused, type Ask } from "./tool.js";

const folder = new URL("../../schema/mcp/", import.meta.url);

/** Asks the graph's own schema in this process, with the server's limits, by the name of a document of `schema/mcp`. */
export function askerOf(store: Store, patience: number, log: Logger): { readonly ask: Ask; readonly close: () => Promise<void> } {
  const apollo = createApollo({ log });
  const documents = readDocuments();
  const ask = async <T>(name: string, variables: Readonly<Record<string, unknown>>): Promise<T> => {
    const { body } = await apollo.executeOperation(
      { query: documents.get(name) ?? "", variables: { ...variables } },
      { contextValue: createContext(store, { patience }) },
    );
    if (body.kind !== "single") throw new Error("an answer in parts");
    const { data, errors = [] } = body.singleResult;
    const [first] = errors;
    if (first !== undefined) throw new Refused(first.message, first.extensions ?? {});
    return data as T;
  };
  return { ask, close: () => apollo.stop() };
}

/** Each document with the shared fragments that it uses, directly or through others: unused ones would be an error. */
function readDocuments(): ReadonlyMap<string, string> {
  const read = (file: string): string => readFileSync(new URL(file, folder), "utf8");
  const shared = new Map(
    read("fragments.graphql")
      .split(/^(?=fragment )/mu)
      .map((text) => [/^fragment (\w+)/u.exec(text)?.[1] ?? "", text]),
  );
  const complete = (text: string): string => {
    const missing = [...text.matchAll(/\.\.\.(\w+)/gu)]
      .map(([, name = ""]) => name)
      .find((name) => shared.has(name) && !text.includes(`fragment ${name} on`));
    return missing === undefined ? text : complete(`${text}\n${shared.get(missing) ?? ""}`);
  };
  const files = readdirSync(folder).filter((file) => file !== "fragments.graphql");
  return new Map(files.map((file) => [file.replace(/\.graphql$/u, ""), complete(read(file))]));
}
