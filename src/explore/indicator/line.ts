import type { IndicatorAnswer } from "../ask/generated/indicator.js";

/** The figures of one place that compare with each other, year by year (序列). */
export type Line = NonNullable<IndicatorAnswer["indicator"]>["series"]["lines"][number];
export type Point = Line["points"][number];
