import { z } from "zod";
import { drawn, type Drawn } from "../drawn.js";
import { after, first, from, to, years } from "../inputs.js";
import { Refused, tool } from "../tool.js";

const KINDS = ["LOCALITY", "REPORT", "PROGRAM", "POLICY_DOCUMENT", "INDICATOR", "OBSERVATION", "ORGANIZATION", "THEME"] as const;

/** 8, first half: what lies around a node. */
export const around = tool({
  name: "neighbourhood",
  title: "某个节点周围有什么",
  description:
    "某个节点（举措、地区、文件、报告……的名称或 id）周围一至三步内的节点与关系，关系附原文。关系过多时只取一部分：more 列出在哪个节点（at）还有多少（left），把其中的 next 作 after 继续。What lies around a node, one to three steps away, with the words behind each relationship.",
  input: {
    node: z.string().min(1).max(200).describe("节点的 id，或举措、地区、指标、文件的名称。Id or name of a node."),
    depth: z.int().min(1).max(3).default(1).describe("步数。Steps."),
    kinds: z.array(z.enum(KINDS)).min(1).optional().describe("只要这些种类的节点。Only nodes of these kinds."),
    from,
    to,
    first: first(30, 100),
    after,
  },
  run: async ({ node, depth, kinds, first: limit, after: cursor, ...span }, { ask, quoted }) => {
    const { graph } = await ask<{ readonly graph: Around | null }>("around", {
      node,
      depth,
      kinds,
      limit,
      after: cursor,
      year: years(span),
    });
    if (graph === null) throw new Refused(`图谱中没有“${node}”。 There is no such node; search for it first.`);
    const more = graph.truncated.map(({ node: at, left, cursor: next }) => ({ at, left, next }));
    return { ...drawn(graph, quoted), ...(more.length === 0 ? {} : { more }) };
  },
});

interface Around extends Drawn {
  readonly truncated: readonly { readonly node: string | null; readonly left: number; readonly cursor: string }[];
}
