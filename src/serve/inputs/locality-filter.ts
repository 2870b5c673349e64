import { Field, ID, InputType } from "type-graphql";
import { Level, PlaceKind } from "../types/enums.js";
import type { ValueOf } from "../types/enums.js";
import { filtered } from "./filtered.js";
import type { Filtered } from "./filtered.js";
import type { Resolved } from "./resolved.js";

@InputType({ description: "Which places; all conditions hold together. 地区的筛选条件。" })
export class LocalityFilter {
  @Field(() => ID, { nullable: true, description: "A place with everything below it: id, code or name. 某地及其所辖。" })
  within?: string | null;

  @Field(() => [Level], { nullable: true, description: "Levels of the place. 地区层级。" })
  levels?: ValueOf<typeof Level>[] | null;

  @Field(() => [PlaceKind], { nullable: true, description: "Kinds. 类型。" })
  kinds?: ValueOf<typeof PlaceKind>[] | null;

  @Field(() => String, { nullable: true, description: "Characters in the full name. 全称包含。" })
  nameContains?: string | null;

  @Field(() => Boolean, { nullable: true, description: "Whether a report of it is in the graph. 是否有报告。" })
  hasReport?: boolean | null;
}

/** Conditions on places; `resolved` holds the ids of the names in the filter. */
export function localityConditions(filter: LocalityFilter | null | undefined, resolved: Resolved): Filtered {
  return filtered([
    ["place-within", "within", resolved.within],
    ["place-levels", "levels", filter?.levels],
    ["locality-kinds", "kinds", filter?.kinds],
    ["locality-name", "name", filter?.nameContains],
    [filter?.hasReport === false ? "locality-silent" : "locality-reporting", "hasReport", filter?.hasReport],
  ]);
}
