import { clientError, badInput } from "./errors.js";

/** Checks `first` of a list that has no pages; throws BAD_USER_INPUT. */
export function checkFirst(first: number, most: number): number {
  if (first >= 1 && first <= most) return first;
  throw badInput(`first 为 ${first}，应为 1 至 ${most}。`, `first is ${first}: give 1 to ${most}.`);
}

/** Refuses more than a statement should take at once: places, years. `chinese` and `english` name them. */
export function checkMost(given: readonly unknown[] | null | undefined, most: number, chinese: string, english: string): void {
  const count = given?.length ?? 0;
  if (count <= most) return;
  throw clientError(
    "LIMIT_EXCEEDED",
    `一次最多 ${most} 个${chinese}，现为 ${count} 个；请分批。`,
    `At most ${most} ${english} at once, not ${count}: ask in parts.`,
    { count, limit: most },
  );
}
