import type { GraphQLResolveInfo } from "graphql";
import { Ctx, FieldResolver, Info, Resolver, Root } from "type-graphql";
import type { LocalityNode, OrganizationNode, ReportNode, SectionNode, SentenceNode, ThemeNode } from "../../load/read/rows.js";
import type { AtHand } from "../at-hand.js";
import type { Context } from "../context.js";
import type { EvidenceFound } from "../evidence.js";
import { perList } from "../price.js";
import { sectionOf } from "../section-of.js";
import type { SectionTold } from "../section-of.js";
import { Evidence } from "../types/evidence.js";
import { Locality } from "../types/locality.js";
import { Organization } from "../types/organization.js";
import { Report } from "../types/report.js";
import { Section } from "../types/section.js";
import { Sentence } from "../types/sentence.js";
import { Theme } from "../types/theme.js";

@Resolver(() => Evidence)
export class EvidenceEdges {
  @FieldResolver(() => Sentence, { description: "The sentence around it. 所在句子。" })
  sentence(@Root() { sentenceNode }: EvidenceFound): SentenceNode {
    return sentenceNode;
  }

  @FieldResolver(() => Boolean, { description: "Whether a person confirmed that it was read rightly. 是否经人工确认。" })
  confirmed(@Root() { reportId, quote, prefix, suffix }: EvidenceFound, @Ctx() { asked, isConfirmed }: Context): boolean {
    // It stands in the file of corrections.
    asked.beyondGraph = true;
    return isConfirmed({ report: reportId.replace(/~[0-9a-f]{8}$/u, ""), quote, prefix, suffix });
  }

  @FieldResolver(() => Report, { description: "The report. 报告。" })
  report(@Root() { reportId }: EvidenceFound, @Ctx() { loaders }: Context): AtHand<ReportNode | null> {
    return loaders.one("reports", reportId);
  }
}

@Resolver(() => Section)
export class SectionEdges {
  @FieldResolver(() => Theme, { nullable: true, description: "Theme that its heading tells. 主题。" })
  theme(@Root() { theme }: SectionNode, @Ctx() { loaders }: Context): AtHand<ThemeNode | null> {
    return theme === null ? null : loaders.one("themes", theme);
  }

  @FieldResolver(() => Report, { description: "The report. 报告。" })
  report(@Root() { report }: SectionNode, @Ctx() { loaders }: Context): AtHand<ReportNode | null> {
    return loaders.one("reports", report);
  }

  @FieldResolver(() => [Sentence], { description: "Sentences right below the heading. 句子。", complexity: perList(10) })
  async sentences(@Root() { id, report }: SectionNode, @Ctx() { loaders }: Context): Promise<readonly SentenceNode[]> {
    return (await loaders.many("reportSentences", report)).filter(({ section }) => section === id);
  }
}

@Resolver(() => Sentence)
export class SentenceEdges {
  @FieldResolver(() => Section, { description: "The section. 章节。" })
  section(@Root() sentence: SentenceNode, @Ctx() { loaders }: Context, @Info() info: GraphQLResolveInfo): AtHand<SectionTold | null> {
    return sectionOf(sentence, loaders, info);
  }

  @FieldResolver(() => Report, { description: "The report. 报告。" })
  report(@Root() { report }: SentenceNode, @Ctx() { loaders }: Context): AtHand<ReportNode | null> {
    return loaders.one("reports", report);
  }
}

@Resolver(() => Organization)
export class OrganizationEdges {
  @FieldResolver(() => Locality, { description: "The place that it belongs to. 所属地区。" })
  locality(@Root() { locality }: OrganizationNode, @Ctx() { loaders }: Context): AtHand<LocalityNode | null> {
    return loaders.one("localities", locality);
  }
}
