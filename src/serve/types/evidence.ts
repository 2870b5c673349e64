import { Field, ID, Int, ObjectType } from "type-graphql";

@ObjectType({ description: "The exact words behind a fact, after the W3C text-quote and text-position selectors. 原文依据。" })
export class Evidence {
  @Field(() => String, { description: "The mention: exactly report.text.slice(start, end). 引文。" })
  quote!: string;

  @Field(() => Int, { description: "Offset in the report, UTF-16. 起始位置。" })
  start!: number;

  @Field(() => Int, { description: "Offset of the end. 终止位置。" })
  end!: number;

  @Field(() => String, { description: "Up to 32 characters before it in its sentence. 前文。" })
  prefix!: string;

  @Field(() => String, { description: "Up to 32 characters after it in its sentence. 后文。" })
  suffix!: string;

  @Field(() => [String], { description: "Headings above it, outermost first. 所在章节。" })
  section!: readonly string[];

  @Field(() => String, { nullable: true, description: "Rule that read it; null where the whole sentence is the evidence. 抽取规则。" })
  rule!: string | null;

  @Field(() => ID, { nullable: true, description: "Id of the mention or figure, for rejectMention and confirmMention. 提及的标识。" })
  mention!: string | null;
}
