import { Field, Int, ObjectType } from "type-graphql";
import type { ClassType } from "type-graphql";
import { Adoption } from "./adoption.js";
import { Citation } from "./citation.js";
import { Indicator } from "./indicator.js";
import { Locality } from "./locality.js";
import { Observation } from "./observation.js";
import { PolicyDocument } from "./policy-document.js";
import { Program } from "./program.js";
import { Report } from "./report.js";

@ObjectType({ description: "Where a page stands in its list. 分页信息。" })
export class PageInfo {
  @Field(() => Boolean, { description: "Whether something follows. 是否有下一页。" })
  hasNextPage!: boolean;

  @Field(() => Boolean, { description: "Whether something comes before. 是否有上一页。" })
  hasPreviousPage!: boolean;

  @Field(() => String, { nullable: true, description: "Cursor of the first row. 首条游标。" })
  startCursor!: string | null;

  @Field(() => String, { nullable: true, description: "Cursor of the last row. 末条游标。" })
  endCursor!: string | null;
}

export const LocalityConnection = connectionOf("Locality", Locality, "places", "地区");
export const ReportConnection = connectionOf("Report", Report, "reports", "报告");
export const ProgramConnection = connectionOf("Program", Program, "measures", "举措");
export const PolicyDocumentConnection = connectionOf("PolicyDocument", PolicyDocument, "documents", "文件");
export const IndicatorConnection = connectionOf("Indicator", Indicator, "indicators", "指标");
export const ObservationConnection = connectionOf("Observation", Observation, "figures", "数据");
export const AdoptionConnection = connectionOf("Adoption", Adoption, "adoptions", "采纳记录");
export const CitationConnection = connectionOf("Citation", Citation, "citations", "引用");

/** A Relay connection (分页列表) of a type; a class made here, since GraphQL has no type parameters. */
function connectionOf(name: string, type: ClassType, plural: string, chinese: string): ClassType {
  @ObjectType(`${name}Edge`, { description: `One of the ${plural} with its cursor. 带游标的${chinese}。` })
  class Edge {
    @Field(() => String, { description: "Cursor. 游标。" })
    cursor!: string;

    @Field(() => type, { description: `The row itself. ${chinese}。` })
    node!: unknown;
  }

  @ObjectType(`${name}Connection`, { description: `A page of ${plural}. ${chinese}分页。` })
  class Connection {
    @Field(() => [Edge], { description: "Rows with cursors. 带游标的各条。" })
    edges!: readonly Edge[];

    @Field(() => [type], { description: "Rows without cursors. 各条。" })
    nodes!: readonly unknown[];

    @Field(() => PageInfo, { description: "Where the page stands. 分页信息。" })
    pageInfo!: PageInfo;

    @Field(() => Int, { description: "How many pass the filter; counted only when asked for. 总数。" })
    totalCount!: number;
  }
  return Connection;
}
