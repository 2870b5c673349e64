import { Field, Int, ObjectType } from "type-graphql";

@ObjectType({ description: "A step in the history of a place. 沿革。" })
export class Succession {
  @Field(() => Int, { nullable: true, description: "Year. 年份。" })
  year!: number | null;

  @Field(() => String, { description: "How: renamed, merged, split. 方式。" })
  kind!: string;
}
