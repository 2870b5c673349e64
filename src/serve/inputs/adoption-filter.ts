import { Field, ID, InputType } from "type-graphql";
import { AdoptionStatus } from "../types/enums.js";
import type { Departments, Level, ValueOf } from "../types/enums.js";
import type { DateRange, MomentRange, YearRange } from "./ranges.js";
import { between, departments } from "./filtered.js";
import type { Condition } from "./filtered.js";
import type { Resolved } from "./resolved.js";
import {
  And,
  Curated,
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

@InputType({ description: "Which adoptions; all conditions hold together. 采纳记录的筛选条件。" })
export class AdoptionFilter {
  @And(() => AdoptionFilter) and?: AdoptionFilter[] | null;
  @Or(() => AdoptionFilter) or?: AdoptionFilter[] | null;
  @Not(() => AdoptionFilter) not?: AdoptionFilter | null;

  @Within within?: string | null;
  @Localities localities?: string[] | null;
  @Levels levels?: ValueOf<typeof Level>[] | null;
  @FromDepartments departments?: ValueOf<typeof Departments> | null;

  @Field(() => [ID], { nullable: true, description: "These measures: ids, names or aliases. 指定举措。" })
  programs?: string[] | null;

  @Themes themes?: string[] | null;

  @Field(() => [AdoptionStatus], { nullable: true, description: "Status. 状态。" })
  status?: ValueOf<typeof AdoptionStatus>[] | null;

  @Years year?: YearRange | null;
  @PublishedOn publishedOn?: DateRange | null;
  @IngestedAt ingestedAt?: MomentRange | null;
  @Curated curated?: boolean | null;
  @Rules rule?: string[] | null;
}

/** Conditions on adoptions; `resolved` holds the ids of the names in the filter. */
export const adoptionConditions = (filter: AdoptionFilter, resolved: Resolved): readonly Condition[] => [
  ["place-within", "within", resolved.within],
  ["place-localities", "localities", resolved.localities],
  ["place-levels", "levels", filter.levels],
  ...departments("adoption", filter.departments),
  ["adoption-programs", "programs", resolved.programs],
  ["adoption-themes", "themes", filter.themes],
  ["adoption-status", "status", filter.status],
  ["adoption-from", "from", filter.year?.from],
  ["adoption-to", "to", filter.year?.to],
  ...between("adoption-published", "published", filter.publishedOn),
  ...between("adoption-ingested", "ingested", filter.ingestedAt),
  ["adoption-curated", "curated", filter.curated],
  ["adoption-rules", "rules", filter.rule],
];
