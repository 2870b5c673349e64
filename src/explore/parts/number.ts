import { words } from "../words/index.js";

/** A number as a reader of either language writes it: 1,234. */
export const shown = (value: number): string =>
  value.toLocaleString(words.value.language === "zh" ? "zh-CN" : "en", { maximumFractionDigits: 2 });
