import { Field, Int, ObjectType } from "type-graphql";

@ObjectType({ description: "What is in the graph and what it was made with. 统计与版本。" })
export class Statistics {
  @Field(() => String, { description: "Store: embedded or neo4j. 存储引擎。" })
  engine!: string;

  @Field(() => Int, { description: "Places. 地区。" })
  localities!: number;

  @Field(() => Int, { description: "Places with a report. 有报告的地区。" })
  reportingLocalities!: number;

  @Field(() => Int, { description: "Reports. 报告。" })
  reports!: number;

  @Field(() => Int, { description: "Measures that the lexicon or a report knows. 举措。" })
  programs!: number;

  @Field(() => Int, { description: "Measures that a report names. 报告提到的举措。" })
  namedPrograms!: number;

  @Field(() => Int, { description: "Adoptions. 采纳记录。" })
  adoptions!: number;

  @Field(() => Int, { description: "Documents. 文件。" })
  policyDocuments!: number;

  @Field(() => Int, { description: "Documents that a report names. 报告提到的文件。" })
  citedDocuments!: number;

  @Field(() => Int, { description: "Citations. 引用。" })
  citations!: number;

  @Field(() => Int, { description: "Indicators. 指标。" })
  indicators!: number;

  @Field(() => Int, { description: "Figures. 数据。" })
  observations!: number;

  @Field(() => Int, { description: "Organizations. 机构。" })
  organizations!: number;

  @Field(() => Int, { description: "Sentences. 句子。" })
  sentences!: number;

  @Field(() => String, { nullable: true, description: "Version of the gazetteer. 地名库版本。" })
  gazetteerVersion!: string | null;

  @Field(() => String, { nullable: true, description: "Version of the lexicon. 词库版本。" })
  lexiconVersion!: string | null;

  @Field(() => [String], { description: "Versions of the rules that read the reports. 抽取规则版本。" })
  extractorVersions!: readonly string[];
}
