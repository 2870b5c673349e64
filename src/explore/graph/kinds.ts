import type { NeighbourhoodAnswer } from "../ask/generated/neighbourhood.js";

type Drawn = NonNullable<NeighbourhoodAnswer["neighbourhood"]>;
export type Kind = Drawn["nodes"][number]["kind"];
export type Type = Drawn["edges"][number]["type"];
export type Status = (typeof STATUSES)[number];

/** Statuses of what a place's report says of a measure (状态). */
export const STATUSES = ["IMPLEMENTED", "PLANNED", "PROBLEM", "CITED"] as const;

/** How a kind is drawn (形状与颜色): colours are those of the tokens, never colour alone. */
export interface Look {
  readonly shape: "circle" | "diamond" | "square" | "triangle" | "ring" | "cross" | "frame";
  readonly colour: "place" | "measure" | "document" | "organization" | "figure" | "grey";
  /** Page that tells of one: `/place/loc-1`; none where a record of the panel does. */
  readonly page: string | null;
  /** Its word in `words.kinds`. */
  readonly word: string;
}

const LOOKS: Readonly<Partial<Record<Kind, Look>>> = {
  LOCALITY: { shape: "circle", colour: "place", page: "/place", word: "Locality" },
  PROGRAM: { shape: "diamond", colour: "measure", page: "/program", word: "Program" },
  POLICY_DOCUMENT: { shape: "square", colour: "document", page: "/document", word: "PolicyDocument" },
  ORGANIZATION: { shape: "triangle", colour: "organization", page: null, word: "Organization" },
  REPORT: { shape: "ring", colour: "grey", page: "/report", word: "Report" },
  INDICATOR: { shape: "cross", colour: "figure", page: "/indicator", word: "Indicator" },
  OBSERVATION: { shape: "frame", colour: "figure", page: null, word: "Observation" },
};

/** Every kind that the graph can show, in the order of the legend. */
export const DRAWABLE = Object.keys(LOOKS) as readonly Kind[];

/** Signs of the shapes in text (图例符号). */
export const SHAPE_SIGNS: Readonly<Record<Look["shape"], string>> = {
  circle: "●",
  diamond: "◆",
  square: "■",
  triangle: "▲",
  ring: "○",
  cross: "✚",
  frame: "□",
};

/** How a kind that has no look of its own is drawn: a sentence on a path. */
export const lookOf = (kind: Kind): Look => LOOKS[kind] ?? { shape: "ring", colour: "grey", page: null, word: WORDS[kind] ?? "Sentence" };

const WORDS: Readonly<Partial<Record<Kind, string>>> = { SECTION: "Section", SENTENCE: "Sentence", THEME: "Theme" };
