/** Which view (视图) a path shows, and of what. */
export type Route =
  | { readonly view: "start" | "graph" | "matrix" | "compare" | "about" }
  | { readonly view: "search"; readonly text: string }
  | { readonly view: "program" | "place" | "report" | "indicator" | "document" | "changes"; readonly id: string }
  | { readonly view: "unknown"; readonly path: string };

const PLAIN = new Set(["graph", "matrix", "compare", "about"]);
const OF_ONE = new Set(["program", "place", "report", "indicator", "document", "changes"]);

/** Reads a path that has been decoded: `/program/prog-三项制度`. Ids may hold slashes. */
export function route(path: string): Route {
  const [, first = "", rest = ""] = /^\/([^/]*)\/?(.*)$/u.exec(path) ?? [];
  if (first === "" && rest === "") return { view: "start" };
  if (PLAIN.has(first) && rest === "") return { view: first as "graph" };
  if (first === "q") return { view: "search", text: rest };
  if (OF_ONE.has(first) && rest !== "") return { view: first as "program", id: rest };
  return { view: "unknown", path };
}
