import { z } from "zod";
import { cited, type Cited } from "../facts.js";
import { after, first, place } from "../inputs.js";
import { paged, type Connection } from "../pages.js";
import type { Evidence } from "../quotes.js";
import { Refused, tool } from "../tool.js";

/** 6: documents that several places cite, that a place issued, or with a known number. */
export const documents = tool({
  name: "find_documents",
  title: "文件：谁印发、谁引用",
  description:
    "查文件：citedByPlaces 被至少几地引用的，issuedBy 某地自己印发的，docNumber 某文号（如 汴发〔2022〕8号），titleContains 标题含某词的；至少给一项。每份附发文主体（basis：REPORT 报告自述，TITLE 标题冠有地名）与引用原文。Documents: cited by several places, issued by one, by number, or by words of the title.",
  input: {
    citedByPlaces: z.int().min(1).max(10_000).optional().describe("至少被几个地区引用。Cited by that many places at least."),
    issuedBy: place.optional().describe("印发的地区。The place that issued it."),
    docNumber: z.string().min(1).max(60).optional().describe("文号。Document number."),
    titleContains: z.string().min(1).max(100).optional().describe("标题中的文字。Words of the title."),
    first: first(10),
    after,
  },
  run: async ({ citedByPlaces, issuedBy, docNumber, titleContains, first: most, after: cursor }, { ask, quoted }) => {
    const filter = {
      ...(citedByPlaces === undefined ? {} : { citedByPlaces: { min: citedByPlaces } }),
      ...(issuedBy === undefined ? {} : { issuedBy: [issuedBy] }),
      ...(docNumber === undefined ? {} : { docNumbers: [docNumber] }),
      ...(titleContains === undefined ? {} : { titleContains }),
    };
    if (Object.keys(filter).length === 0) {
      throw new Refused("请至少给出 citedByPlaces、issuedBy、docNumber、titleContains 之一。 Give one of these conditions at least.");
    }
    const orderBy = { field: "PLACES", direction: "DESC" };
    const { policyDocuments } = await ask<Answer>("documents", { filter, orderBy, first: most, after: cursor });
    return paged(policyDocuments, ({ issuedBy: issuers, citations, ...paper }) => ({
      ...paper,
      issuedBy: issuers.map(({ locality, evidence, ...issued }) => ({ place: locality.fullName, ...issued, ...quoted.all(evidence, 1) })),
      citations: citations.totalCount,
      citedAs: citations.nodes.map((row) => cited(row, quoted)),
    }));
  },
});

interface Answer {
  readonly policyDocuments: Connection<{
    readonly id: string;
    readonly title: string;
    readonly issuedBy: readonly {
      readonly basis: string;
      readonly year: number | null;
      readonly locality: { readonly fullName: string };
      readonly evidence: readonly Evidence[];
    }[];
    readonly citations: { readonly totalCount: number; readonly nodes: readonly Cited[] };
  }>;
}
