import { Field, ID, InputType } from "type-graphql";
import { ValueType } from "../types/enums.js";
import type { ValueOf } from "../types/enums.js";
import { filtered } from "./filtered.js";
import type { Filtered } from "./filtered.js";

@InputType({ description: "Which indicators; all conditions hold together. 指标的筛选条件。" })
export class IndicatorFilter {
  @Field(() => [ID], { nullable: true, description: "Themes. 主题。" })
  themes?: string[] | null;

  @Field(() => [ValueType], { nullable: true, description: "Kinds of value. 数值类型。" })
  valueTypes?: ValueOf<typeof ValueType>[] | null;

  @Field(() => String, { nullable: true, description: "Characters in the name or an alias. 名称或别名包含。" })
  nameContains?: string | null;
}

/** Conditions on indicators. */
export function indicatorConditions(filter: IndicatorFilter | null | undefined): Filtered {
  return filtered([
    ["indicator-themes", "themes", filter?.themes],
    ["indicator-value-types", "valueTypes", filter?.valueTypes],
    ["indicator-name", "name", filter?.nameContains],
  ]);
}
