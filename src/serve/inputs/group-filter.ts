import { Field, InputType } from "type-graphql";
import { Direction, GroupOrderField } from "../types/enums.js";
import type { ValueOf } from "../types/enums.js";
import { AdoptionFilter } from "./adoption-filter.js";
import { CitationFilter } from "./citation-filter.js";
import { ObservationFilter } from "./observation-filter.js";
import { ProgramFilter } from "./program-filter.js";
import { ReportFilter } from "./report-filter.js";

@InputType({ description: "Which are counted: the one field that fits `of`. 分组的筛选条件，取与 of 相应的一项。" })
export class GroupFilter {
  @Field(() => AdoptionFilter, { nullable: true, description: "For adoptions. 采纳记录。" })
  adoptions?: AdoptionFilter | null;

  @Field(() => ObservationFilter, { nullable: true, description: "For figures. 数据。" })
  observations?: ObservationFilter | null;

  @Field(() => CitationFilter, { nullable: true, description: "For citations. 引用。" })
  citations?: CitationFilter | null;

  @Field(() => ReportFilter, { nullable: true, description: "For reports. 报告。" })
  reports?: ReportFilter | null;

  @Field(() => ProgramFilter, { nullable: true, description: "For measures. 举措。" })
  programs?: ProgramFilter | null;
}

@InputType({ description: "Order of groups; ties by their keys. 分组的排序。" })
export class GroupOrder {
  @Field(() => GroupOrderField, { defaultValue: "COUNT", description: "What to sort by. 字段。" })
  field!: ValueOf<typeof GroupOrderField>;

  @Field(() => Direction, { defaultValue: "DESC", description: "Direction. 方向。" })
  direction!: ValueOf<typeof Direction>;
}
