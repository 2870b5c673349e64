import { Field, Int, ObjectType } from "type-graphql";
import { DocumentKind } from "./enums.js";
import type { ValueOf } from "./enums.js";
import { Node } from "./node.js";

@ObjectType({ implements: Node, description: "A law, regulation or other document that reports name. 法律法规与政策文件。" })
export class PolicyDocument extends Node {
  @Field(() => String, { description: "Normalised title without 《》. 标题。" })
  title!: string;

  @Field(() => [String], { description: "Titles as printed. 文中写法。" })
  titles!: readonly string[];

  @Field(() => [String], { description: "Short titles that the lexicon knows: 行政处罚法. 简称。" })
  aliases!: readonly string[];

  @Field(() => String, { nullable: true, description: "Number: 国办发〔2018〕118号. 文号。" })
  docNumber!: string | null;

  @Field(() => DocumentKind, { description: "Kind. 类型。" })
  kind!: ValueOf<typeof DocumentKind>;

  @Field(() => Int, { nullable: true, description: "Year of first adoption. 年份。" })
  year!: number | null;

  @Field(() => Boolean, { description: "Whether the lexicon knows it. 是否收入词库。" })
  curated!: boolean;
}
