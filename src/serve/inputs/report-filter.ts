import { Field, InputType } from "type-graphql";
import { ReportLevel } from "../types/enums.js";
import type { Departments, Level, ValueOf } from "../types/enums.js";
import type { DateRange, MomentRange, YearRange } from "./ranges.js";
import { between, departments } from "./filtered.js";
import type { Condition } from "./filtered.js";
import type { Resolved } from "./resolved.js";
import { And, FromDepartments, IngestedAt, Levels, Localities, Not, Or, PublishedOn, Within, Years } from "./shared-fields.js";

@InputType({ description: "Which reports; all conditions hold together. 报告的筛选条件。" })
export class ReportFilter {
  @And(() => ReportFilter) and?: ReportFilter[] | null;
  @Or(() => ReportFilter) or?: ReportFilter[] | null;
  @Not(() => ReportFilter) not?: ReportFilter | null;

  @Within within?: string | null;
  @Localities localities?: string[] | null;
  @Levels levels?: ValueOf<typeof Level>[] | null;
  @FromDepartments departments?: ValueOf<typeof Departments> | null;

  @Field(() => [ReportLevel], { nullable: true, description: "Whose report it is. 报告层级。" })
  reportLevels?: ValueOf<typeof ReportLevel>[] | null;

  @Field(() => String, { nullable: true, description: "The department. 部门。" })
  body?: string | null;

  @Field(() => String, { nullable: true, description: "Characters in the title. 标题包含。" })
  titleContains?: string | null;

  @Years year?: YearRange | null;
  @PublishedOn publishedOn?: DateRange | null;
  @IngestedAt ingestedAt?: MomentRange | null;
}

/** Conditions on reports; `resolved` holds the ids of the names in the filter. */
export const reportConditions = (filter: ReportFilter, resolved: Resolved): readonly Condition[] => [
  ["place-within", "within", resolved.within],
  ["place-localities", "localities", resolved.localities],
  ["place-levels", "levels", filter.levels],
  ...departments("report", filter.departments),
  ["report-levels", "reportLevels", filter.reportLevels],
  ["report-body", "body", filter.body],
  ["report-title", "title", filter.titleContains],
  ["report-from", "from", filter.year?.from],
  ["report-to", "to", filter.year?.to],
  ...between("report-published", "published", filter.publishedOn),
  ...between("report-ingested", "ingested", filter.ingestedAt),
];
