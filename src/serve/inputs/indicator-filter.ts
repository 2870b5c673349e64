import { Field, ID, InputType } from "type-graphql";
import { ValueType } from "../types/enums.js";
import type { ValueOf } from "../types/enums.js";
import type { Condition } from "./filtered.js";
import type { Resolved } from "./resolved.js";
import { And, Not, Or, Themes } from "./shared-fields.js";

@InputType({ description: "Which indicators; all conditions hold together. 指标的筛选条件。" })
export class IndicatorFilter {
  @And(() => IndicatorFilter) and?: IndicatorFilter[] | null;
  @Or(() => IndicatorFilter) or?: IndicatorFilter[] | null;
  @Not(() => IndicatorFilter) not?: IndicatorFilter | null;

  @Field(() => [ID], { nullable: true, description: "These indicators: ids, names or aliases. 指定指标。" })
  indicators?: string[] | null;

  @Themes themes?: string[] | null;

  @Field(() => [ValueType], { nullable: true, description: "Kinds of value. 数值类型。" })
  valueTypes?: ValueOf<typeof ValueType>[] | null;

  @Field(() => [String], { nullable: true, description: "Units. 单位。" })
  units?: string[] | null;

  @Field(() => String, { nullable: true, description: "Characters in the name or an alias. 名称或别名包含。" })
  nameContains?: string | null;

  @Field(() => Boolean, { nullable: true, description: "Whether some report gives a figure of it. 是否有数据。" })
  hasFigures?: boolean | null;
}

/** Conditions on indicators; `resolved` holds the ids of the names in the filter. */
export const indicatorConditions = (filter: IndicatorFilter, resolved: Resolved): readonly Condition[] => [
  ["indicator-indicators", "indicators", resolved.indicators],
  ["indicator-themes", "themes", filter.themes],
  ["indicator-value-types", "valueTypes", filter.valueTypes],
  ["indicator-units", "units", filter.units],
  ["indicator-name", "name", filter.nameContains],
  [filter.hasFigures === false ? "indicator-without-figures" : "indicator-with-figures", "hasFigures", filter.hasFigures],
];
