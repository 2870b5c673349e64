import { Field, ObjectType } from "type-graphql";
import { Node } from "./node.js";

@ObjectType({ implements: Node, description: "A body that reports name. 机构。" })
export class Organization extends Node {
  @Field(() => String, { description: "Name: 市司法局. 名称。" })
  name!: string;

  @Field(() => String, { description: "Kind. 类型。" })
  kind!: string;
}
