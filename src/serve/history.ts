import type { LocalityNode } from "../load/read/rows.js";
import type { Loaders } from "./loaders.js";
import { resolveId } from "./resolve-names.js";

/**
 * Ids of the places that are meant and of what they were before (沿革): 余江县 for 余江区. What was merged into a place was another
 * place and is not among them. A name that nothing bears stays as it is, and finds nothing.
 */
export async function resolveHistory(loaders: Loaders, said: readonly string[] | null | undefined): Promise<readonly string[] | undefined> {
  if (said === null || said === undefined) return undefined;
  const found = await Promise.all(
    said.map(async (name) => {
      const id = (await resolveId(loaders, "locality", name)) ?? name;
      return [id, ...(await loaders.many("formerIds", id))];
    }),
  );
  return [...new Set(found.flat())];
}

/** What a place is today or became a part of (今属地区); itself where it still exists. */
export async function placeToday(loaders: Loaders, id: string): Promise<LocalityNode | null> {
  return (await loaders.one("today", id)) ?? loaders.one("localities", id);
}
