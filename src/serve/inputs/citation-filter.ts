import { Field, InputType } from "type-graphql";
import { Relation } from "../types/enums.js";
import type { ValueOf } from "../types/enums.js";
import { YearRange } from "./ranges.js";
import { filtered } from "./filtered.js";
import type { Filtered } from "./filtered.js";

@InputType({ description: "Which citations; all conditions hold together. 引用的筛选条件。" })
export class CitationFilter {
  @Field(() => [Relation], { nullable: true, description: "Relations. 关系。" })
  relations?: ValueOf<typeof Relation>[] | null;

  @Field(() => YearRange, { nullable: true, description: "Years of the report. 报告年度。" })
  year?: YearRange | null;
}

/** Conditions on citations. */
export function citationConditions(filter: CitationFilter | null | undefined): Filtered {
  return filtered([
    ["citation-relations", "relations", filter?.relations],
    ["citation-from", "from", filter?.year?.from],
    ["citation-to", "to", filter?.year?.to],
  ]);
}
