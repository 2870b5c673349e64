import { Field, ObjectType } from "type-graphql";
import { Relation } from "./enums.js";
import type { ValueOf } from "./enums.js";
import { Node } from "./node.js";

@ObjectType({ implements: Node, description: "That a report names a document. 引用。" })
export class Citation extends Node {
  @Field(() => Relation, { description: "What was done with it. 关系。" })
  relation!: ValueOf<typeof Relation>;

  @Field(() => String, { description: "Title as this report prints it. 文中标题。" })
  title!: string;

  @Field(() => String, { nullable: true, description: "Number as printed. 文号。" })
  docNumber!: string | null;
}
