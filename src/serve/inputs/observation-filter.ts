import { Field, ID, InputType } from "type-graphql";
import { Period, Role } from "../types/enums.js";
import type { Departments, Level, ValueOf } from "../types/enums.js";
import { ValueRange } from "./ranges.js";
import type { DateRange, MomentRange, YearRange } from "./ranges.js";
import { between, departments } from "./filtered.js";
import type { Condition } from "./filtered.js";
import type { Resolved } from "./resolved.js";
import {
  And,
  FromDepartments,
  IngestedAt,
  Levels,
  Localities,
  Not,
  Or,
  PublishedOn,
  Rules,
  Themes,
  Within,
  Years,
} from "./shared-fields.js";

@InputType({ description: "Which figures; all conditions hold together. 数据的筛选条件。" })
export class ObservationFilter {
  @And(() => ObservationFilter) and?: ObservationFilter[] | null;
  @Or(() => ObservationFilter) or?: ObservationFilter[] | null;
  @Not(() => ObservationFilter) not?: ObservationFilter | null;

  @Within within?: string | null;
  @Localities localities?: string[] | null;
  @Levels levels?: ValueOf<typeof Level>[] | null;
  @FromDepartments departments?: ValueOf<typeof Departments> | null;

  @Field(() => [ID], { nullable: true, description: "These indicators: ids, names or aliases. 指定指标。" })
  indicators?: string[] | null;

  @Themes themes?: string[] | null;

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
  period?: ValueOf<typeof Period>[] | null;

  @Years year?: YearRange | null;

  @Field(() => ValueRange, { nullable: true, description: "Values as printed, 万 and 亿 multiplied out. 数值。" })
  value?: ValueRange | null;

  @PublishedOn publishedOn?: DateRange | null;
  @IngestedAt ingestedAt?: MomentRange | null;
  @Rules rule?: string[] | null;
}

/** Conditions on figures; `resolved` holds the ids of the names in the filter. */
export const observationConditions = (filter: ObservationFilter, resolved: Resolved): readonly Condition[] => [
  ["place-within", "within", resolved.within],
  ["place-localities", "localities", resolved.localities],
  ["place-levels", "levels", filter.levels],
  ...departments("observation", filter.departments),
  ["observation-indicators", "indicators", resolved.indicators],
  ["observation-themes", "themes", filter.themes],
  [filter.curated === false ? "observation-unknown" : "observation-known", "curated", filter.curated],
  ["observation-metric", "metric", filter.metricContains],
  ["observation-units", "units", filter.units],
  ["observation-roles", "roles", filter.roles],
  ["observation-scope", "scope", filter.scope],
  ["observation-periods", "periods", filter.period],
  ["observation-from", "from", filter.year?.from],
  ["observation-to", "to", filter.year?.to],
  ["observation-min", "min", filter.value?.min],
  ["observation-max", "max", filter.value?.max],
  ...between("observation-published", "published", filter.publishedOn),
  ...between("observation-ingested", "ingested", filter.ingestedAt),
  ["observation-rules", "rules", filter.rule],
];
