import { Field, Float, Int, ObjectType } from "type-graphql";
import { Period, Role } from "./enums.js";
import type { ValueOf } from "./enums.js";
import { Node } from "./node.js";

@ObjectType({ implements: Node, description: "A figure that a report gives. 数据。" })
export class Observation extends Node {
  @Field(() => String, { description: "What is counted, as said. 文中指标。" })
  metric!: string;

  @Field(() => Float, { description: "Value, 万 and 亿 multiplied out. 数值。" })
  value!: number;

  @Field(() => String, { description: "Unit as printed. 单位。" })
  unit!: string;

  @Field(() => String, { description: "As printed, exactly the text at start…end: 187.66余万元. 原文数值。" })
  rawValue!: string;

  @Field(() => Float, { description: "Value in the base unit. 基本单位数值。" })
  baseValue!: number;

  @Field(() => String, { description: "Base unit: 元 for 万元. 基本单位。" })
  baseUnit!: string;

  @Field(() => String, { nullable: true, description: "Word that makes it approximate: 余, 约, 近, 超, 以上. 约数词。" })
  approximation!: string | null;

  @Field(() => String, { nullable: true, description: "Scope as said: 市本级. 口径。" })
  scope!: string | null;

  @Field(() => Period, { nullable: true, description: "Time that it covers. 统计期间。" })
  period!: ValueOf<typeof Period> | null;

  @Field(() => Int, { nullable: true, description: "Year that it is about. 年度。" })
  year!: number | null;

  @Field(() => Role, { description: "What its passage does. 段落作用。" })
  role!: ValueOf<typeof Role>;

  @Field(() => Int, { description: "Offset in the text, UTF-16. 起始位置。" })
  start!: number;

  @Field(() => Int, { description: "Offset of the end. 终止位置。" })
  end!: number;
}
