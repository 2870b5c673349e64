import { Field, ID, InputType } from "type-graphql";
import { Departments, Level, Period, Role } from "../types/enums.js";
import type { ValueOf } from "../types/enums.js";
import { ValueRange, YearRange } from "./ranges.js";
import { departments, filtered } from "./filtered.js";
import type { Filtered } from "./filtered.js";
import type { Resolved } from "./resolved.js";

@InputType({ description: "Which figures; all conditions hold together. 数据的筛选条件。" })
export class ObservationFilter {
  @Field(() => ID, { nullable: true, description: "A place with everything below it: id, code or name. 某地及其所辖。" })
  within?: string | null;

  @Field(() => [ID], { nullable: true, description: "These places: ids, codes or names. 指定地区。" })
  localities?: string[] | null;

  @Field(() => [Level], { nullable: true, description: "Levels of the place. 地区层级。" })
  levels?: ValueOf<typeof Level>[] | null;

  @Field(() => Departments, { nullable: true, description: "Reports of departments. 部门报告。" })
  departments?: ValueOf<typeof Departments> | null;

  @Field(() => [ID], { nullable: true, description: "These indicators: ids, names or aliases. 指定指标。" })
  indicators?: string[] | null;

  @Field(() => [ID], { nullable: true, description: "Indicators of these themes. 指定主题。" })
  themes?: string[] | null;

  @Field(() => Boolean, { nullable: true, description: "Whether the figure is of an indicator of the lexicon. 是否属于词库指标。" })
  curated?: boolean | null;

  @Field(() => String, { nullable: true, description: "Words in what is counted, as said. 文中指标包含。" })
  metricContains?: string | null;

  @Field(() => [String], { nullable: true, description: "Units as printed. 单位。" })
  units?: string[] | null;

  @Field(() => [Role], { nullable: true, description: "What the passage does. 段落作用。" })
  roles?: ValueOf<typeof Role>[] | null;

  @Field(() => String, { nullable: true, description: "Scope as said: 市本级. 口径。" })
  scope?: string | null;

  @Field(() => [Period], { nullable: true, description: "Time covered. 统计期间。" })
  periods?: ValueOf<typeof Period>[] | null;

  @Field(() => YearRange, { nullable: true, description: "Years. 年度。" })
  year?: YearRange | null;

  @Field(() => ValueRange, { nullable: true, description: "Values as printed, 万 and 亿 multiplied out. 数值。" })
  value?: ValueRange | null;
}

/** Conditions on figures; `resolved` holds the ids of the names in the filter. */
export function observationConditions(filter: ObservationFilter | null | undefined, resolved: Resolved): Filtered {
  return filtered([
    ["place-within", "within", resolved.within],
    ["place-localities", "localities", resolved.localities],
    ["place-levels", "levels", filter?.levels],
    ...departments("observation", filter?.departments),
    ["observation-indicators", "indicators", resolved.indicators],
    ["observation-themes", "themes", filter?.themes],
    [filter?.curated === false ? "observation-unknown" : "observation-known", "curated", filter?.curated],
    ["observation-metric", "metric", filter?.metricContains],
    ["observation-units", "units", filter?.units],
    ["observation-roles", "roles", filter?.roles],
    ["observation-scope", "scope", filter?.scope],
    ["observation-periods", "periods", filter?.periods],
    ["observation-from", "from", filter?.year?.from],
    ["observation-to", "to", filter?.year?.to],
    ["observation-min", "min", filter?.value?.min],
    ["observation-max", "max", filter?.value?.max],
  ]);
}
