import { ask } from "../ask/ask.js";
import { neighbourhoodQuery } from "../ask/generated/neighbourhood.js";
import type { NeighbourhoodVariables } from "../ask/generated/neighbourhood.js";
import { pathQuery } from "../ask/generated/path.js";
import type { PathVariables } from "../ask/generated/path.js";
import { sliceQuery } from "../ask/generated/slice.js";
import type { SliceVariables } from "../ask/generated/slice.js";
import type { Typed } from "../ask/typed.js";
import { FURTHER } from "./asked.js";
import type { GraphAsked } from "./asked.js";
import { turn } from "./in-slices.js";
import { merged } from "./picture.js";
import type { DrawnGraph, Picture } from "./picture.js";

const FIRST = { 1: 200, 2: 300, 3: 500 } as Readonly<Record<number, number>>;
const GROWTH = 60;
const PAGE = 600;
/** Places and measures that one question may name. */
const NAMED = 500;

/** The picture of an address with everything grown onto it (取图); no picture where there is nothing of the id, or no path. */
export async function askPicture(asked: GraphAsked, signal: AbortSignal): Promise<{ readonly picture: Picture | null }> {
  const first = await firstPart(asked, signal);
  if (first === null) return { picture: null };
  const parts: DrawnGraph[] = [first];
  const about: (string | null | undefined)[] = [undefined];
  for (const id of asked.grown) {
    const node = id === FURTHER ? null : id;
    const after = merged(parts, about).cuts.find((cut) => cut.node === node)?.cursor ?? null;
    if (node === null && after === null) continue;
    const part = node === null ? await slice(asked, after, signal) : await growth(asked, node, after, signal);
    if (part === null) continue;
    parts.push(part);
    about.push(node);
  }
  if (parts.length > 1) parts.push(await between(merged(parts), asked, signal));
  // What was read, put together and drawn of thousands would hold the page up in one go.
  await turn();
  const picture = merged(parts, [...about, ""]);
  await turn();
  return { picture };
}

/** What an address asks first, for the query page. */
export function firstQuestion({
  of,
  years,
  fetched,
}: GraphAsked):
  | { readonly query: typeof neighbourhoodQuery; readonly variables: NeighbourhoodVariables }
  | { readonly query: typeof pathQuery; readonly variables: PathVariables }
  | { readonly query: typeof sliceQuery; readonly variables: SliceVariables } {
  switch (of.how) {
    case "around":
      return {
        query: neighbourhoodQuery,
        variables: { id: of.id, depth: of.depth, kinds: fetched, years, limit: FIRST[of.depth] ?? GROWTH },
      };
    case "path":
      return { query: pathQuery, variables: { from: of.from, to: of.to } };
    case "slice":
      return {
        query: sliceQuery,
        variables: {
          filter: {
            kinds: fetched,
            within: of.within,
            programs: of.programs.length === 0 ? null : of.programs,
            themes: of.themes.length === 0 ? null : of.themes,
            year: years,
          },
          limit: PAGE,
        },
      };
  }
}

async function firstPart(asked: GraphAsked, signal: AbortSignal): Promise<DrawnGraph | null> {
  const { of } = asked;
  const question = firstQuestion(asked);
  if (of.how === "slice") return await slice(asked, null, signal);
  if (of.how === "path") return (await remembered(pathQuery, question.variables as PathVariables, signal)).path;
  return (await remembered(neighbourhoodQuery, question.variables as NeighbourhoodVariables, signal)).neighbourhood;
}

async function slice(asked: GraphAsked, after: string | null, signal: AbortSignal): Promise<DrawnGraph> {
  const { variables } = firstQuestion(asked);
  return (await remembered(sliceQuery, { ...(variables as SliceVariables), after }, signal)).graph;
}

async function growth({ fetched, years }: GraphAsked, id: string, after: string | null, signal: AbortSignal): Promise<DrawnGraph | null> {
  return (await remembered(neighbourhoodQuery, { id, depth: 1, kinds: fetched, years, limit: GROWTH, after }, signal)).neighbourhood;
}

/** What the places do of the measures, whoever of them came with which growth: a line that is missing would say that they do not. */
async function between({ things }: Picture, { years }: GraphAsked, signal: AbortSignal): Promise<DrawnGraph> {
  const of = (kind: string): readonly string[] => things.flatMap((thing) => (thing.kind === kind ? [thing.id] : [])).slice(0, NAMED);
  const [localities, programs] = [of("LOCALITY"), of("PROGRAM")];
  if (localities.length === 0 || programs.length === 0) return { nodes: [], edges: [], truncated: [] };
  const filter = { kinds: ["LOCALITY", "PROGRAM"] as const, localities, programs, year: years };
  const { graph } = await remembered(sliceQuery, { filter, limit: 2 * NAMED }, signal);
  return { nodes: [], edges: graph.edges, truncated: [] };
}

const kept = new Map<string, unknown>();
const KEPT = 40;

/** A growth asks only for what is new. */
async function remembered<Answer, Variables>(query: Typed<Answer, Variables>, variables: Variables, signal: AbortSignal): Promise<Answer> {
  const key = `${query.name} ${JSON.stringify(variables)}`;
  const answer = kept.has(key) ? (kept.get(key) as Answer) : await ask(query, variables, signal);
  kept.delete(key);
  kept.set(key, answer);
  for (const oldest of kept.keys()) {
    if (kept.size <= KEPT) break;
    kept.delete(oldest);
  }
  return answer;
}
