import type { graph as chinese } from "../zh/graph.js";

/** Words of the graph (图). */
export const graph: typeof chinese = {
  title: "Graph",
  lead: "How places, measures, documents and organizations hang together: choose “See in the graph” on the page of any of them.",
};
