import type { Part } from "./table.js";

/** The part of the whole that an address names: `within=loc-360000&themes=theme-enforcement&years=2021,2022` (范围). */
export const partOf = (query: URLSearchParams): Part => ({
  within: query.get("within"),
  themes: listOf(query.get("themes")),
  years: listOf(query.get("years"))
    .map(Number)
    .filter((year) => Number.isInteger(year) && year > 1900 && year < 2200),
});

/** Whether an address asks for less than all. */
export const isNarrowed = ({ within, themes, years }: Part): boolean => within !== null || themes.length > 0 || years.length > 0;

const listOf = (text: string | null): readonly string[] => (text ?? "").split(",").filter(Boolean);
