import { Field, ID, InputType } from "type-graphql";
import { AdoptionStatus, Departments, Level } from "../types/enums.js";
import type { ValueOf } from "../types/enums.js";
import { YearRange } from "./ranges.js";
import { departments, filtered } from "./filtered.js";
import type { Filtered } from "./filtered.js";
import type { Resolved } from "./resolved.js";

@InputType({ description: "Which adoptions; all conditions hold together. 采纳记录的筛选条件。" })
export class AdoptionFilter {
  @Field(() => ID, { nullable: true, description: "A place with everything below it: id, code or name. 某地及其所辖。" })
  within?: string | null;

  @Field(() => [ID], { nullable: true, description: "These places: ids, codes or names. 指定地区。" })
  localities?: string[] | null;

  @Field(() => [Level], { nullable: true, description: "Levels of the place. 地区层级。" })
  levels?: ValueOf<typeof Level>[] | null;

  @Field(() => Departments, { nullable: true, description: "Reports of departments. 部门报告。" })
  departments?: ValueOf<typeof Departments> | null;

  @Field(() => [ID], { nullable: true, description: "These measures: ids, names or aliases. 指定举措。" })
  programs?: string[] | null;

  @Field(() => [ID], { nullable: true, description: "Measures of these themes. 指定主题。" })
  themes?: string[] | null;

  @Field(() => [AdoptionStatus], { nullable: true, description: "Status. 状态。" })
  status?: ValueOf<typeof AdoptionStatus>[] | null;

  @Field(() => YearRange, { nullable: true, description: "Years. 年度。" })
  year?: YearRange | null;

  @Field(() => Boolean, { nullable: true, description: "Whether the lexicon knows the measure. 是否收入词库。" })
  curated?: boolean | null;
}

/** Conditions on adoptions; `resolved` holds the ids of the names in the filter. */
export function adoptionConditions(filter: AdoptionFilter | null | undefined, resolved: Resolved): Filtered {
  return filtered([
    ["place-within", "within", resolved.within],
    ["place-localities", "localities", resolved.localities],
    ["place-levels", "levels", filter?.levels],
    ...departments("adoption", filter?.departments),
    ["adoption-programs", "programs", resolved.programs],
    ["adoption-themes", "themes", filter?.themes],
    ["adoption-status", "status", filter?.status],
    ["adoption-from", "from", filter?.year?.from],
    ["adoption-to", "to", filter?.year?.to],
    ["adoption-curated", "curated", filter?.curated],
  ]);
}
