import type { Passage, Reading } from "../model/reading.js";
import type { Span } from "../model/text.js";
import type { GoldVerdict, ItemKind } from "./kinds.js";
import { said } from "./words.js";

/** One thing that was read in the text, with all places where it stands. */
export interface Item {
  readonly kind: ItemKind;
  /** From 1 within its kind, in the order of the text. */
  readonly number: number;
  readonly name: string;
  readonly fields: readonly Field[];
  readonly places: readonly Place[];
  readonly verdict: GoldVerdict | null;
}

export type Field = readonly [label: string, value: string];

interface Place extends Span {
  /** What holds of this place alone. */
  readonly fields: readonly Field[];
}

/** Everything that a reading holds, as items; `themes` are names by id. */
export function itemsOf(reading: Reading, themes: ReadonlyMap<string, string>, verdicts: ReadonlyMap<object, GoldVerdict>): Item[] {
  const items = (kind: ItemKind, all: readonly (Omit<Item, "kind" | "number" | "verdict"> & { readonly of: object })[]): Item[] =>
    [...all]
      .sort((a, b) => (a.places[0]?.start ?? 0) - (b.places[0]?.start ?? 0))
      .map(({ of, ...item }, at) => ({ ...item, kind, number: at + 1, verdict: verdicts.get(of) ?? null }));
  const passages = (kind: "problem" | "plan", all: readonly Passage[]): Item[] =>
    items(
      kind,
      all.map((of) => ({ of, name: of.text, fields: [], places: [{ ...spanOf(of), fields: [] }] })),
    );
  return [
    ...items(
      "program",
      reading.programs.map((of) => ({
        of,
        name: of.name,
        fields: present([
          ["状态", said(of.status)],
          ["类别", said(of.kind)],
          ["主题", of.theme === null ? null : (themes.get(of.theme) ?? of.theme)],
          ["词库", of.curated ? "已收录" : "未收录，按句式识别"],
          ["本文写法", of.aliases.join("、")],
        ]),
        places: of.mentions.map((one) => ({
          ...spanOf(one),
          fields: present([["此处", one.status === of.status ? null : said(one.status)], ruleField(one)]),
        })),
      })),
    ),
    ...items(
      "document",
      reading.policyDocuments.map((of) => ({
        of,
        name: of.title,
        fields: present([
          ["关系", said(of.relation)],
          ["类别", said(of.kind)],
          ["文号", of.docNumber],
          ["本地制定", said(String(of.issuedHere))],
        ]),
        places: of.mentions.map((one) => ({ ...spanOf(one), fields: present([ruleField(one)]) })),
      })),
    ),
    ...items(
      "figure",
      reading.observations.map((of) => ({
        of,
        name: of.metric,
        fields: present([
          ["数值", `${of.value.toLocaleString("en", { maximumFractionDigits: 20 })} ${of.unit}`],
          ["原文", of.rawValue],
          ["约数", of.approx],
          ["指标", of.indicator ?? "未对应"],
          ["范围", of.scope],
          ["时期", of.period === null ? null : said(of.period)],
          ["年份", of.year === null ? null : String(of.year)],
          ["所在部分", said(of.role)],
          ruleField(of),
        ]),
        places: [{ ...spanOf(of), fields: [] }],
      })),
    ),
    ...items(
      "organization",
      reading.organizations.map((of) => ({
        of,
        name: of.name,
        fields: [],
        places: of.mentions.map((one) => ({ ...spanOf(one), fields: present([ruleField(one)]) })),
      })),
    ),
    ...items(
      "place",
      reading.places.map((of) => ({
        of,
        name: of.name,
        fields: present([["代码", of.code]]),
        places: of.mentions.map((one) => ({ ...spanOf(one), fields: present([ruleField(one)]) })),
      })),
    ),
    ...passages("problem", reading.problems),
    ...passages("plan", reading.plans),
  ];
}

const spanOf = ({ start, end }: Span): Span => ({ start, end });

const ruleField = ({ rule }: { readonly rule: string }): readonly [string, string] => ["规则", rule];

const present = (fields: readonly (readonly [string, string | null])[]): Field[] =>
  fields.flatMap(([label, value]) => (value === null || value === "" ? [] : [[label, value] as const]));
