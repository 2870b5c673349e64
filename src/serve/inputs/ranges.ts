import { Field, Float, InputType, Int } from "type-graphql";
import { badInput } from "../errors.js";

@InputType({ description: "Years, both ends included. 年度区间（含两端）。" })
export class YearRange {
  @Field(() => Int, { nullable: true, description: "First year. 起始年。" })
  from?: number | null;

  @Field(() => Int, { nullable: true, description: "Last year. 终止年。" })
  to?: number | null;
}

@InputType({ description: "Days, ISO, both ends included; a month or a year stands for all of its days. 日期区间（含两端）。" })
export class DateRange {
  @Field(() => String, { nullable: true, description: "First day: 2024-01-01, 2024-01 or 2024. 起始日。" })
  from?: string | null;

  @Field(() => String, { nullable: true, description: "Last day. 终止日。" })
  to?: string | null;
}

@InputType({ description: "Moments, ISO, UTC, both ends included; a day stands for all of it. 时刻区间（含两端，协调世界时）。" })
export class MomentRange {
  @Field(() => String, { nullable: true, description: "From: 2026-11-24 or 2026-11-24T08:00:00Z. 起始时刻。" })
  from?: string | null;

  @Field(() => String, { nullable: true, description: "Until. 终止时刻。" })
  to?: string | null;
}

@InputType({ description: "Values, both ends included. 数值区间（含两端）。" })
export class ValueRange {
  @Field(() => Float, { nullable: true, description: "Smallest. 最小值。" })
  min?: number | null;

  @Field(() => Float, { nullable: true, description: "Largest. 最大值。" })
  max?: number | null;
}

@InputType({ description: "Numbers of places, both ends included. 地区数区间（含两端）。" })
export class CountRange {
  @Field(() => Int, { nullable: true, description: "Fewest. 最少。" })
  min?: number | null;

  @Field(() => Int, { nullable: true, description: "Most. 最多。" })
  max?: number | null;
}

/** Both ends of a stretch of time as said. */
export interface Ends {
  readonly from?: string | null;
  readonly to?: string | null;
}

/**
 * Bounds of days or moments as text that compares with the stored ISO text: an end given as a day, month or year is the last moment of
 * it. Throws BAD_USER_INPUT where one is neither.
 */
export function isoBounds(range: Ends | null | undefined): { readonly from: string | null; readonly to: string | null } {
  const [from, to] = [iso(range?.from), iso(range?.to)];
  return { from, to: to === null || to.endsWith("Z") ? to : `${to}~` };
}

function iso(said: string | null | undefined): string | null {
  if (said === null || said === undefined) return null;
  const text = said.trim();
  if (/^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/u.test(text)) return text;
  const moment = /^\d{4}-\d\d-\d\dT\d\d:\d\d/u.test(text) ? new Date(/(?:Z|[+-]\d\d:?\d\d)$/u.test(text) ? text : `${text}Z`) : null;
  if (moment !== null && !Number.isNaN(moment.getTime())) return moment.toISOString();
  throw badInput(
    `“${text.slice(0, 40)}”不是日期；请写成 2024-01-31、2024-01 或 2024。`,
    "Not a date: write 2024-01-31, 2024-01 or 2024, or a moment as 2024-01-31T08:00:00Z.",
  );
}
