import { expect, test } from "@jest/globals";
import { changed, drawnLine, drawnThing, fitted, scaleFor } from "../../../src/explore/graph/drawn.js";
import type { Palette } from "../../../src/explore/graph/drawn.js";
import { STATUSES } from "../../../src/explore/graph/kinds.js";
import { merged } from "../../../src/explore/graph/picture.js";
import type { DrawnGraph } from "../../../src/explore/graph/picture.js";
import { shownOf, statusesOf, yearsOf } from "../../../src/explore/graph/shown.js";
import type { Wish } from "../../../src/explore/graph/shown.js";

type Edge = DrawnGraph["edges"][number];

const adoption = (place: string, measure: string, year: number, status: (typeof STATUSES)[number] = "IMPLEMENTED"): Edge => ({
  id: `ado-rep-${place}-${year}-${status}-${measure}`,
  source: `loc-${place}`,
  target: `prog-${measure}`,
  type: status === "IMPLEMENTED" ? "IMPLEMENTED" : "NAMED",
  year,
  properties: { status },
});

/** 太原 did two measures, 鹰潭 planned one of them and did it a year later; a law stands behind it. */
const small: DrawnGraph = {
  nodes: [
    { id: "prog-三项制度", kind: "PROGRAM", label: "三项制度" },
    { id: "loc-140100", kind: "LOCALITY", label: "太原市" },
    { id: "loc-360600", kind: "LOCALITY", label: "鹰潭市" },
    { id: "prog-一网通办", kind: "PROGRAM", label: "一网通办" },
    { id: "pol-意见", kind: "POLICY_DOCUMENT", label: "意见" },
    { id: "org-独立", kind: "ORGANIZATION", label: "独立" },
  ],
  edges: [
    adoption("140100", "三项制度", 2021),
    adoption("140100", "一网通办", 2021),
    adoption("360600", "三项制度", 2022, "PLANNED"),
    adoption("360600", "三项制度", 2023),
    { id: "FOUNDED_ON:三项制度:意见", source: "prog-三项制度", target: "pol-意见", type: "FOUNDED_ON", year: null, properties: {} },
  ],
  truncated: [],
};

const picture = merged([small]);
const all: Wish = {
  kinds: new Set(["LOCALITY", "PROGRAM", "POLICY_DOCUMENT", "ORGANIZATION"]),
  statuses: new Set(STATUSES),
  until: null,
  shared: false,
  kept: new Set(["prog-三项制度"]),
};
const things = (wish: Partial<Wish>): string[] => [...shownOf(picture, { ...all, ...wish }).things].toSorted();

test("without a wish all is shown, and a thing counts each other once", () => {
  const shown = shownOf(picture, all);
  expect(shown.things.size).toBe(6);
  expect(shown.lines.size).toBe(5);
  expect(shown.degree.get("loc-360600")).toBe(1);
  expect(shown.degree.get("prog-三项制度")).toBe(3);
  expect(yearsOf(picture)).toEqual([2021, 2022, 2023]);
  expect(statusesOf(picture)).toEqual(["IMPLEMENTED", "PLANNED"]);
});

test("time lets a measure spread: places appear with the year that tells of them, what has no year is always there", () => {
  expect(things({ until: 2021 })).toEqual(["loc-140100", "org-独立", "pol-意见", "prog-一网通办", "prog-三项制度"]);
  const later = shownOf(picture, { ...all, until: 2022 });
  expect([...later.fresh]).toEqual(["ado-rep-360600-2022-PLANNED-三项制度"]);
  expect(later.things.has("loc-360600")).toBe(true);
  expect(shownOf(picture, { ...all, until: 2023 }).lines.size).toBe(5);
});

test("a status that is switched off takes its lines, and places that have no other", () => {
  expect(things({ until: 2022, statuses: new Set(["IMPLEMENTED"]) })).not.toContain("loc-360600");
  expect(things({ statuses: new Set(["PLANNED"]) })).toEqual(["loc-360600", "org-独立", "pol-意见", "prog-三项制度"]);
});

test("a kind that is switched off goes with its lines; the middle of the picture stays", () => {
  expect(things({ kinds: new Set(["LOCALITY"]) })).toEqual(["loc-140100", "loc-360600", "prog-三项制度"]);
});

test("only what is shared: a measure of one place goes, the places stay while they have a line", () => {
  expect(things({ shared: true, kept: new Set() })).toEqual(["loc-140100", "loc-360600", "prog-三项制度"]);
});

test("what is drawn anew is what another wish changes", () => {
  const [before, after] = [shownOf(picture, { ...all, until: 2022 }), shownOf(picture, { ...all, until: 2023 })];
  expect(changed(before, after)).toEqual({
    things: [],
    lines: ["ado-rep-360600-2023-IMPLEMENTED-三项制度", "ado-rep-360600-2022-PLANNED-三项制度"],
  });
  expect(changed(before, before)).toEqual({ things: [], lines: [] });
});

const COLOURS: Palette = {
  kinds: { place: "#1", measure: "#2", document: "#3", organization: "#4", figure: "#5", grey: "#6" },
  paper: "#p",
  ink: "#i",
  line: "#l",
  faint: "#f",
  seal: "#s",
  font: "",
};

test("reducers draw by kind, status and time", () => {
  const shown = shownOf(picture, { ...all, until: 2022 });
  const scale = scaleFor(6, 5, false);
  const drawn = picture.things.map((one) => drawnThing(one, 4, shown, COLOURS, scale));
  expect(drawn.map(({ color }) => color)).toEqual(["#2", "#1", "#1", "#2", "#3", "#4"]);
  expect(new Set(drawn.map(({ shape }) => shape)).size).toBe(4);
  expect(drawn.map(({ hidden }) => hidden)).toEqual([false, false, false, false, false, false]);
  const lines = picture.lines.map((one) => drawnLine(one, shown, COLOURS, scale));
  expect(lines.map(({ hidden, color }) => (hidden ? null : color))).toEqual(["#l", "#l", "#s", null, "#l"]);
  const now = picture.lines.map((one) => drawnLine(one, shownOf(picture, all), COLOURS, scale).color);
  expect(now).toEqual(["#l", "#l", "#f", "#l", "#l"]);
});

test("in a crowded picture marks shrink until they cover a tenth of the canvas, and lines of very many let shine through", () => {
  const shown = shownOf(picture, all);
  const size = (scale: ReturnType<typeof scaleFor>): number => drawnThing(picture.things[0]!, 0, shown, COLOURS, scale).size;
  const roomy = scaleFor(10, 5, false);
  // Ten circles of radius 7 cover 1,539 square pixels.
  expect(size(fitted(roomy, Array<number>(10).fill(0), 100_000))).toBe(7);
  expect(size(fitted(roomy, Array<number>(10).fill(0), 15_394 / 4))).toBeCloseTo(3.5, 3);
  const line = drawnLine(picture.lines[0]!, shown, { ...COLOURS, line: "#8040c0" }, scaleFor(10, 20_000, false));
  expect(line.color).toBe("#20103040");
});

test("answers are put together: each thing once, lines with both ends, and what is left of a node as told last", () => {
  const more: DrawnGraph = {
    nodes: [small.nodes[1]!, { id: "prog-新", kind: "PROGRAM", label: "新" }],
    edges: [adoption("140100", "新", 2022), adoption("140100", "三项制度", 2021), adoption("999999", "新", 2022)],
    truncated: [{ node: "loc-140100", left: 7, cursor: "b" }],
  };
  const cut = {
    ...small,
    truncated: [
      { node: "loc-140100", left: 30, cursor: "a" },
      { node: "loc-360600", left: 2, cursor: "c" },
    ],
  };
  const both = merged([cut, more], [undefined, "loc-140100"]);
  expect(both.things.map(({ id }) => id)).toEqual([...small.nodes.map(({ id }) => id), "prog-新"]);
  expect(both.lines.map(({ id }) => id)).toEqual([...small.edges.map(({ id }) => id), "ado-rep-140100-2022-IMPLEMENTED-新"]);
  expect(both.cuts).toEqual([
    { node: "loc-360600", left: 2, cursor: "c" },
    { node: "loc-140100", left: 7, cursor: "b" },
  ]);
});
