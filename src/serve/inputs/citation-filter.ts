import { Field, InputType } from "type-graphql";
import { Relation } from "../types/enums.js";
import type { Departments, Level, ValueOf } from "../types/enums.js";
import type { DateRange, MomentRange, YearRange } from "./ranges.js";
import { between, departments } from "./filtered.js";
import type { Condition } from "./filtered.js";
import type { Resolved } from "./resolved.js";
import { And, FromDepartments, IngestedAt, Levels, Localities, Not, Or, PublishedOn, Rules, Within, Years } from "./shared-fields.js";

@InputType({ description: "Which citations; all conditions hold together. 引用的筛选条件。" })
export class CitationFilter {
  @And(() => CitationFilter) and?: CitationFilter[] | null;
  @Or(() => CitationFilter) or?: CitationFilter[] | null;
  @Not(() => CitationFilter) not?: CitationFilter | null;

  @Within within?: string | null;
  @Localities localities?: string[] | null;
  @Levels levels?: ValueOf<typeof Level>[] | null;
  @FromDepartments departments?: ValueOf<typeof Departments> | null;

  @Field(() => [Relation], { nullable: true, description: "Relations. 关系。" })
  relations?: ValueOf<typeof Relation>[] | null;

  @Field(() => String, { nullable: true, description: "Characters in the title as printed. 文中标题包含。" })
  titleContains?: string | null;

  @Years year?: YearRange | null;
  @PublishedOn publishedOn?: DateRange | null;
  @IngestedAt ingestedAt?: MomentRange | null;
  @Rules rule?: string[] | null;
}

/** Conditions on citations; `resolved` holds the ids of the names in the filter. */
export const citationConditions = (filter: CitationFilter, resolved: Resolved): readonly Condition[] => [
  ["place-within", "within", resolved.within],
  ["place-localities", "localities", resolved.localities],
  ["place-levels", "levels", filter.levels],
  ...departments("citation", filter.departments),
  ["citation-relations", "relations", filter.relations],
  ["citation-title", "title", filter.titleContains],
  ["citation-from", "from", filter.year?.from],
  ["citation-to", "to", filter.year?.to],
  ...between("citation-published", "published", filter.publishedOn),
  ...between("citation-ingested", "ingested", filter.ingestedAt),
  ["citation-rules", "rules", filter.rule],
];
