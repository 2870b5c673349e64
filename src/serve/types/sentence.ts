import { Field, Int, ObjectType } from "type-graphql";
import { Role } from "./enums.js";
import type { ValueOf } from "./enums.js";
import { Node } from "./node.js";

@ObjectType({ implements: Node, description: "A sentence of a report. 句子。" })
export class Sentence extends Node {
  @Field(() => String, { description: "Its words, exactly. 原文。" })
  text!: string;

  @Field(() => Int, { description: "Offset in the text, UTF-16. 起始位置。" })
  start!: number;

  @Field(() => Int, { description: "Offset of the end. 终止位置。" })
  end!: number;

  @Field(() => Int, { description: "Place in the report. 次序。" })
  order!: number;

  @Field(() => Role, { description: "What it does. 作用。" })
  role!: ValueOf<typeof Role>;
}
