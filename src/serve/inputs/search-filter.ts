import { Field, ID, InputType } from "type-graphql";
import { YearRange } from "./ranges.js";

@InputType({ description: "What a search is limited to; all conditions hold together. 检索范围。" })
export class SearchFilter {
  @Field(() => ID, {
    nullable: true,
    description: "A place with everything below it: its reports and what they name. Id, code or name. 某地及其所辖的报告及其所涉。",
  })
  within?: string | null;

  @Field(() => YearRange, { nullable: true, description: "Years of the reports that say or name it. 报告年度。" })
  year?: YearRange | null;
}
