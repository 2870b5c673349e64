import type { DocumentEntry, IndicatorEntry, ProgramEntry, ThemeEntry, UnitEntry, ValueType, WordRow } from "../model/knowledge.js";
import type { DocumentKind, ProgramKind } from "../model/reading.js";
import type { Fields } from "./fields.js";

const PROGRAM_KINDS = [
  "INSTITUTION",
  "CAMPAIGN",
  "PROJECT",
  "REFORM",
  "PLATFORM",
  "SERVICE",
  "BRAND",
  "PILOT",
  "OTHER",
] as const satisfies readonly ProgramKind[];
const SCOPES = ["UNKNOWN", "NATIONAL", "PROVINCIAL", "LOCAL"] as const satisfies readonly ProgramEntry["scope"][];
const DOCUMENT_KINDS = [
  "LAW",
  "REGULATION",
  "LOCAL_REGULATION",
  "RULE",
  "OUTLINE",
  "PLAN",
  "NOTICE",
  "OPINION",
  "MEASURES",
  "LIST",
  "OTHER",
] as const satisfies readonly DocumentKind[];
export const VALUE_TYPES = ["COUNT", "AMOUNT", "RATE", "RANK", "AREA", "LENGTH", "TIME", "OTHER"] as const satisfies readonly ValueType[];

/** How one entry of a list is written in YAML (seeds/lexicon/README.md) and read. `theme` is that of the file. */
export interface Shape<T> {
  readonly keys: readonly string[];
  readonly read: (fields: Fields, theme: string) => T;
}

/** An entry and the place it was read from. */
export interface Placed<T> {
  readonly entry: T;
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** 主题: themes.yaml. */
export const THEME: Shape<ThemeEntry> = {
  keys: ["id", "name", "order", "outlineSection", "headings"],
  read: (fields) => ({
    id: fields.text("id"),
    name: fields.text("name"),
    order: fields.number("order"),
    outlineSection: fields.textOrNull("outlineSection"),
    headings: fields.texts("headings"),
  }),
};

/** 举措: programs-*.yaml. */
export const PROGRAM: Shape<ProgramEntry> = {
  keys: [
    "name",
    "umbrella",
    "aliases",
    "quoted",
    "objects",
    "patterns",
    "masks",
    "kind",
    "scope",
    "theme",
    "components",
    "foundedOn",
    "successor",
    "note",
  ],
  read: (fields, theme) => ({
    name: fields.text("name"),
    umbrella: fields.flag("umbrella"),
    aliases: fields.texts("aliases"),
    quotedAliases: fields.texts("quoted"),
    objects: fields.texts("objects"),
    patterns: fields.texts("patterns"),
    masks: fields.texts("masks"),
    kind: fields.choice("kind", PROGRAM_KINDS),
    scope: fields.choice("scope", SCOPES, "UNKNOWN"),
    theme: fields.textOrNull("theme") ?? theme,
    components: fields.texts("components"),
    foundedOn: fields.textOrNull("foundedOn"),
    successor: fields.textOrNull("successor"),
    note: fields.textOrNull("note"),
  }),
};

/** 法律法规和文件: documents-*.yaml. */
export const DOCUMENT: Shape<DocumentEntry> = {
  keys: ["title", "short", "kind", "number", "year", "issuer"],
  read: (fields) => ({
    title: fields.text("title"),
    short: fields.texts("short"),
    kind: fields.choice("kind", DOCUMENT_KINDS),
    number: fields.textOrNull("number"),
    year: fields.year("year"),
    issuer: fields.textOrNull("issuer"),
  }),
};

/** 指标: indicators-*.yaml. */
export const INDICATOR: Shape<IndicatorEntry> = {
  keys: ["name", "unit", "units", "valueType", "theme", "aliases", "all", "none", "general", "breakdownOf", "note"],
  read: (fields, theme) => ({
    name: fields.text("name"),
    unit: fields.text("unit"),
    units: fields.texts("units"),
    valueType: fields.choice("valueType", VALUE_TYPES, "COUNT"),
    theme: fields.textOrNull("theme") ?? theme,
    aliases: fields.texts("aliases"),
    all: fields.texts("all"),
    none: fields.texts("none"),
    general: fields.flag("general"),
    breakdownOf: fields.textOrNull("breakdownOf"),
    note: fields.textOrNull("note"),
  }),
};

/** 单位、量词: units.yaml. */
export const UNIT: Shape<UnitEntry> = {
  keys: ["unit", "valueType", "baseUnit", "factor"],
  read: (fields) => ({
    unit: fields.text("unit"),
    valueType: fields.choice("valueType", VALUE_TYPES),
    baseUnit: fields.textOrNull("baseUnit"),
    factor: fields.number("factor"),
  }),
};

/** 近义词: alike-words.yaml, same-words.yaml. */
export const WORDS: Shape<WordRow> = {
  keys: ["word", "others"],
  read: (fields) => ({ word: fields.text("word"), others: fields.texts("others") }),
};
