import { z } from "zod";
import { drawn, type Drawn } from "../drawn.js";
import { tool } from "../tool.js";

const node = z.string().min(1).max(200).describe("节点的 id 或名称。Id or name of a node.");

/** 8, second half: how two nodes hang together. */
export const path = tool({
  name: "shortest_path",
  title: "两个节点之间最短的路",
  description:
    "两个节点（如 太原市 与 鹰潭市）怎样相连：最短路上的节点与关系，关系附原文；connected 为 false 表示六步之内没有路。The shortest path between two nodes, with the words behind each step.",
  input: { from: node, to: node },
  run: async ({ from, to }, { ask, quoted }) => {
    const { graph } = await ask<{ readonly graph: Drawn | null }>("path", { from, to });
    return graph === null ? { connected: false } : { connected: true, ...drawn(graph, quoted) };
  },
});
