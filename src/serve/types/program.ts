import { Field, ObjectType } from "type-graphql";
import { ProgramKind, ProgramScope } from "./enums.js";
import type { ValueOf } from "./enums.js";
import { Node } from "./node.js";

@ObjectType({ implements: Node, description: "A named measure: institution, campaign, project, reform. 举措。" })
export class Program extends Node {
  @Field(() => String, { description: "Canonical name: 三项制度. 名称。" })
  name!: string;

  @Field(() => [String], { description: "Other names. 别名。" })
  aliases!: readonly string[];

  @Field(() => String, { description: "Pinyin. 拼音。" })
  pinyin!: string;

  @Field(() => ProgramKind, { description: "Kind. 类型。" })
  kind!: ValueOf<typeof ProgramKind>;

  @Field(() => ProgramScope, { description: "How far it reaches. 范围。" })
  scope!: ValueOf<typeof ProgramScope>;

  @Field(() => Boolean, { description: "Whether the lexicon knows it. 是否收入词库。" })
  curated!: boolean;
}
