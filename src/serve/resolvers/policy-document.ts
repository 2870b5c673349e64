import type { GraphQLResolveInfo } from "graphql";
import { Arg, Args, Ctx, FieldResolver, ID, Info, Int, Query, Resolver, Root } from "type-graphql";
import type { CitationNode, LocalityNode, PolicyDocumentNode, ReportNode } from "../../load/read/rows.js";
import type { Connection } from "../connection.js";
import type { AtHand } from "../at-hand.js";
import type { Context } from "../context.js";
import { clientError } from "../errors.js";
import { evidenceOf } from "../evidence.js";
import type { EvidenceFound } from "../evidence.js";
import type { CitationFilter } from "../inputs/citation-filter.js";
import { CitationArgs, PolicyDocumentArgs } from "../inputs/list-args.js";
import type { ListArgs } from "../inputs/list-args.js";
import type { PolicyDocumentFilter } from "../inputs/policy-document-filter.js";
import { issuersOf } from "../issuers.js";
import type { IssuanceFound } from "../issuers.js";
import { listAll, listOf } from "../lists.js";
import type { Loaders } from "../loaders.js";
import { oneOf } from "../one-of.js";
import { ofWhole, perList, perPage } from "../price.js";
import { Citation } from "../types/citation.js";
import { CitationConnection, PolicyDocumentConnection } from "../types/connections.js";
import { Evidence } from "../types/evidence.js";
import { Issuance } from "../types/issuance.js";
import { Locality } from "../types/locality.js";
import { PolicyDocument } from "../types/policy-document.js";
import { Report } from "../types/report.js";
import { normaliseTitle } from "../../zh/title.js";

@Resolver()
export class PolicyDocumentQueries {
  @Query(() => PolicyDocument, { nullable: true, description: "A document by id, title or number; null where there is none. 一份文件。" })
  async policyDocument(
    @Ctx() { loaders }: Context,
    @Arg("id", () => ID, { nullable: true, description: "Id. 标识。" }) id?: string | null,
    @Arg("title", () => String, { nullable: true, description: "Title, with or without 《》. 标题。" }) title?: string | null,
    @Arg("docNumber", () => String, { nullable: true, description: "Number: 汴发〔2022〕8号. 文号。" }) docNumber?: string | null,
  ): Promise<PolicyDocumentNode | null> {
    oneOf({ id, title, docNumber });
    if (id !== null && id !== undefined) return loaders.one("policyDocuments", id);
    const [first = null, ...others] = await documentsNamed(loaders, title, docNumber);
    if (others.length === 0) return first;
    const candidates = [first, ...others].map((document) => ({ id: document?.id, title: document?.title, docNumber: document?.docNumber }));
    throw clientError(
      "AMBIGUOUS_NAME",
      "有多份文件与此相符，请改用 id。",
      "Several documents bear it: use the id of one of the candidates.",
      { candidates },
    );
  }

  @Query(() => PolicyDocumentConnection, { description: "Documents. 文件。", complexity: ofWhole(perPage) })
  async policyDocuments(
    @Ctx() { loaders }: Context,
    @Info() info: GraphQLResolveInfo,
    @Args(() => PolicyDocumentArgs) args: ListArgs<PolicyDocumentFilter>,
  ): Promise<Connection<PolicyDocumentNode>> {
    return listAll(loaders, "policy-documents", args, info);
  }
}

/** Documents of a title (printed in any of its ways) or of a number (brackets of any form). */
async function documentsNamed(
  loaders: Loaders,
  title: string | null | undefined,
  docNumber: string | null | undefined,
): Promise<readonly PolicyDocumentNode[]> {
  if (title !== null && title !== undefined) return titled(loaders, title);
  return loaders.many(
    "documentsNumbered",
    (docNumber ?? "")
      .trim()
      .replace(/[[［【(（]/gu, "〔")
      .replace(/[\]］】)）]/gu, "〕"),
  );
}

/** By a title or short title (简称) as it is written, else by its normal form; the lexicon's own documents before others of that title. */
async function titled(loaders: Loaders, title: string): Promise<readonly PolicyDocumentNode[]> {
  const written = title.trim().replace(/^《|》$/gu, "");
  const [exact, normal] = await Promise.all([
    loaders.many("documentsTitled", written),
    loaders.many("documentsTitled", normaliseTitle(written)),
  ]);
  const found = exact.length > 0 ? exact : normal;
  const known = found.filter(({ curated }) => curated);
  return known.length > 0 ? known : found;
}

@Resolver(() => PolicyDocument)
export class PolicyDocumentEdges {
  @FieldResolver(() => [Issuance], { description: "Who issued it. 发文地区。", complexity: perList(2) })
  async issuedBy(@Root() document: PolicyDocumentNode, @Ctx() { loaders }: Context): Promise<IssuanceFound[]> {
    return issuersOf(loaders, document);
  }

  @FieldResolver(() => Int, { description: "How many places have a report that cites it. 引用地区数。" })
  async citedByPlaces(@Root() { id }: PolicyDocumentNode, @Ctx() { loaders }: Context): Promise<number> {
    return (await loaders.one("citingPlaces", id)) ?? 0;
  }

  @FieldResolver(() => CitationConnection, { description: "Which reports cite it. 引用。", complexity: perPage })
  async citations(
    @Root() { id }: PolicyDocumentNode,
    @Ctx() { loaders }: Context,
    @Info() info: GraphQLResolveInfo,
    @Args(() => CitationArgs) args: ListArgs<CitationFilter>,
  ): Promise<Connection<CitationNode>> {
    return listOf(loaders, id, "citations-of-documents", args, info);
  }
}

@Resolver(() => Citation)
export class CitationEdges {
  @FieldResolver(() => PolicyDocument, { description: "The document. 文件。" })
  policyDocument(@Root() { policyDocument }: CitationNode, @Ctx() { loaders }: Context): AtHand<PolicyDocumentNode | null> {
    return loaders.one("policyDocuments", policyDocument);
  }

  @FieldResolver(() => Report, { description: "The report. 报告。" })
  report(@Root() { report }: CitationNode, @Ctx() { loaders }: Context): AtHand<ReportNode | null> {
    return loaders.one("reports", report);
  }

  @FieldResolver(() => [Evidence], { description: "The exact words, never empty. 原文依据。", complexity: perList(2) })
  evidence(
    @Root() { evidence, mentions, report }: CitationNode,
    @Ctx() { loaders }: Context,
    @Info() info: GraphQLResolveInfo,
  ): AtHand<EvidenceFound[]> {
    const own = new Set(mentions);
    return evidenceOf(loaders, evidence, ({ id }) => own.has(id), { report, info });
  }
}

@Resolver(() => Issuance)
export class IssuanceEdges {
  @FieldResolver(() => Locality, { description: "The place. 地区。" })
  locality(@Root() { place }: IssuanceFound, @Ctx() { loaders }: Context): AtHand<LocalityNode | null> {
    return loaders.one("localities", place);
  }

  @FieldResolver(() => Report, { nullable: true, description: "The report that says so; null where the title tells. 报告。" })
  report(@Root() { report }: IssuanceFound, @Ctx() { loaders }: Context): AtHand<ReportNode | null> {
    return report === null ? null : loaders.one("reports", report);
  }

  @FieldResolver(() => [Evidence], { description: "The exact words; empty where the title tells. 原文依据。", complexity: perList(2) })
  evidence(@Root() { sentences, policyDocument }: IssuanceFound, @Ctx() { loaders }: Context): AtHand<EvidenceFound[]> {
    return evidenceOf(loaders, sentences, ({ target }) => target === policyDocument);
  }
}
