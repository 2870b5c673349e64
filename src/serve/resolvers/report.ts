import type { GraphQLResolveInfo } from "graphql";
import { Arg, Args, Ctx, FieldResolver, ID, Info, Int, Query, Resolver, Root } from "type-graphql";
import type {
  AdoptionNode,
  CitationNode,
  LocalityNode,
  ObservationNode,
  OrganizationNode,
  ReportNode,
  SectionNode,
  SentenceNode,
} from "../../load/read/rows.js";
import type { Connection } from "../connection.js";
import type { AtHand } from "../at-hand.js";
import type { Context } from "../context.js";
import { badInput } from "../errors.js";
import { placeToday } from "../history.js";
import type { AdoptionFilter } from "../inputs/adoption-filter.js";
import type { CitationFilter } from "../inputs/citation-filter.js";
import { AdoptionArgs, CitationArgs, ObservationArgs, ReportArgs } from "../inputs/list-args.js";
import type { ListArgs } from "../inputs/list-args.js";
import type { ObservationFilter } from "../inputs/observation-filter.js";
import type { ReportFilter } from "../inputs/report-filter.js";
import { listAll } from "../lists.js";
import { ofWhole, perList, perPage } from "../price.js";
import { reportAdoptions, reportById, reportByName, reportCitations, reportObservations } from "../report-lists.js";
import { resolveId } from "../resolve-names.js";
import { AdoptionConnection, CitationConnection, ObservationConnection, ReportConnection } from "../types/connections.js";
import { Role } from "../types/enums.js";
import type { ValueOf } from "../types/enums.js";
import { Inference } from "../types/inference.js";
import { Locality } from "../types/locality.js";
import { Organization } from "../types/organization.js";
import { Report } from "../types/report.js";
import { Section } from "../types/section.js";
import { Sentence } from "../types/sentence.js";

@Resolver()
export class ReportQueries {
  @Query(() => Report, { nullable: true, description: "A report by id, or by place and year; null where there is none. 一份报告。" })
  async report(
    @Ctx() { loaders }: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg("id", () => ID, { nullable: true, description: "Id. 标识。" }) id?: string | null,
    @Arg("locality", () => ID, { nullable: true, description: "Place: id, code or name. 地区。" }) locality?: string | null,
    @Arg("year", () => Int, { nullable: true, description: "Year reported on; the newest by default. 年度，默认最新。" })
    year?: number | null,
    @Arg("body", () => String, { nullable: true, description: "Department; the government's own by default. 部门，默认政府本身。" })
    body?: string | null,
  ): Promise<ReportNode | null> {
    if (id !== null && id !== undefined) return reportById(loaders, id, info);
    if (locality === null || locality === undefined)
      throw badInput("请给出 id，或 locality（与 year）。", "Give id, or locality and year.");
    const place = await resolveId(loaders, "locality", locality);
    return place === null ? null : reportByName(loaders, place, year ?? null, body ?? null);
  }

  @Query(() => ReportConnection, { description: "Reports. 报告。", complexity: ofWhole(perPage) })
  async reports(
    @Ctx() { loaders }: Context,
    @Info() info: GraphQLResolveInfo,
    @Args(() => ReportArgs) args: ListArgs<ReportFilter>,
  ): Promise<Connection<ReportNode>> {
    return listAll(loaders, "reports", args, info);
  }
}

@Resolver(() => Report)
export class ReportEdges {
  @FieldResolver(() => Locality, { description: "The place. 地区。" })
  locality(@Root() { locality }: ReportNode, @Ctx() { loaders }: Context): AtHand<LocalityNode | null> {
    return loaders.one("localities", locality);
  }

  @FieldResolver(() => Locality, {
    description: "What the place is today: 余江区 for what 余江县 reported; the place itself where it still exists. 今属地区。",
  })
  async localityToday(@Root() { locality }: ReportNode, @Ctx() { loaders }: Context): Promise<LocalityNode | null> {
    return placeToday(loaders, locality);
  }

  @FieldResolver(() => String, { description: "The whole text that all offsets point into. 全文。", complexity: 20 })
  async text(@Root() { id }: ReportNode, @Ctx() { loaders }: Context): Promise<string | null> {
    return (await loaders.one("texts", id))?.text ?? null;
  }

  @FieldResolver(() => [Inference], { description: "Facts that the report does not print as such. 推断所得。" })
  inferred(@Root() { inferred }: ReportNode): { readonly fact: string; readonly how: string }[] {
    return Object.entries(JSON.parse(inferred) as Record<string, string>).map(([fact, how]) => ({ fact, how }));
  }

  @FieldResolver(() => [Section], { description: "Headings in the order of the text. 章节。", complexity: perList(20) })
  sections(@Root() { id }: ReportNode, @Ctx() { loaders }: Context): AtHand<readonly SectionNode[]> {
    return loaders.many("reportSections", id);
  }

  @FieldResolver(() => [Sentence], { description: "Sentences in the order of the text. 句子。", complexity: perList(100) })
  async sentences(
    @Root() { id }: ReportNode,
    @Ctx() { loaders }: Context,
    @Arg("role", () => Role, { nullable: true, description: "Only those of a role. 段落作用。" }) role?: ValueOf<typeof Role> | null,
  ): Promise<readonly SentenceNode[]> {
    const sentences = await loaders.many("reportSentences", id);
    return role === null || role === undefined ? sentences : sentences.filter((sentence) => sentence.role === role);
  }

  @FieldResolver(() => [Sentence], { description: "Admitted shortcomings. 存在问题。", complexity: perList(5) })
  async problems(@Root() report: ReportNode, @Ctx() context: Context): Promise<readonly SentenceNode[]> {
    return this.sentences(report, context, "PROBLEM");
  }

  @FieldResolver(() => [Sentence], { description: "Announced work. 下一步安排。", complexity: perList(10) })
  async plans(@Root() report: ReportNode, @Ctx() context: Context): Promise<readonly SentenceNode[]> {
    return this.sentences(report, context, "PLAN");
  }

  @FieldResolver(() => [Organization], { description: "Bodies that it names. 提到的机构。", complexity: perList(20) })
  organizations(@Root() { id }: ReportNode, @Ctx() { loaders }: Context): AtHand<readonly OrganizationNode[]> {
    return loaders.many("reportOrganizations", id);
  }

  @FieldResolver(() => AdoptionConnection, { description: "Measures that it names; by name. 举措，默认按名称。", complexity: perPage })
  async adoptions(
    @Root() { id }: ReportNode,
    @Ctx() { loaders }: Context,
    @Info() info: GraphQLResolveInfo,
    @Args(() => AdoptionArgs) args: ListArgs<AdoptionFilter>,
  ): Promise<Connection<AdoptionNode>> {
    return reportAdoptions(loaders, id, args, info);
  }

  @FieldResolver(() => CitationConnection, { description: "Documents that it names; by title. 文件，默认按标题。", complexity: perPage })
  async citations(
    @Root() { id }: ReportNode,
    @Ctx() { loaders }: Context,
    @Info() info: GraphQLResolveInfo,
    @Args(() => CitationArgs) args: ListArgs<CitationFilter>,
  ): Promise<Connection<CitationNode>> {
    return reportCitations(loaders, id, args, info);
  }

  @FieldResolver(() => ObservationConnection, {
    description: "Figures that it gives; in the order of the text. 数据，默认按文中位置。",
    complexity: perPage,
  })
  async observations(
    @Root() { id }: ReportNode,
    @Ctx() { loaders }: Context,
    @Info() info: GraphQLResolveInfo,
    @Args(() => ObservationArgs) args: ListArgs<ObservationFilter>,
  ): Promise<Connection<ObservationNode>> {
    return reportObservations(loaders, id, args, info);
  }
}
