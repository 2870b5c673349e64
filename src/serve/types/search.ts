import { Field, Float, ID, Int, ObjectType } from "type-graphql";
import { PageInfo } from "./connections.js";
import { NodeKind } from "./graph-enums.js";
import type { ValueOf } from "./enums.js";

@ObjectType({ description: "A span in a snippet, UTF-16. 高亮区间。" })
export class Highlight {
  @Field(() => Int, { description: "Where it begins. 起始位置。" })
  start!: number;

  @Field(() => Int, { description: "Where it ends. 终止位置。" })
  end!: number;
}

@ObjectType({ description: "Words that were found, and where in them. 命中的文字。" })
export class Snippet {
  @Field(() => String, { description: "Which field of the node they are: name, aliases, title, text. 所在字段。" })
  field!: string;

  @Field(() => String, { description: "The words, as stored. 文字。" })
  text!: string;

  @Field(() => Int, {
    nullable: true,
    description: "Where the snippet begins in the report's text; null for names. Add it to a highlight's offsets. 在报告全文中的起始位置。",
  })
  offset!: number | null;

  @Field(() => [Highlight], { description: "Where the words stand in it; none for pinyin. 高亮。" })
  highlights!: readonly Highlight[];
}

@ObjectType({ description: "Something that a search found. 一条检索结果。" })
export class SearchHit {
  @Field(() => ID, { description: "Id of what was found. 标识。" })
  id!: string;

  @Field(() => NodeKind, { description: "What it is. 类型。" })
  kind!: ValueOf<typeof NodeKind>;

  @Field(() => String, { description: "What to call it: 江西省鹰潭市, 三项制度, a sentence's words. 名称或句子。" })
  label!: string;

  @Field(() => Float, { description: "How well it answers: about 100 for the whole name as typed, under 60 for a sentence. 匹配程度。" })
  score!: number;

  @Field(() => [Snippet], { description: "The words that were found. 命中的文字。" })
  snippets!: readonly Snippet[];
}

@ObjectType({ description: "How many hits of a kind there are. 各类结果数。" })
export class KindCount {
  @Field(() => NodeKind, { description: "Kind. 类型。" })
  kind!: ValueOf<typeof NodeKind>;

  @Field(() => Int, { description: "How many, 1,000 at most. 数量，最多计至 1000。" })
  count!: number;

  @Field(() => Boolean, { description: "Whether there are more than are counted and shown. 是否还有未计入的。" })
  more!: boolean;
}

@ObjectType({ description: "A hit with its cursor. 带游标的检索结果。" })
export class SearchEdge {
  @Field(() => String, { description: "Cursor. 游标。" })
  cursor!: string;

  @Field(() => SearchHit, { description: "The hit itself. 检索结果。" })
  node!: SearchHit;
}

@ObjectType({ description: "A page of hits, the best first. 检索结果分页，最相关的在前。" })
export class SearchConnection {
  @Field(() => [SearchEdge], { description: "Hits with cursors. 带游标的各条。" })
  edges!: readonly SearchEdge[];

  @Field(() => [SearchHit], { description: "Hits without cursors. 各条。" })
  nodes!: readonly SearchHit[];

  @Field(() => PageInfo, { description: "Where the page stands. 分页信息。" })
  pageInfo!: PageInfo;

  @Field(() => Int, { description: "How many hits there are, 1,000 of a kind at most. 总数，每类最多计 1000。" })
  totalCount!: number;

  @Field(() => [KindCount], { description: "How many of each kind that was asked for. 各类数量。" })
  counts!: readonly KindCount[];
}
