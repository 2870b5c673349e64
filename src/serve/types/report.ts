import { Field, Int, ObjectType } from "type-graphql";
import { ReportLevel } from "./enums.js";
import type { ValueOf } from "./enums.js";
import { Node } from "./node.js";

@ObjectType({ implements: Node, description: "A place's or a department's yearly report. 法治政府建设年度报告。" })
export class Report extends Node {
  @Field(() => String, { nullable: true, description: "Title as printed. 标题。" })
  title!: string | null;

  @Field(() => Int, { description: "Year reported on, not of publication. 年度。" })
  year!: number;

  @Field(() => String, { nullable: true, description: "Day of publication, ISO. 发布日期。" })
  publishedOn!: string | null;

  @Field(() => [String], { description: "Bodies that signed. 署名机关。" })
  issuers!: readonly string[];

  @Field(() => String, { nullable: true, description: "Department, null for the government itself. 部门。" })
  body!: string | null;

  @Field(() => ReportLevel, { description: "Whose report it is. 层级。" })
  level!: ValueOf<typeof ReportLevel>;

  @Field(() => String, { description: "File name or address that it came from. 来源。" })
  source!: string;

  @Field(() => String, { description: "Media type of the source. 媒体类型。" })
  mediaType!: string;

  @Field(() => String, { description: "SHA-256 of the text. 文本校验值。" })
  contentHash!: string;

  @Field(() => String, { description: "Moment of ingestion, ISO. 入库时间。" })
  ingestedAt!: string;

  @Field(() => String, { description: "Version of the rules that read it. 抽取规则版本。" })
  extractorVersion!: string;

  @Field(() => String, { description: "Version of the lexicon. 词库版本。" })
  lexiconVersion!: string;
}
