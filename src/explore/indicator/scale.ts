import { words } from "../words/index.js";
import type { Line, Point } from "./line.js";
import type { Panel } from "./panels.js";

export const STYLE = "background: none; font-family: inherit; font-size: 12px; overflow: visible;";

/** What an axis counts: 件, 件 · 市本级, 人次 · 累计数 (坐标). */
export const axisOf = ({ unit, scope, cumulative }: Pick<Panel, "unit" | "scope" | "cumulative">): string =>
  [unit, scope, cumulative ? words.value.indicator.cumulative : null].filter((one) => one !== null && one !== "").join(" · ");

/** A point in words, with the value as printed: 阜城县 2022 461件. */
export const said = ({ locality }: Line, { year, observations }: Point): string =>
  `${locality.name} ${year} ${observations[0]?.rawValue ?? ""}`;
