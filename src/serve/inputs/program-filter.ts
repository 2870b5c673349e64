import { Field, ID, InputType } from "type-graphql";
import { ProgramKind, ProgramScope } from "../types/enums.js";
import type { ValueOf } from "../types/enums.js";
import { CountRange } from "./ranges.js";
import { filtered } from "./filtered.js";
import type { Filtered } from "./filtered.js";

@InputType({ description: "Which measures; all conditions hold together. 举措的筛选条件。" })
export class ProgramFilter {
  @Field(() => [ID], { nullable: true, description: "Themes. 主题。" })
  themes?: string[] | null;

  @Field(() => [ProgramKind], { nullable: true, description: "Kinds. 类型。" })
  kinds?: ValueOf<typeof ProgramKind>[] | null;

  @Field(() => [ProgramScope], { nullable: true, description: "How far it reaches. 范围。" })
  scopes?: ValueOf<typeof ProgramScope>[] | null;

  @Field(() => Boolean, { nullable: true, description: "Whether the lexicon knows it. 是否收入词库。" })
  curated?: boolean | null;

  @Field(() => String, { nullable: true, description: "Characters in the name or an alias. 名称或别名包含。" })
  nameContains?: string | null;

  @Field(() => CountRange, { nullable: true, description: "Number of places that did it. 实施地区数。" })
  adopters?: CountRange | null;
}

/** Conditions on measures. */
export function programConditions(filter: ProgramFilter | null | undefined): Filtered {
  return filtered([
    ["program-themes", "themes", filter?.themes],
    ["program-kinds", "kinds", filter?.kinds],
    ["program-scopes", "scopes", filter?.scopes],
    ["program-curated", "curated", filter?.curated],
    ["program-name", "name", filter?.nameContains],
    ["program-adopters-min", "adoptersMin", filter?.adopters?.min],
    ["program-adopters-max", "adoptersMax", filter?.adopters?.max],
  ]);
}
