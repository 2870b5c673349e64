import type { Filter, Parameters } from "../../load/store.js";
import { clientError } from "../errors.js";
import { isoBounds } from "./ranges.js";
import type { Ends } from "./ranges.js";

/** A filter (筛选条件) as conditions of `cypher/filter/` and their parameters. */
export interface Filtered {
  readonly filters: readonly Filter[];
  readonly parameters: Parameters;
}

/** A condition: its fragment, and what it compares with; null or an absent value asks for nothing. */
export type Condition = readonly [fragment: string, parameter: string, value: unknown];

/** What every filter has beside its own fields: more filters of its kind. */
export interface Composable<F> {
  readonly and?: readonly F[] | null;
  readonly or?: readonly F[] | null;
  readonly not?: F | null;
}

/** How much filters may be nested (嵌套), and how much may stand in them. */
const FILTER_LIMITS = { depth: 6, branches: 40, values: 300 } as const;

/** Conditions that all have to hold. */
export function filtered(conditions: readonly Condition[]): Filtered {
  const asked = conditions.filter(isAsked);
  return {
    filters: [...new Set(asked.map(([fragment]) => fragment))],
    parameters: Object.fromEntries(asked.map(([, parameter, value]) => [parameter, value])),
  };
}

/**
 * A filter with all that is nested in it. `conditionsOf` reads the own fields of one; it is called for every branch before any is
 * waited for, so that the names in all branches are looked up in one statement.
 */
export async function composed<F extends Composable<F>>(
  filter: F | null | undefined,
  conditionsOf: (own: F) => readonly Condition[] | Promise<readonly Condition[]>,
): Promise<Filtered> {
  if (filter === null || filter === undefined) return { filters: [], parameters: {} };
  let slots = 0;
  const read = async (own: F, depth: number): Promise<Filtered> => {
    const slot = slots;
    slots += 1;
    checkLimits(own, depth, slots);
    const below = (list: readonly F[] | null | undefined): Promise<readonly Filtered[]> =>
      Promise.all((list ?? []).map((inner) => read(inner, depth + 1)));
    const [conditions, all, any, not] = await Promise.all([
      conditionsOf(own),
      below(own.and),
      below(own.or),
      below(own.not === null || own.not === undefined ? [] : [own.not]),
    ]);
    const { filters, parameters } = inSlot(conditions, slot);
    return {
      filters: [
        ...filters,
        ...all.flatMap((inner) => inner.filters),
        ...(own.or === null || own.or === undefined ? [] : [{ any: any.map(together) }]),
        ...not.map((inner) => ({ not: together(inner) })),
      ],
      parameters: Object.assign({}, parameters, ...[...all, ...any, ...not].map((inner) => inner.parameters)) as Parameters,
    };
  };
  return read(filter, 1);
}

/** Reports of departments (部门报告) are left out, or alone are left. */
export const departments = (kind: string, wanted: "INCLUDE" | "EXCLUDE" | "ONLY" | null | undefined): readonly Condition[] =>
  wanted === "EXCLUDE"
    ? [[`${kind}-departments-excluded`, "departments", wanted]]
    : wanted === "ONLY"
      ? [[`${kind}-departments-only`, "departments", wanted]]
      : [];

/** Days or moments: `report-published` becomes its fragments `-from` and `-to`. */
export function between(fragment: string, parameter: string, range: Ends | null | undefined): readonly Condition[] {
  const { from, to } = isoBounds(range);
  return [
    [`${fragment}-from`, `${parameter}From`, from],
    [`${fragment}-to`, `${parameter}To`, to],
  ];
}

const isAsked = ([, , value]: Condition): boolean => value !== undefined && value !== null;

const together = ({ filters }: Filtered): Filter => (filters.length === 1 && filters[0] !== undefined ? filters[0] : { all: filters });

/** Slot 0 is the filter's own top: its parameters keep their names. */
function inSlot(conditions: readonly Condition[], slot: number): Filtered {
  if (slot === 0) return filtered(conditions);
  const asked = conditions.filter(isAsked);
  return {
    filters: [...new Set(asked.map(([use]) => use))].map((use) => ({ use, slot })),
    parameters: Object.fromEntries(asked.map(([, parameter, value]) => [`${parameter}_${slot}`, value])),
  };
}

function checkLimits(own: object, depth: number, branches: number): void {
  if (depth > FILTER_LIMITS.depth || branches > FILTER_LIMITS.branches) {
    throw clientError(
      "LIMIT_EXCEEDED",
      `筛选条件嵌套过多：至多 ${FILTER_LIMITS.depth} 层、${FILTER_LIMITS.branches} 个分支；同一字段的多个值请放进一个列表。`,
      `The filter nests too much: at most ${FILTER_LIMITS.depth} deep and ${FILTER_LIMITS.branches} branches. Put several values of one field into a list.`,
    );
  }
  for (const [field, value] of Object.entries(own)) {
    if (!Array.isArray(value) || value.length <= FILTER_LIMITS.values) continue;
    throw clientError(
      "LIMIT_EXCEEDED",
      `筛选条件 ${field} 有 ${value.length} 个值，至多 ${FILTER_LIMITS.values} 个；请分批查询。`,
      `The condition ${field} has ${value.length} values, at most ${FILTER_LIMITS.values}: ask in parts.`,
    );
  }
}
