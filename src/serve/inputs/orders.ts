import { Field, InputType } from "type-graphql";
import {
  AdoptionOrderField,
  CitationOrderField,
  IndicatorOrderField,
  LocalityOrderField,
  ObservationOrderField,
  PolicyDocumentOrderField,
  ProgramOrderField,
  ReportOrderField,
  Direction,
} from "../types/enums.js";
import type { ValueOf } from "../types/enums.js";

/* Orders (排序) of the lists; ties are broken by id. */

@InputType({ description: "Order of adoptions. 采纳记录的排序。" })
export class AdoptionOrder {
  @Field(() => AdoptionOrderField, { defaultValue: "YEAR", description: "What to sort by. 字段。" })
  field!: ValueOf<typeof AdoptionOrderField>;

  @Field(() => Direction, { defaultValue: "DESC", description: "Direction. 方向。" })
  direction!: ValueOf<typeof Direction>;
}

@InputType({ description: "Order of figures. 数据的排序。" })
export class ObservationOrder {
  @Field(() => ObservationOrderField, { defaultValue: "YEAR", description: "What to sort by. 字段。" })
  field!: ValueOf<typeof ObservationOrderField>;

  @Field(() => Direction, { defaultValue: "DESC", description: "Direction. 方向。" })
  direction!: ValueOf<typeof Direction>;
}

@InputType({ description: "Order of places. 地区的排序。" })
export class LocalityOrder {
  @Field(() => LocalityOrderField, { defaultValue: "CODE", description: "What to sort by. 字段。" })
  field!: ValueOf<typeof LocalityOrderField>;

  @Field(() => Direction, { defaultValue: "ASC", description: "Direction. 方向。" })
  direction!: ValueOf<typeof Direction>;
}

@InputType({ description: "Order of measures. 举措的排序。" })
export class ProgramOrder {
  @Field(() => ProgramOrderField, { defaultValue: "NAME", description: "What to sort by. 字段。" })
  field!: ValueOf<typeof ProgramOrderField>;

  @Field(() => Direction, { defaultValue: "ASC", description: "Direction. 方向。" })
  direction!: ValueOf<typeof Direction>;
}

@InputType({ description: "Order of documents. 文件的排序。" })
export class PolicyDocumentOrder {
  @Field(() => PolicyDocumentOrderField, { defaultValue: "TITLE", description: "What to sort by. 字段。" })
  field!: ValueOf<typeof PolicyDocumentOrderField>;

  @Field(() => Direction, { defaultValue: "ASC", description: "Direction. 方向。" })
  direction!: ValueOf<typeof Direction>;
}

@InputType({ description: "Order of reports. 报告的排序。" })
export class ReportOrder {
  @Field(() => ReportOrderField, { defaultValue: "YEAR", description: "What to sort by. 字段。" })
  field!: ValueOf<typeof ReportOrderField>;

  @Field(() => Direction, { defaultValue: "DESC", description: "Direction. 方向。" })
  direction!: ValueOf<typeof Direction>;
}

@InputType({ description: "Order of indicators. 指标的排序。" })
export class IndicatorOrder {
  @Field(() => IndicatorOrderField, { defaultValue: "NAME", description: "What to sort by. 字段。" })
  field!: ValueOf<typeof IndicatorOrderField>;

  @Field(() => Direction, { defaultValue: "ASC", description: "Direction. 方向。" })
  direction!: ValueOf<typeof Direction>;
}

@InputType({ description: "Order of citations. 引用的排序。" })
export class CitationOrder {
  @Field(() => CitationOrderField, { defaultValue: "YEAR", description: "What to sort by. 字段。" })
  field!: ValueOf<typeof CitationOrderField>;

  @Field(() => Direction, { defaultValue: "DESC", description: "Direction. 方向。" })
  direction!: ValueOf<typeof Direction>;
}
