import { ArgsType, Field, Int } from "type-graphql";

/** Arguments of every connection field (分页参数). */
@ArgsType()
export class PageArgs {
  @Field(() => Int, { nullable: true, description: "How many, from the front: 1–100, 20 by default. 从前往后取多少条。" })
  first?: number | null;

  @Field(() => String, { nullable: true, description: "Cursor to go on after. 从此游标之后继续。" })
  after?: string | null;

  @Field(() => Int, { nullable: true, description: "How many, from the back: 1–100. 从后往前取多少条。" })
  last?: number | null;

  @Field(() => String, { nullable: true, description: "Cursor to go back from, with last. 取此游标之前的。" })
  before?: string | null;
}
