import type { Store } from "../../../src/load/store.js";
import { ask, type Answer } from "../ask.js";

/** Names of what each place tells of as done, from the plain list of adoptions. */
export async function implementedBy(store: Store, places: readonly string[]): Promise<Readonly<Record<string, ReadonlySet<string>>>> {
  const found: Record<string, Set<string>> = Object.fromEntries(places.map((place) => [place, new Set<string>()]));
  for (let after: string | null = null; ;) {
    const { data }: Answer<{ adoptions: Page }> = await ask(store, LIST, { places, after });
    for (const { locality, program } of data.adoptions.nodes) found[locality.name]?.add(program.name);
    if (!data.adoptions.pageInfo.hasNextPage) return found;
    after = data.adoptions.pageInfo.endCursor;
  }
}

interface Page {
  readonly nodes: readonly { readonly locality: { readonly name: string }; readonly program: { readonly name: string } }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

const LIST = `query ($places: [ID!]!, $after: String) {
  adoptions(filter: { localities: $places, status: [IMPLEMENTED] }, first: 100, after: $after) {
    nodes { locality { name } program { name } } pageInfo { hasNextPage endCursor } } }`;
