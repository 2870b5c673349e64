import { Field, Int, ObjectType } from "type-graphql";
import { Node } from "./node.js";

@ObjectType({ implements: Node, description: "A part of rule-of-law government, after the outline of 2021–2025. 主题。" })
export class Theme extends Node {
  @Field(() => String, { description: "Name. 名称。" })
  name!: string;

  @Field(() => Int, { description: "Place in the outline. 次序。" })
  order!: number;

  @Field(() => String, { nullable: true, description: "Section of 《法治政府建设实施纲要（2021—2025年）》. 纲要章节。" })
  outlineSection!: string | null;
}
