import { Field, Int, ObjectType } from "type-graphql";
import { IssuanceBasis } from "./enums.js";
import type { ValueOf } from "./enums.js";

@ObjectType({ description: "That a place issued a document. 发文。" })
export class Issuance {
  @Field(() => Int, { nullable: true, description: "Year of issue. 年份。" })
  year!: number | null;

  @Field(() => IssuanceBasis, { description: "What tells so. 依据。" })
  basis!: ValueOf<typeof IssuanceBasis>;
}
