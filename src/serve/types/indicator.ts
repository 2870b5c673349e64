import { Field, ObjectType } from "type-graphql";
import { ValueType } from "./enums.js";
import type { ValueOf } from "./enums.js";
import { Node } from "./node.js";

@ObjectType({ implements: Node, description: "Something counted that compares over places and years. 指标。" })
export class Indicator extends Node {
  @Field(() => String, { description: "Name: 行政复议案件受理. 名称。" })
  name!: string;

  @Field(() => String, { description: "Unit: 件. 单位。" })
  unit!: string;

  @Field(() => ValueType, { description: "Kind of value. 数值类型。" })
  valueType!: ValueOf<typeof ValueType>;

  @Field(() => [String], { description: "Other names. 别名。" })
  aliases!: readonly string[];
}
