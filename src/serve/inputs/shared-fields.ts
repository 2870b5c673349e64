import { Field, ID } from "type-graphql";
import type { ClassType } from "type-graphql";
import { Departments, Level } from "../types/enums.js";
import { MomentRange, YearRange, DateRange } from "./ranges.js";

/* Fields that many filters (筛选条件) have, each with its one description. */

type Decorator = ReturnType<typeof Field>;

export const And = (type: () => ClassType): Decorator =>
  Field(() => [type()], { nullable: true, description: "All of these hold, too. 且：同时满足。" });

export const Or = (type: () => ClassType): Decorator =>
  Field(() => [type()], { nullable: true, description: "One of these holds, too; none does where the list is empty. 或：满足其一。" });

export const Not = (type: () => ClassType): Decorator =>
  Field(() => type(), { nullable: true, description: "This does not hold; what is not known does not hold. 非：不满足。" });

export const Within = Field(() => ID, {
  nullable: true,
  description: "A place with everything below it, former places too: id, code or name. 某地及其所辖，含沿革前身。",
});

export const Localities = Field(() => [ID], {
  nullable: true,
  description: "These places and what they were before (余江县 for 余江区): ids, codes or names. 指定地区，含其前身。",
});

export const Levels = Field(() => [Level], { nullable: true, description: "Levels of the place. 地区层级。" });

export const FromDepartments = Field(() => Departments, { nullable: true, description: "Reports of departments. 部门报告。" });

export const Themes = Field(() => [ID], { nullable: true, description: "Themes. 主题。" });

export const Curated = Field(() => Boolean, { nullable: true, description: "Whether the lexicon knows it. 是否收入词库。" });

export const Years = Field(() => YearRange, { nullable: true, description: "Years. 年度。" });

export const PublishedOn = Field(() => DateRange, { nullable: true, description: "Day on which the report was published. 发布日期。" });

export const IngestedAt = Field(() => MomentRange, { nullable: true, description: "Moment at which the report came in. 入库时间。" });

export const Rules = Field(() => [String], {
  nullable: true,
  description: "Rules that read it, one of which is among these: lexicon, quoted-head-noun … 抽取规则。",
});
