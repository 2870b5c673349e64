/**
 * An answer as both stores have to give it (规范形式): what is found is a set, since they score differently; of the shortest paths one is as
 * good as another; sums of fractions differ in the last digit.
 */
export function canonical(answer: unknown, field = ""): unknown {
  if (typeof answer === "number") return Number.isInteger(answer) ? answer : Number(answer.toPrecision(12));
  if (Array.isArray(answer)) return answer.map((one) => canonical(one));
  if (typeof answer !== "object" || answer === null) return answer;
  if (field === "path") return sizes(answer as Readonly<Record<string, unknown>>);
  const entries = Object.entries(answer).map(([name, inner]) => [name, canonical(inner, name)] as const);
  return Object.fromEntries(field === "search" ? entries.map(([name, inner]) => [name, asSet(inner)]) : entries);
}

const asSet = (hits: unknown): unknown => (Array.isArray(hits) ? hits.map((hit) => JSON.stringify(hit)).sort() : hits);

const sizes = (graph: Readonly<Record<string, unknown>>): unknown =>
  Object.entries(graph).map(([name, list]) => [name, Array.isArray(list) ? list.length : list]);
