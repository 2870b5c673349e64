import { Field, ID, InputType } from "type-graphql";
import { DocumentKind, Relation } from "../types/enums.js";
import type { ValueOf } from "../types/enums.js";
import { CountRange } from "./ranges.js";
import type { YearRange } from "./ranges.js";
import type { Condition } from "./filtered.js";
import type { Resolved } from "./resolved.js";
import { And, Curated, Not, Or, Years } from "./shared-fields.js";

@InputType({ description: "Which documents; all conditions hold together. 文件的筛选条件。" })
export class PolicyDocumentFilter {
  @And(() => PolicyDocumentFilter) and?: PolicyDocumentFilter[] | null;
  @Or(() => PolicyDocumentFilter) or?: PolicyDocumentFilter[] | null;
  @Not(() => PolicyDocumentFilter) not?: PolicyDocumentFilter | null;

  @Field(() => [DocumentKind], { nullable: true, description: "Kinds. 类型。" })
  kinds?: ValueOf<typeof DocumentKind>[] | null;

  @Curated curated?: boolean | null;

  @Field(() => String, { nullable: true, description: "Characters in the title, a short title or one as printed. 标题包含。" })
  titleContains?: string | null;

  @Field(() => [String], { nullable: true, description: "Numbers: 国办发〔2018〕118号. 文号。" })
  docNumbers?: string[] | null;

  @Years year?: YearRange | null;

  @Field(() => CountRange, { nullable: true, description: "Number of places whose reports cite it. 引用地区数。" })
  citedByPlaces?: CountRange | null;

  @Field(() => ID, { nullable: true, description: "Cited by a report of this place or of one below it. 被某地（含所辖）报告引用。" })
  citedWithin?: string | null;

  @Field(() => [Relation], { nullable: true, description: "Some report stands in one of these relations to it. 与报告的关系。" })
  relation?: ValueOf<typeof Relation>[] | null;

  @Field(() => [ID], {
    nullable: true,
    description: "Issued by one of these places, by their own reports: ids, codes or names. 发文地区。",
  })
  issuedBy?: string[] | null;
}

/** Conditions on documents; `resolved` holds the ids of the names in the filter. */
export const policyDocumentConditions = (filter: PolicyDocumentFilter, resolved: Resolved): readonly Condition[] => [
  ["document-kinds", "kinds", filter.kinds],
  ["document-curated", "curated", filter.curated],
  ["document-title", "title", filter.titleContains],
  ["document-numbers", "docNumbers", filter.docNumbers],
  ["document-from", "from", filter.year?.from],
  ["document-to", "to", filter.year?.to],
  ["document-places-min", "placesMin", filter.citedByPlaces?.min],
  ["document-places-max", "placesMax", filter.citedByPlaces?.max],
  ["document-cited-within", "within", resolved.within],
  ["document-relation", "relations", filter.relation],
  ["document-issued-by", "issuedBy", resolved.localities],
];
