import type { Row } from "./questions.js";

/** Asks a server that was made of the types alone. */
type Ask = (query: string, variables: object) => Promise<unknown>;

/**
 * The questions as a client of @neo4j/graphql has to ask them, with the keys of the rows: evidence and what is counted over two steps is left
 * to the client. The neighbourhood is missing: steps of any type cannot be asked for.
 */
export const STOCK: Readonly<Record<string, (ask: Ask, variables: Row) => Promise<readonly string[]>>> = {
  adopters: (ask) => adopters(ask, "{}", "text sections { path reports { id title publishedOn } }"),
  page: (ask) => adopters(ask, "{ edge: { year: { gte: 2018 } } }", "text"),
  report: async (ask, { report }) => {
    const { reports } = (await ask(
      `query ($report: ID!) {
        reports(where: { id: { eq: $report } }) {
          title year publishedOn
          localities { fullName programsConnection(where: { edge: { report: { eq: $report } } }) { edges { properties { id evidence } node { name } } } }
          policyDocumentsConnection { edges { properties { id title } } }
          observations { id metric value unit rawValue }
        }
      }`,
      { report },
    )) as {
      readonly reports: readonly {
        readonly localities: readonly { readonly programsConnection: Edges }[];
        readonly policyDocumentsConnection: Edges;
        readonly observations: readonly { readonly id: string }[];
      }[];
    };
    const adoptions = reports.flatMap(({ localities }) => localities.flatMap(({ programsConnection }) => programsConnection.edges));
    await sentences(ask, adoptions, "text");
    return [
      ...adoptions.map(({ properties }) => properties.id),
      ...reports.flatMap(({ policyDocumentsConnection }) => policyDocumentsConnection.edges.map(({ properties }) => properties.id)),
      ...reports.flatMap(({ observations }) => observations.map(({ id }) => id)),
    ].sort();
  },
  compare: async (ask, { places }) => {
    const [one, other] = places as readonly string[];
    const { programs } = (await ask(
      `query ($one: ID!, $other: ID!) {
        programs(where: { AND: [{ localities: { some: { id: { eq: $one } } } }, { localities: { some: { id: { eq: $other } } } }] }) { id name }
      }`,
      { one, other },
    )) as { readonly programs: readonly { readonly id: string }[] };
    return programs.map(({ id }) => id).sort();
  },
  series: async (ask) => {
    const { observations } = (await ask(
      `{ observations(where: { indicators: { some: { id: { eq: "ind-行政复议案件审结" } } } }, sort: [{ year: ASC }, { id: ASC }], limit: 100) {
        id year value unit rawValue reports { localities { name } } sentences { text }
      } }`,
      {},
    )) as { readonly observations: readonly { readonly id: string }[] };
    return observations.map(({ id }) => id);
  },
  together: async (ask) => {
    const { programs } = (await ask(
      `{ programs(where: { id: { eq: "prog-双随机、一公开" } }) { localities { id programs { id } } } }`,
      {},
    )) as { readonly programs: readonly { readonly localities: readonly { readonly id: string; readonly programs: readonly Id[] }[] }[] };
    const places = new Map(
      programs.flatMap(({ localities }) => localities.map((one) => [one.id, new Set(one.programs.map(({ id }) => id))])),
    );
    return most([...places.values()].flatMap((ids) => [...ids].filter((id) => id !== "prog-双随机、一公开")));
  },
  diffusion: async (ask) => {
    const { programs } = (await ask(
      `{ programs(where: { id: { eq: "prog-三项制度" } }) { localitiesConnection { edges { properties { year } node { id } } } } }`,
      {},
    )) as {
      readonly programs: readonly {
        readonly localitiesConnection: { readonly edges: readonly { readonly properties: { readonly year: number }; readonly node: Id }[] };
      }[];
    };
    const first = new Map<string, number>();
    for (const { properties, node } of programs.flatMap(({ localitiesConnection }) => localitiesConnection.edges))
      first.set(node.id, Math.min(first.get(node.id) ?? Infinity, properties.year));
    return [...counted([...first.values()])].sort(([one], [other]) => one - other).map(([year, places]) => `${year} ${places}`);
  },
  documents: async (ask) => {
    const { policyDocuments } = (await ask(`{ policyDocuments { id reports { localities { id } } } }`, {})) as {
      readonly policyDocuments: readonly { readonly id: string; readonly reports: readonly { readonly localities: readonly Id[] }[] }[];
    };
    return most(
      policyDocuments.flatMap(({ id, reports }) =>
        [...new Set(reports.flatMap(({ localities }) => localities.map((one) => one.id)))].map(() => id),
      ),
    );
  },
};

interface Id {
  readonly id: string;
}

interface Edges {
  readonly edges: readonly { readonly properties: { readonly id: string; readonly evidence: readonly string[] | null } }[];
}

async function adopters(ask: Ask, where: string, told: string): Promise<readonly string[]> {
  const { programs } = (await ask(
    `{ programs(where: { id: { eq: "prog-三项制度" } }) {
      localitiesConnection(where: ${where}, first: 50, sort: [{ edge: { year: ASC } }, { edge: { id: ASC } }]) {
        edges { properties { id year evidence } node { name } }
      }
    } }`,
    {},
  )) as { readonly programs: readonly { readonly localitiesConnection: Edges }[] };
  const edges = programs.flatMap(({ localitiesConnection }) => localitiesConnection.edges);
  await sentences(ask, edges, told);
  return edges.map(({ properties }) => properties.id);
}

/** Relationships name their sentences by id, and the types cannot follow that: a second request. */
const sentences = (ask: Ask, edges: Edges["edges"], told: string): Promise<unknown> =>
  ask(`query ($ids: [ID!]!) { sentences(where: { id: { in: $ids } }) { id ${told} } }`, {
    ids: edges.flatMap(({ properties }) => properties.evidence ?? []),
  });

function counted<Key>(keys: readonly Key[]): ReadonlyMap<Key, number> {
  const counts = new Map<Key, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

/** The twenty largest numbers, as the other contenders tell them. */
const most = (ids: readonly string[]): readonly string[] =>
  [...counted(ids).values()]
    .sort((one, other) => other - one)
    .slice(0, 20)
    .map(String);
