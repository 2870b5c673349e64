import { Arg, Ctx, FieldResolver, ID, Query, Resolver } from "type-graphql";
import { counts, versions } from "../../load/read/counts.js";
import { currentVersion } from "../../load/read/dataset.js";
import { readThemes } from "../../load/read/themes.js";
import type { ThemeNode } from "../../load/read/rows.js";
import type { Context } from "../context.js";
import { clientError } from "../errors.js";
import { loadNode } from "../nodes.js";
import { ofWhole, perList, perRow } from "../price.js";
import { Node } from "../types/node.js";
import { Statistics } from "../types/statistics.js";
import { Theme } from "../types/theme.js";

const MOST_IDS = 100;

@Resolver()
export class NodeQueries {
  @Query(() => Node, { nullable: true, description: "Anything by its id; null where there is none. 按标识取。" })
  async node(
    @Ctx() { loaders }: Context,
    @Arg("id", () => ID, { description: "Id. 标识。" }) id: string,
  ): Promise<Pick<Node, "id"> | null> {
    return loadNode(loaders, id);
  }

  @Query(() => [Node], {
    nullable: "items",
    description: "Several by their ids, in their order; null for what is not there. 按多个标识取。",
    complexity: perRow("ids", MOST_IDS),
  })
  async nodes(
    @Ctx() { loaders }: Context,
    @Arg("ids", () => [ID], { description: `Ids, ${MOST_IDS} at most. 标识。` }) ids: string[],
  ): Promise<(Pick<Node, "id"> | null)[]> {
    if (ids.length > MOST_IDS) {
      throw clientError(
        "LIMIT_EXCEEDED",
        `一次最多取 ${MOST_IDS} 个标识，现为 ${ids.length} 个；请分批。`,
        `At most ${MOST_IDS} ids at once, not ${ids.length}: ask in parts.`,
      );
    }
    return Promise.all(ids.map((id) => loadNode(loaders, id)));
  }

  @Query(() => [Theme], { description: "The themes, in the order of the outline. 全部主题。", complexity: perList(12) })
  async themes(@Ctx() { loaders }: Context): Promise<readonly ThemeNode[]> {
    return readThemes(loaders.store);
  }

  @Query(() => Statistics, {
    description: "What is in the graph, and what it was made with. 统计与版本。",
    complexity: ofWhole(perList(1)),
  })
  async statistics(@Ctx() { loaders: { store } }: Context): Promise<{ readonly [Column in keyof Statistics]: Statistics[Column] }> {
    const [count, version] = await Promise.all([counts(store), versions(store)]);
    const of = (kind: string): number => count[kind] ?? 0;
    return {
      engine: store.engine,
      localities: of("localities"),
      reportingLocalities: of("reportingLocalities"),
      reports: of("reports"),
      programs: of("programs"),
      namedPrograms: of("namedPrograms"),
      adoptions: of("adoptions"),
      policyDocuments: of("policyDocuments"),
      citedDocuments: of("citedDocuments"),
      citations: of("citations"),
      indicators: of("indicators"),
      observations: of("observations"),
      organizations: of("organizations"),
      sentences: of("sentences"),
      gazetteerVersion: version.gazetteer,
      lexiconVersion: version.lexicon,
      extractorVersions: version.extractor,
    };
  }
}

@Resolver(() => Statistics)
export class StatisticsEdges {
  @FieldResolver(() => String, {
    description:
      "Version of the data set, for citing it: sixteen hex digits that change with anything the graph says, the same on either store. 数据集版本。",
    complexity: ofWhole(perList(1)),
  })
  async datasetVersion(@Ctx() { loaders: { store } }: Context): Promise<string> {
    return currentVersion(store);
  }
}
