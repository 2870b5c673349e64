import { bestPlaces } from "../load/read/best-places.js";
import type { IndicatorNode, LocalityNode, ProgramNode } from "../load/read/rows.js";
import { clientError } from "./errors.js";
import type { Loaders } from "./loaders.js";

export type NamedKind = "locality" | "program" | "indicator";

/** Id of what an ID argument says: an id as it is, or what bears that name, alias or code; null where nothing does. */
export async function resolveId(loaders: Loaders, kind: NamedKind, said: string): Promise<string | null> {
  const name = said.trim();
  if (name.startsWith(PREFIX[kind])) return name;
  if (bare(name) === "") return null;
  if (kind === "locality") return place(name, await loaders.many("localitiesNamed", bare(name)));
  return entry(kind, name, await loaders.many(kind === "program" ? "programsNamed" : "indicatorsNamed", bare(name)));
}

/** Ids of several; a name that nothing bears stays as it is, and finds nothing. Undefined where nothing was asked for. */
export async function resolveIds(
  loaders: Loaders,
  kind: NamedKind,
  said: readonly string[] | null | undefined,
): Promise<readonly string[] | undefined> {
  if (said === null || said === undefined) return undefined;
  return Promise.all(said.map(async (name) => (await resolveId(loaders, kind, name)) ?? name));
}

/** As `resolveIds`, for one. */
export async function resolveOne(loaders: Loaders, kind: NamedKind, said: string | null | undefined): Promise<string | undefined> {
  return (await resolveIds(loaders, kind, said === null || said === undefined ? undefined : [said]))?.[0];
}

const PREFIX = { locality: "loc-", program: "prog-", indicator: "ind-" } as const;

const bare = (name: string): string => name.replace(/^[“"「『《]+|[”"」』》]+$/gu, "");

function place(said: string, found: readonly LocalityNode[]): string | null {
  const best = bestPlaces(bare(said), found);
  if (best.length < 2) return best[0]?.id ?? null;
  const candidates = best.map(({ id, fullName, code, level }) => ({ id, name: fullName, code, level }));
  const names = candidates.map(({ id, name }) => `${name}（${id}）`).join("、");
  throw clientError(
    "AMBIGUOUS_NAME",
    `地名“${said}”可指 ${best.length} 处：${names}；请用其中一个标识或全称。`,
    `The place name stands for ${best.length} places: give one of the ids or a full name.`,
    { candidates },
  );
}

function entry(kind: NamedKind, said: string, found: readonly (ProgramNode | IndicatorNode)[]): string | null {
  const name = bare(said);
  const exact = found.filter((row) => row.name === name);
  const best = exact.length > 0 ? exact : found;
  if (best.length < 2) return best[0]?.id ?? null;
  const candidates = best.map(({ id, name: candidate }) => ({ id, name: candidate }));
  throw clientError(
    "AMBIGUOUS_NAME",
    `${kind === "program" ? "举措" : "指标"}名称“${said}”可指：${candidates.map((candidate) => candidate.name).join("、")}；请用其中一个。`,
    "The name stands for several: give one of the candidates.",
    { candidates },
  );
}
