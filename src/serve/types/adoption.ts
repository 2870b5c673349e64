import { Field, Int, ObjectType } from "type-graphql";
import { AdoptionStatus } from "./enums.js";
import type { ValueOf } from "./enums.js";
import { Node } from "./node.js";

@ObjectType({ implements: Node, description: "That a place, in a year, by a report, did, planned or lacked a measure. 采纳记录。" })
export class Adoption extends Node {
  @Field(() => Int, { description: "Year reported on. 年度。" })
  year!: number;

  @Field(() => AdoptionStatus, { description: "What the report says of it. 状态。" })
  status!: ValueOf<typeof AdoptionStatus>;

  @Field(() => Int, { nullable: true, description: "Year that a plan is for. 计划年度。" })
  plannedFor!: number | null;
}
