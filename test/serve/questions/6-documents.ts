import { expect, test } from "@jest/globals";
import type { Store } from "../../../src/load/store.js";
import { ask, canned } from "../ask.js";

interface Papers {
  readonly shared: unknown;
  readonly issued: { readonly policyDocuments: { readonly nodes: readonly { readonly title: string }[] } };
  readonly numbered: {
    readonly title: string;
    readonly docNumber: string;
    readonly issuedBy: unknown;
    readonly citations: { readonly nodes: readonly { readonly relation: string; readonly report: unknown }[] };
  };
}

export function documents(store: () => Store): void {
  test("what several cite, what 禹王台区 issued, and who issued 汴发〔2022〕8号", async () => {
    const { query, variables } = canned("6-documents");
    const { data, errors } = await ask<Papers>(store(), query, variables);
    expect(errors).toEqual([]);
    expect(data.shared).toEqual({
      totalCount: 1,
      nodes: [
        {
          title: expect.stringMatching(/^法治政府建设实施纲要（2021—2025年）$/u),
          kind: "OUTLINE",
          citedByPlaces: 2,
          citations: {
            nodes: [
              { relation: "IMPLEMENTED", report: { year: 2022, locality: { name: "阜城县" } } },
              { relation: "IMPLEMENTED", report: { year: 2021, locality: { name: "太原市" } } },
            ],
          },
        },
      ],
    });
    expect(data.issued.policyDocuments.nodes.map(({ title }) => title)).toEqual([
      "2022年度禹王台区人民政府领导干部学法计划",
      "2022年禹王台区普法教育工作要点",
      "禹王台区2022年度服务型行政执法建设工作要点",
      "禹王台区2022年度法治宣传教育工作重点单位普法责任清单",
    ]);
    const { numbered } = data;
    expect(numbered.title).toMatch(/^开封市法治政府建设实施方案/u);
    expect(numbered.docNumber).toBe("汴发〔2022〕8号");
    expect(numbered.issuedBy).toEqual([{ basis: "TITLE", year: 2022, locality: { fullName: "河南省开封市" } }]);
    expect(numbered.citations.nodes.map(({ relation, report }) => [relation, report])).toEqual([
      ["IMPLEMENTED", { year: 2022, locality: { name: "禹王台区" } }],
    ]);
  });
}
