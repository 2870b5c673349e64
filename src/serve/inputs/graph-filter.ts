import { Field, ID, InputType } from "type-graphql";
import { NodeKind, RelationshipType } from "../types/graph-enums.js";
import type { ValueOf } from "../types/enums.js";
import { YearRange } from "./ranges.js";

@InputType({ description: "Which slice of the graph; all conditions hold together. 子图的范围。" })
export class GraphFilter {
  @Field(() => ID, { nullable: true, description: "A place with everything below it: id, code or name. 某地及其所辖。" })
  within?: string | null;

  @Field(() => [ID], { nullable: true, description: "These places: ids, codes or names. 指定地区。" })
  localities?: string[] | null;

  @Field(() => YearRange, { nullable: true, description: "Years reported on. 年度。" })
  year?: YearRange | null;

  @Field(() => [ID], { nullable: true, description: "Only these measures, and the places that name them. 指定举措。" })
  programs?: string[] | null;

  @Field(() => [ID], { nullable: true, description: "Only measures of these themes. 指定主题。" })
  themes?: string[] | null;

  @Field(() => [NodeKind], {
    nullable: true,
    description:
      "Kinds of nodes. By default places, reports, measures, documents, indicators, figures and bodies; with programs or themes places and measures. 节点类型。",
  })
  kinds?: ValueOf<typeof NodeKind>[] | null;

  @Field(() => [RelationshipType], { nullable: true, description: "Types of relationships. 关系类型。" })
  types?: ValueOf<typeof RelationshipType>[] | null;
}
