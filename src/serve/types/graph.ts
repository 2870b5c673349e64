import { GraphQLScalarType } from "graphql";
import { Field, ID, Int, ObjectType } from "type-graphql";
import { NodeKind, RelationshipType } from "./graph-enums.js";
import type { ValueOf } from "./enums.js";

function refuse(): never {
  throw new TypeError("属性只能读取。 Properties are only given back.");
}

const Properties = new GraphQLScalarType<object, object>({
  name: "Properties",
  description:
    "A JSON object with text, numbers and booleans, no lists or objects in it: lists are joined by ` | `. 属性（扁平 JSON 对象）。",
  serialize: (value) => value as object,
  parseValue: refuse,
  parseLiteral: refuse,
});

@ObjectType({ description: "A node of a graph to draw. 图的节点。" })
export class GraphNode {
  @Field(() => ID, { description: "Stable id. 标识。" })
  id!: string;

  @Field(() => NodeKind, { description: "Kind. 类型。" })
  kind!: ValueOf<typeof NodeKind>;

  @Field(() => String, { description: "What to write beside it. 标签。" })
  label!: string;

  @Field(() => Properties, { description: "Its properties; what is not known is left out. 属性，未知者略去。" })
  properties!: object;
}

@ObjectType({ description: "A relationship of a graph to draw. 图的关系。" })
export class GraphEdge {
  @Field(() => ID, {
    description: "Stable id: its own (`ado-…`, `cit-…`), otherwise `TYPE:source:target`. 标识。",
  })
  id!: string;

  @Field(() => ID, { description: "Id of the node that it leaves. 起点。" })
  source!: string;

  @Field(() => ID, { description: "Id of the node that it leads to. 终点。" })
  target!: string;

  @Field(() => RelationshipType, { description: "Type. 类型。" })
  type!: ValueOf<typeof RelationshipType>;

  @Field(() => Int, { nullable: true, description: "Year of the report or figure behind it; null where it has none. 年度。" })
  year!: number | null;

  @Field(() => Properties, { description: "Its properties; what is not known is left out. 属性，未知者略去。" })
  properties!: object;
}

@ObjectType({ description: "What was left off, and how to go on. 未显示的部分。" })
export class GraphTruncation {
  @Field(() => ID, {
    nullable: true,
    description:
      "The node whose neighbours were left off; null in a slice, where whole places were. 被截断的节点；子图中为空，指略去的地区。",
  })
  node!: string | null;

  @Field(() => Int, { description: "How many of its relationships (of a slice: places) are not shown. 未显示的关系（子图：地区）数。" })
  left!: number;

  @Field(() => String, { description: "Goes on there: neighbourhood(id: node, after: cursor), graph(after: cursor). 续取游标。" })
  cursor!: string;
}

@ObjectType({ description: "Nodes and relationships, ready to be drawn. 可直接绘制的图。" })
export class Graph {
  @Field(() => [GraphNode], { description: "Nodes; of a neighbourhood or path the first one first. 节点。" })
  nodes!: readonly GraphNode[];

  @Field(() => [GraphEdge], { description: "Every relationship between those nodes that was asked for. 节点之间的关系。" })
  edges!: readonly GraphEdge[];

  @Field(() => [GraphTruncation], { description: "Where the limit cut something off; empty where nothing is missing. 截断说明。" })
  truncated!: readonly GraphTruncation[];
}
