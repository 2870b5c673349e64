import { Field, InputType } from "type-graphql";
import { PlaceKind } from "../types/enums.js";
import type { Level, ValueOf } from "../types/enums.js";
import { YearRange } from "./ranges.js";
import type { Condition } from "./filtered.js";
import type { Resolved } from "./resolved.js";
import { And, Levels, Localities, Not, Or, Within } from "./shared-fields.js";

@InputType({ description: "Which places; all conditions hold together. 地区的筛选条件。" })
export class LocalityFilter {
  @And(() => LocalityFilter) and?: LocalityFilter[] | null;
  @Or(() => LocalityFilter) or?: LocalityFilter[] | null;
  @Not(() => LocalityFilter) not?: LocalityFilter | null;

  @Within within?: string | null;
  @Localities localities?: string[] | null;
  @Levels levels?: ValueOf<typeof Level>[] | null;

  @Field(() => [PlaceKind], { nullable: true, description: "Kinds. 类型。" })
  kinds?: ValueOf<typeof PlaceKind>[] | null;

  @Field(() => String, { nullable: true, description: "Characters in the full name. 全称包含。" })
  nameContains?: string | null;

  @Field(() => Boolean, { nullable: true, description: "Whether a report of it is in the graph. 是否有报告。" })
  hasReport?: boolean | null;

  @Field(() => YearRange, { nullable: true, description: "A report of it about one of these years is in the graph. 某年度有报告。" })
  reportedIn?: YearRange | null;

  @Field(() => Boolean, { nullable: true, description: "Whether it still exists. 是否仍存在。" })
  present?: boolean | null;
}

/** Conditions on places; `resolved` holds the ids of the names in the filter. */
export const localityConditions = (filter: LocalityFilter, resolved: Resolved): readonly Condition[] => [
  ["place-within", "within", resolved.within],
  ["place-localities", "localities", resolved.localities],
  ["place-levels", "levels", filter.levels],
  ["locality-kinds", "kinds", filter.kinds],
  ["locality-name", "name", filter.nameContains],
  [filter.hasReport === false ? "locality-silent" : "locality-reporting", "hasReport", filter.hasReport],
  ...reportedIn(filter.reportedIn),
  [filter.present === false ? "locality-former" : "locality-present", "present", filter.present],
];

/** Both ends stand in one fragment: one report has to be between them. */
const reportedIn = (range: YearRange | null | undefined): readonly Condition[] =>
  range === null || range === undefined
    ? []
    : [
        ["locality-reported-in", "reportedFrom", range.from ?? 0],
        ["locality-reported-in", "reportedTo", range.to ?? 9_999],
      ];
