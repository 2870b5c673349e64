/** Prices of the conditions of a filter (筛选条件的代价) for a list below one node; what goes through the whole graph takes each for many nodes. */
const PRICE = { branch: 2, far: 10, farInBranch: 40 } as const;

/**
 * Conditions that look further than the row itself, at its report, its place or all that tie to it, by how far. At the top of a filter a
 * store starts from them, in a branch it follows them for every row.
 */
const FAR: ReadonlyMap<string, number> = new Map([
  ...["within", "publishedOn", "ingestedAt", "themes", "curated"].map((name) => [name, 1] as const),
  ...["citedWithin", "citedByPlaces", "relation", "issuedBy"].map((name) => [name, 1] as const),
  ...["hasReport", "reportedIn", "hasFigures", "adopters"].map((name) => [name, 1] as const),
  // From a measure over all its adoptions to their places, and from there up.
  ["adoptedWithin", 3],
]);

/** Every condition that is priced by name, for the test that holds them to the schema. */
export const FAR_CONDITIONS: readonly string[] = [...FAR.keys()];

/** More filters of the same kind. */
const BRANCHES: ReadonlySet<string> = new Set(["and", "or", "not"]);

/** What the conditions of a filter cost beside its rows. */
export function conditionsPrice(filter: unknown, inBranch = false): number {
  if (Array.isArray(filter)) return filter.reduce<number>((sum, one) => sum + conditionsPrice(one, inBranch), 0);
  if (typeof filter !== "object" || filter === null) return 0;
  const own = inBranch ? PRICE.branch : 0;
  return Object.entries(filter).reduce((sum, [name, value]: [string, unknown]) => {
    if (value === null || value === undefined) return sum;
    if (BRANCHES.has(name)) return sum + conditionsPrice(value, true);
    const far = FAR.get(name);
    if (far !== undefined) return sum + far * (inBranch ? PRICE.farInBranch : PRICE.far);
    // Groups have a filter for each kind of what they count.
    return sum + (isFilter(value) ? conditionsPrice(value, inBranch) : 0);
  }, own);
}

/** Ranges and lists of names are no filters. */
const isFilter = (value: unknown): boolean =>
  typeof value === "object" && value !== null && !Array.isArray(value) && !["from", "to", "min", "max"].some((end) => end in value);
