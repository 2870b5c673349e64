import { Field, Int, ObjectType } from "type-graphql";
import { Role } from "./enums.js";
import type { ValueOf } from "./enums.js";
import { Node } from "./node.js";

@ObjectType({ implements: Node, description: "A heading and what stands under it. 章节。" })
export class Section extends Node {
  @Field(() => String, { description: "Heading. 标题。" })
  heading!: string;

  @Field(() => String, { nullable: true, description: "Number as printed. 序号。" })
  number!: string | null;

  @Field(() => Int, { description: "1 for 一、, 2 for （一）. 级别。" })
  depth!: number;

  @Field(() => Int, { description: "Place in the report; 0 stands before the first heading. 次序。" })
  order!: number;

  @Field(() => Role, { description: "What it does. 作用。" })
  role!: ValueOf<typeof Role>;

  @Field(() => Int, { description: "Offset in the text, UTF-16. 起始位置。" })
  start!: number;

  @Field(() => Int, { description: "Offset of the end. 终止位置。" })
  end!: number;

  @Field(() => [String], { description: "Headings from the outermost down to this one. 各级标题。" })
  path!: readonly string[];
}
