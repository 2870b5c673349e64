import { createHash } from "node:crypto";
import { Arg, Ctx, FieldResolver, Int, Query, Resolver, Root } from "type-graphql";
import { byRank, searchStore } from "../../load/search/index.js";
import type { Found, Hit, SearchKind } from "../../load/search/index.js";
import type { Context } from "../context.js";
import type { Connection } from "../connection.js";
import { decodeCursor, encodeCursor } from "../cursor.js";
import { badInput, clientError } from "../errors.js";
import { SearchFilter } from "../inputs/search-filter.js";
import { loadNode } from "../nodes.js";
import { ofWhole, perPage, perScope } from "../price.js";
import { resolveOne } from "../resolve-names.js";
import { NodeKind } from "../types/graph-enums.js";
import type { ValueOf } from "../types/enums.js";
import { Node } from "../types/node.js";
import { SearchConnection, SearchHit } from "../types/search.js";

const LONGEST = 200;
const PAGE = 20;
const LARGEST = 100;

type Kind = ValueOf<typeof NodeKind>;

@Resolver()
export class SearchQueries {
  @Query(() => SearchConnection, {
    description:
      "What holds all the words: names first, then sentences. Phrases in quotation marks, traditional script, full-width forms and pinyin (yingtan, sxzd) are understood. 全文检索：名称在前，句子在后；支持引号短语、繁体、全角、拼音及首字母。",
    complexity: perScope(ofWhole(perPage)),
  })
  async search(
    @Ctx() { loaders }: Context,
    @Arg("text", () => String, { description: `Words, ${LONGEST} characters at most; all must be there. 检索词，空格分隔，须同时出现。` })
    text: string,
    @Arg("kinds", () => [NodeKind], {
      nullable: true,
      description: "Only these kinds; all that can be searched by default. 只检索这些类型。",
    })
    kinds?: readonly Kind[] | null,
    @Arg("filter", () => SearchFilter, { nullable: true, description: "Places and years. 检索范围。" }) filter?: SearchFilter | null,
    @Arg("first", () => Int, { nullable: true, description: "How many: 1–100, 20 by default. 取多少条。" }) first?: number | null,
    @Arg("after", () => String, { nullable: true, description: "Cursor to go on after. 从此游标之后继续。" }) after?: string | null,
  ): Promise<Hits> {
    const size = first ?? PAGE;
    checkInput(text, size);
    const asked = searchKinds(kinds);
    const within = await resolveOne(loaders, "locality", filter?.within);
    const years = { from: filter?.year?.from ?? null, to: filter?.year?.to ?? null };
    const order = `search ${digest([text.trim(), asked, within ?? null, years])}`;
    const from = after === null || after === undefined ? null : decodeCursor(order, after);
    const found = await searchStore(loaders.store, { text, kinds: asked, within: within ?? null, years });
    const rest = from === null ? found.hits : found.hits.filter((hit) => byRank(hit, { score: Number(from.key), id: from.id }) > 0);
    return page(rest.slice(0, size), { order, found, kinds: asked, isFirst: from === null, more: rest.length > size });
  }
}

@Resolver(() => SearchHit)
export class SearchEdges {
  @FieldResolver(() => Node, { nullable: true, description: "What was found, with all its fields. 命中的节点。" })
  async node(@Root() { id }: Hit, @Ctx() { loaders }: Context): Promise<Pick<Node, "id"> | null> {
    return loadNode(loaders, id);
  }
}

/** The kinds of the schema that can be searched, and what the search calls them. */
const SEARCHED: { readonly [K in Kind]?: SearchKind } = {
  LOCALITY: "Locality",
  PROGRAM: "Program",
  INDICATOR: "Indicator",
  POLICY_DOCUMENT: "PolicyDocument",
  ORGANIZATION: "Organization",
  REPORT: "Report",
  THEME: "Theme",
  SENTENCE: "Sentence",
};
const NAMED = Object.fromEntries(Object.entries(SEARCHED).map(([kind, name]) => [name, kind])) as Readonly<Record<SearchKind, Kind>>;

function searchKinds(kinds: readonly Kind[] | null | undefined): readonly SearchKind[] {
  return [...new Set(kinds ?? (Object.keys(SEARCHED) as Kind[]))].map((kind) => {
    const searched = SEARCHED[kind];
    if (searched === undefined) {
      throw badInput(
        `${kind} 不能检索；可检索 ${Object.keys(SEARCHED).join("、")}。`,
        `${kind} cannot be searched: give one of ${Object.keys(SEARCHED).join(", ")}.`,
      );
    }
    return searched;
  });
}

function checkInput(text: string, size: number): void {
  if (text.length > LONGEST) {
    throw clientError(
      "LIMIT_EXCEEDED",
      `检索词有 ${text.length} 字，最多 ${LONGEST} 字；请只输入关键词。`,
      `The text has ${text.length} characters, at most ${LONGEST} are searched: give the telling words.`,
    );
  }
  if (size < 1 || size > LARGEST) {
    throw badInput(
      `first 为 ${size}，应为 1 至 ${LARGEST}；更多请用游标翻页。`,
      `first is ${size}: give 1 to ${LARGEST} and go on with cursors.`,
    );
  }
}

type ShownHit = Omit<Hit, "kind"> & { readonly kind: Kind };

interface Hits extends Connection<ShownHit> {
  readonly counts: readonly { readonly kind: Kind; readonly count: number; readonly more: boolean }[];
}

interface Shown {
  readonly order: string;
  readonly found: Found;
  readonly kinds: readonly SearchKind[];
  readonly isFirst: boolean;
  readonly more: boolean;
}

function page(hits: readonly Hit[], { order, found, kinds, isFirst, more }: Shown): Hits {
  const edges = hits.map((hit) => ({
    cursor: encodeCursor(order, { key: hit.score, id: hit.id }),
    node: { ...hit, kind: NAMED[hit.kind] },
  }));
  return {
    edges,
    nodes: edges.map(({ node }) => node),
    pageInfo: {
      hasNextPage: more,
      hasPreviousPage: !isFirst,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount: found.hits.length,
    counts: kinds.map((kind) => ({
      kind: NAMED[kind],
      count: found.hits.filter((hit) => hit.kind === kind).length,
      more: found.more.includes(kind),
    })),
  };
}

const digest = (value: unknown): string => createHash("sha256").update(JSON.stringify(value)).digest("hex").slice(0, 12);
