const queries = import.meta.glob("../../../schema/queries/*.graphql", { query: "?raw", import: "default", eager: true });
const variables = import.meta.glob("../../../schema/queries/*.json", { query: "?raw", import: "default", eager: true });

/** The questions of schema/queries as tabs (标签页), each with its variables (变量). */
export function cannedQueries() {
  return Object.keys(queries)
    .sort((a, b) => numberOf(a) - numberOf(b))
    .map((path) => ({ query: queries[path], variables: (variables[path.replace(/graphql$/u, "json")] ?? "{}").trim() }));
}

const numberOf = (path) => Number(/\/(\d+)-[^/]*$/u.exec(path)?.[1]);
