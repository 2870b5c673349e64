const KEY = "fazhi:recent";
const KEPT = 6;

/** A page seen before (最近看过), without what precedes the root of the page. */
export interface Seen {
  readonly path: string;
  readonly title: string;
}

/** Pages that this browser saw last, the latest first; they never leave it. */
export function recent(): readonly Seen[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? "[]");
    return Array.isArray(kept) ? kept.filter(isSeen) : [];
  } catch {
    return [];
  }
}

/** Remembers a page of a place, a measure, a document, an indicator or a report. */
export function remember(seen: Seen): void {
  if (!/^\/(?:place|program|document|indicator|report)\//u.test(seen.path)) return;
  const others = recent().filter(({ path }) => path !== seen.path);
  try {
    localStorage.setItem(KEY, JSON.stringify([seen, ...others].slice(0, KEPT)));
  } catch {
    // Without storage there is nothing to remember.
  }
}

const isSeen = (one: unknown): one is Seen =>
  typeof one === "object" &&
  one !== null &&
  "path" in one &&
  typeof one.path === "string" &&
  "title" in one &&
  typeof one.title === "string";
