import { Field, ID, InputType } from "type-graphql";
import { ProgramKind, ProgramScope } from "../types/enums.js";
import type { ValueOf } from "../types/enums.js";
import { CountRange } from "./ranges.js";
import type { Condition } from "./filtered.js";
import type { Resolved } from "./resolved.js";
import { And, Curated, Not, Or, Themes } from "./shared-fields.js";

@InputType({ description: "Which measures; all conditions hold together. 举措的筛选条件。" })
export class ProgramFilter {
  @And(() => ProgramFilter) and?: ProgramFilter[] | null;
  @Or(() => ProgramFilter) or?: ProgramFilter[] | null;
  @Not(() => ProgramFilter) not?: ProgramFilter | null;

  @Field(() => [ID], { nullable: true, description: "These measures: ids, names or aliases. 指定举措。" })
  programs?: string[] | null;

  @Themes themes?: string[] | null;

  @Field(() => [ProgramKind], { nullable: true, description: "Kinds. 类型。" })
  kinds?: ValueOf<typeof ProgramKind>[] | null;

  @Field(() => [ProgramScope], { nullable: true, description: "How far it reaches. 范围。" })
  scopes?: ValueOf<typeof ProgramScope>[] | null;

  @Curated curated?: boolean | null;

  @Field(() => String, { nullable: true, description: "Characters in the name or an alias. 名称或别名包含。" })
  nameContains?: string | null;

  @Field(() => CountRange, { nullable: true, description: "Number of places that did it. 实施地区数。" })
  adopters?: CountRange | null;

  @Field(() => ID, { nullable: true, description: "Done by this place or one below it. 某地（含所辖）已实施。" })
  adoptedWithin?: string | null;
}

/** Conditions on measures; `resolved` holds the ids of the names in the filter. */
export const programConditions = (filter: ProgramFilter, resolved: Resolved): readonly Condition[] => [
  ["program-programs", "programs", resolved.programs],
  ["program-themes", "themes", filter.themes],
  ["program-kinds", "kinds", filter.kinds],
  ["program-scopes", "scopes", filter.scopes],
  ["program-curated", "curated", filter.curated],
  ["program-name", "name", filter.nameContains],
  ["program-adopters-min", "adoptersMin", filter.adopters?.min],
  ["program-adopters-max", "adoptersMax", filter.adopters?.max],
  ["program-adopted-within", "within", resolved.within],
];
