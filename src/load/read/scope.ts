import type { Parameters } from "../store.js";

/** Which places and reports an analysis (分析) counts. */
export interface Scope {
  /** A place with everything below it; null for the whole graph. */
  readonly within: string | null;
  /** Reports of departments (部门报告) beside the governments' own, without them, or alone. */
  readonly departments: "INCLUDE" | "EXCLUDE" | "ONLY";
}

/** A scope as the statements of analysis take it: `departments` is null where every report counts. */
export const scopeParameters = ({ within, departments }: Scope): Parameters => ({ within, departments: departmentsOnly(departments) });

/** Null where every report counts, otherwise whether it has to be a department's. */
export const departmentsOnly = (departments: Scope["departments"]): boolean | null =>
  departments === "INCLUDE" ? null : departments === "ONLY";
