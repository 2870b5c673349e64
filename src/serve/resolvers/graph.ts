import { createHash } from "node:crypto";
import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, FieldResolver, ID, Info, Int, Query, Resolver, Root } from "type-graphql";
import { DRAWN, kindOfId, RELATIONSHIP_TYPES } from "../../load/read/graph/kinds.js";
import type { Selection } from "../../load/read/graph/kinds.js";
import { readNeighbourhood } from "../../load/read/graph/neighbourhood.js";
import type { Progress } from "../../load/read/graph/neighbourhood.js";
import { readPath } from "../../load/read/graph/path.js";
import type { Picture } from "../../load/read/graph/picture.js";
import { readSlice } from "../../load/read/graph/slice.js";
import { asksFor } from "../asks-for.js";
import { checkMost } from "../bounded.js";
import type { Context } from "../context.js";
import { decodeCursor, encodeCursor } from "../cursor.js";
import { badInput, clientError } from "../errors.js";
import { evidenceAt, evidenceOf } from "../evidence.js";
import type { EvidenceFound } from "../evidence.js";
import { schemaKind, shownGraph, storedKind } from "../graph-shown.js";
import type { ShownEdge, ShownGraph } from "../graph-shown.js";
import { GraphFilter } from "../inputs/graph-filter.js";
import { YearRange } from "../inputs/ranges.js";
import type { Loaders } from "../loaders.js";
import { ofWhole, perList, perNode, perStep } from "../price.js";
import { resolveId, resolveIds, resolveOne } from "../resolve-names.js";
import { NodeKind, RelationshipType } from "../types/graph-enums.js";
import type { ValueOf } from "../types/enums.js";
import { Evidence } from "../types/evidence.js";
import { Graph, GraphEdge } from "../types/graph.js";

type Kind = ValueOf<typeof NodeKind>;
type Type = ValueOf<typeof RelationshipType>;

const DEEPEST = 3;
const LONGEST = 6;
const MOST = { neighbourhood: 1_000, graph: 5_000, names: 500 } as const;

@Resolver()
export class GraphQueries {
  @Query(() => Graph, {
    nullable: true,
    description:
      "What lies around a node, near before far; of dense nodes a fair sample that is the same each time. Null where there is no such node. 邻域。",
    complexity: perStep(perNode(200, MOST.neighbourhood), DEEPEST),
  })
  async neighbourhood(
    @Ctx() { loaders }: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg("id", () => ID, { description: "Any node: its id, or the name of a place, measure or indicator. 节点标识或名称。" }) id: string,
    @Arg("depth", () => Int, { defaultValue: 1, description: `Steps from it: 1–${DEEPEST}. 步数。` }) depth: number,
    @Arg("kinds", () => [NodeKind], {
      nullable: true,
      description: "Kinds of nodes; all by default but themes, sections and sentences. 节点类型，默认不含主题、章节、句子。",
    })
    kinds: readonly Kind[] | null | undefined,
    @Arg("types", () => [RelationshipType], { nullable: true, description: "Types of relationships; all by default. 关系类型。" })
    types: readonly Type[] | null | undefined,
    @Arg("years", () => YearRange, { nullable: true, description: "Only what reports of these years say. 年度区间。" })
    years: YearRange | null | undefined,
    @Arg("limit", () => Int, { defaultValue: 200, description: `Most nodes: 1–${MOST.neighbourhood}. 节点上限。` }) limit: number,
    @Arg("after", () => String, { nullable: true, description: "A cursor of `truncated`, for the node that it names. 续取游标。" })
    after: string | null | undefined,
  ): Promise<ShownGraph | null> {
    checkRange("depth", depth, DEEPEST);
    checkRange("limit", limit, MOST.neighbourhood);
    const start = await nodeId(loaders, id);
    if (start === null) return null;
    const selection = selectionOf(kinds, types, years, DRAWN.map(schemaKind), info);
    const order = (node: string): string => `neighbourhood ${digest([node, [...selection.kinds], [...selection.types], selection.years])}`;
    const progress = after === null || after === undefined ? null : progressOf(decodeCursor(order(start), after).key);
    const found = await readNeighbourhood(loaders.store, { id: start, depth, selection, limit, after: progress });
    if (found === null) return null;
    const truncated = (): Picture["truncated"] =>
      found.cuts().map(({ id: node, left, progress: reached }) => ({
        node,
        left,
        cursor: encodeCursor(order(node), { key: JSON.stringify([reached.shown, reached.positions]), id: node }),
      }));
    return shownGraph({ ...found, truncated: asksFor(info, "truncated") ? truncated() : [] });
  }

  @Query(() => Graph, {
    nullable: true,
    description: "A shortest path between two nodes, whatever the direction of its steps; null where there is none. 最短路径。",
    complexity: perNode(LONGEST, MOST.graph),
  })
  async path(
    @Ctx() { loaders }: Context,
    @Arg("from", () => ID, { description: "One end: id, or the name of a place, measure or indicator. 起点。" }) from: string,
    @Arg("to", () => ID, { description: "The other end. 终点。" }) to: string,
    @Arg("maxLength", () => Int, { defaultValue: LONGEST, description: `Most steps: 1–${LONGEST}. 最大步数。` }) maxLength: number,
  ): Promise<ShownGraph | null> {
    checkRange("maxLength", maxLength, LONGEST);
    const [start, end] = await Promise.all([nodeId(loaders, from), nodeId(loaders, to)]);
    const found = start === null || end === null ? null : await readPath(loaders.store, start, end, maxLength);
    return found === null ? null : shownGraph({ ...found, truncated: [] });
  }

  @Query(() => Graph, {
    description: "A slice of the graph: whole places with what their reports say, in an order that favours none, until the limit. 子图。",
    complexity: ofWhole(perNode(2_000, MOST.graph)),
  })
  async graph(
    @Ctx() { loaders }: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg("filter", () => GraphFilter, { description: "Which slice. 范围。" }) filter: GraphFilter,
    @Arg("limit", () => Int, { defaultValue: 2_000, description: `Most nodes: 1–${MOST.graph}. 节点上限。` }) limit: number,
    @Arg("after", () => String, { nullable: true, description: "The cursor of `truncated`: goes on with further places. 续取游标。" })
    after: string | null | undefined,
  ): Promise<ShownGraph> {
    checkRange("limit", limit, MOST.graph);
    checkMost(filter.localities, MOST.names, "地区", "places");
    checkMost(filter.programs, MOST.names, "举措", "measures");
    const [within, localities, programs] = await Promise.all([
      resolveOne(loaders, "locality", filter.within),
      resolveIds(loaders, "locality", filter.localities),
      resolveIds(loaders, "program", filter.programs),
    ]);
    const isNarrow = programs !== undefined || (filter.themes ?? null) !== null;
    const selection = selectionOf(
      filter.kinds,
      filter.types,
      filter.year,
      isNarrow ? ["LOCALITY", "PROGRAM"] : DRAWN.map(schemaKind),
      info,
    );
    const wanted = { within: within ?? null, localities: localities ?? null, programs: programs ?? null, themes: filter.themes ?? null };
    const order = `graph ${digest([wanted, [...selection.kinds], [...selection.types], selection.years])}`;
    const from = after === null || after === undefined ? -1 : keyOfPlace(decodeCursor(order, after).key);
    const { rest, ...picture } = await readSlice(loaders.store, { ...wanted, selection, limit, after: from });
    const truncated = rest === null ? [] : [{ node: null, left: rest.left, cursor: encodeCursor(order, { key: rest.key, id: "" }) }];
    return shownGraph({ ...picture, truncated });
  }
}

@Resolver(() => GraphEdge)
export class GraphEdgeEvidence {
  @FieldResolver(() => [Evidence], {
    description: "The exact words behind it; empty where it comes from the gazetteer or the lexicon. 原文依据；出自区划或词库者为空。",
    complexity: perList(1),
  })
  async evidence(@Root() { type, source, target, stored }: ShownEdge, @Ctx() { loaders }: Context): Promise<EvidenceFound[]> {
    const sentences = stored["evidence"] as readonly string[] | undefined;
    if (sentences !== undefined) {
      const own = new Set(stored["mentions"] as readonly string[] | undefined);
      return evidenceOf(loaders, sentences, (mention) => (own.size > 0 ? own.has(mention.id) : mention.target === target));
    }
    const figure = type === "REPORTS" ? target : type === "MEASURES" ? source : null;
    const row = figure === null ? null : await loaders.one("observations", figure);
    return row === null
      ? []
      : evidenceAt(loaders, row.sentence, { id: row.id, start: row.start, end: row.end, text: row.rawValue, rule: row.rule });
  }
}

/** An id as it is; otherwise what a place, a measure or an indicator is called. */
async function nodeId(loaders: Loaders, said: string): Promise<string | null> {
  const name = said.trim();
  if (kindOfId(name) !== undefined) return name;
  for (const kind of ["locality", "program", "indicator"] as const) {
    const found = await resolveId(loaders, kind, name);
    if (found !== null) return found;
  }
  return null;
}

function selectionOf(
  kinds: readonly Kind[] | null | undefined,
  types: readonly Type[] | null | undefined,
  years: YearRange | null | undefined,
  usual: readonly Kind[],
  info: GraphQLResolveInfo,
): Selection {
  const [from, to] = [years?.from ?? null, years?.to ?? null];
  return {
    kinds: new Set((kinds ?? usual).toSorted().map(storedKind)),
    types: new Set((types ?? RELATIONSHIP_TYPES).toSorted()),
    years: from === null && to === null ? null : { from: from ?? 0, to: to ?? 9_999 },
    programs: null,
    told: toldOf(info),
  };
}

/** What is asked of relationships. */
function toldOf(info: GraphQLResolveInfo): Selection["told"] {
  const asks = (field: string): boolean => asksFor(info, "edges", field);
  if (asks("properties") || asks("evidence")) return "ALL";
  return asks("id") || asks("year") ? "NAMES" : "ENDS";
}

function checkRange(name: string, value: number, most: number): void {
  if (value >= 1 && value <= most) return;
  const said = `${name} 为 ${value}，应为 1 至 ${most}。`;
  if (value < 1) throw badInput(said, `${name} is ${value}: give 1 to ${most}.`);
  throw clientError("LIMIT_EXCEEDED", said, `${name} is ${value}: give 1 to ${most}, and go on with the cursors of truncated.`);
}

/** What a cursor of `neighbourhood` holds. */
function progressOf(key: string | number): Progress {
  try {
    const [shown, positions] = JSON.parse(String(key)) as [unknown, Readonly<Record<string, unknown>>];
    const isWhole = [shown, ...Object.values(positions)].every(Number.isSafeInteger);
    if (isWhole) return { shown, positions } as Progress;
  } catch {
    // Told below.
  }
  throw damaged();
}

function keyOfPlace(key: string | number): number {
  if (typeof key === "number" && Number.isSafeInteger(key)) return key;
  throw damaged();
}

const damaged = (): Error =>
  badInput("游标已损坏，请原样使用 truncated 给出的游标。", "Not a cursor: use one that truncated gave, as it is.");

const digest = (value: unknown): string => createHash("sha256").update(JSON.stringify(value)).digest("hex").slice(0, 12);
