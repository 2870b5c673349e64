import { Field, ID, InputType } from "type-graphql";
import { Departments, Level, ReportLevel } from "../types/enums.js";
import type { ValueOf } from "../types/enums.js";
import { DateRange, YearRange } from "./ranges.js";
import { departments, filtered } from "./filtered.js";
import type { Filtered } from "./filtered.js";
import type { Resolved } from "./resolved.js";

@InputType({ description: "Which reports; all conditions hold together. 报告的筛选条件。" })
export class ReportFilter {
  @Field(() => ID, { nullable: true, description: "A place with everything below it: id, code or name. 某地及其所辖。" })
  within?: string | null;

  @Field(() => [ID], { nullable: true, description: "These places: ids, codes or names. 指定地区。" })
  localities?: string[] | null;

  @Field(() => [Level], { nullable: true, description: "Levels of the place. 地区层级。" })
  levels?: ValueOf<typeof Level>[] | null;

  @Field(() => Departments, { nullable: true, description: "Reports of departments. 部门报告。" })
  departments?: ValueOf<typeof Departments> | null;

  @Field(() => [ReportLevel], { nullable: true, description: "Whose report it is. 报告层级。" })
  reportLevels?: ValueOf<typeof ReportLevel>[] | null;

  @Field(() => String, { nullable: true, description: "The department. 部门。" })
  body?: string | null;

  @Field(() => YearRange, { nullable: true, description: "Years. 年度。" })
  year?: YearRange | null;

  @Field(() => DateRange, { nullable: true, description: "Days of publication. 发布日期。" })
  publishedOn?: DateRange | null;
}

/** Conditions on reports; `resolved` holds the ids of the names in the filter. */
export function reportConditions(filter: ReportFilter | null | undefined, resolved: Resolved): Filtered {
  return filtered([
    ["place-within", "within", resolved.within],
    ["place-localities", "localities", resolved.localities],
    ["place-levels", "levels", filter?.levels],
    ...departments("report", filter?.departments),
    ["report-levels", "reportLevels", filter?.reportLevels],
    ["report-body", "body", filter?.body],
    ["report-from", "from", filter?.year?.from],
    ["report-to", "to", filter?.year?.to],
    ["report-published-from", "publishedFrom", filter?.publishedOn?.from],
    ["report-published-to", "publishedTo", filter?.publishedOn?.to],
  ]);
}
