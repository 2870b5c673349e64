import type { Attributes } from "graphology-types";
import type { Look } from "./kinds.js";
import { lookOf } from "./kinds.js";
import type { Line, Thing } from "./picture.js";
import type { Shown } from "./shown.js";

/** Colours of the picture (配色). */
export interface Palette {
  readonly kinds: Readonly<Record<Look["colour"], string>>;
  readonly paper: string;
  readonly ink: string;
  readonly line: string;
  /** Plans, problems and mere mentions, which are weaker than what was done. */
  readonly faint: string;
  readonly seal: string;
  readonly font: string;
}

/** What sigma draws of a thing (节点样式). */
export interface DrawnThing extends Attributes {
  readonly hidden: boolean;
  readonly color: string;
  readonly size: number;
  readonly shape: number;
}

/** What sigma draws of a line (连线样式). */
export interface DrawnLine extends Attributes {
  readonly hidden: boolean;
  readonly color: string;
  readonly size: number;
}

/** A shape's number in the shader of `ShapeProgram`. */
const SHAPES: readonly Look["shape"][] = ["circle", "diamond", "square", "triangle", "ring", "cross", "frame"];
const LARGEST = 20;

/** How large marks and lines are in a picture of so many things (大小): few are drawn large, thousands and those of a phone fine. */
export interface Scale {
  readonly mark: number;
  readonly growth: number;
  readonly line: number;
  /** Sigma's program for lines: the one of single pixels draws thousands in no time, also without a graphics card. */
  readonly type: "line" | "hair";
  /** How much of its ground a line covers: of very many, each lets those below shine through, so that bundles stand out. */
  readonly cover: number;
}

export const scaleFor = (things: number, lines: number, isNarrow: boolean): Scale => ({
  mark: (things < 60 ? 7 : things < 600 ? 4.5 : things < 1_500 ? 3.5 : 2.5) * (isNarrow ? 0.7 : 1),
  growth: (things < 600 ? 1.3 : things < 1_500 ? 1 : 0.6) * (isNarrow ? 0.6 : 1),
  line: things < 60 ? 2 : things < 600 ? 1.4 : 1,
  type: lines < FINE ? "line" : "hair",
  cover: lines <= VERY_MANY ? 1 : 0.25,
});

/** The same scale with marks so small that together they cover no more than a part of the canvas, in square pixels (不叠成一片). */
export function fitted(scale: Scale, degrees: readonly number[], canvas: number): Scale {
  const covered = degrees.reduce((sum, degree) => sum + Math.PI * sizeOf(scale, degree) ** 2, 0);
  const by = Math.min(1, Math.sqrt((COVERED * canvas) / Math.max(1, covered)));
  return { ...scale, mark: scale.mark * by, growth: scale.growth * by };
}

/** The part of the canvas that marks may cover. */
const COVERED = 0.1;

const sizeOf = ({ mark, growth }: Scale, degree: number): number => Math.min(LARGEST, mark + growth * Math.sqrt(degree));

const FINE = 3_000;
const VERY_MANY = 10_000;

/** Reducer of things: hidden where the wish leaves them out; the rest by kind and by how much hangs on them in the whole picture. */
export function drawnThing({ id, kind }: Thing, degree: number, shown: Shown, { kinds }: Palette, scale: Scale): DrawnThing {
  const { shape, colour } = lookOf(kind);
  return { hidden: !shown.things.has(id), color: kinds[colour], size: sizeOf(scale, degree), shape: SHAPES.indexOf(shape) };
}

/** Reducer of lines: what was done is strong, what is planned or only named is faint and broken, what came this very year has the accent. */
export function drawnLine({ id, status }: Line, shown: Shown, { line, faint, seal }: Palette, scale: Scale): DrawnLine {
  const isFresh = shown.fresh.has(id);
  const isWeak = status !== null && status !== "IMPLEMENTED";
  return {
    hidden: !shown.lines.has(id),
    color: isFresh ? seal : veiled(isWeak ? faint : line, scale.cover),
    size: isFresh ? scale.line + 1 : scale.line,
    type: isWeak ? "dash" : scale.type,
  };
}

/** A colour (#8d887e) that covers a part of its ground, multiplied with that part, as sigma's blending wants it. */
function veiled(colour: string, cover: number): string {
  if (cover === 1) return colour;
  const parts = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) * cover);
  return `#${[...parts, 255 * cover].map((part) => Math.round(part).toString(16).padStart(2, "0")).join("")}`;
}

/** Ids whose drawing another wish changes, so that only they are drawn anew. */
export function changed(before: Shown, after: Shown): { readonly things: readonly string[]; readonly lines: readonly string[] } {
  const differs = (one: ReadonlySet<string>, other: ReadonlySet<string>): readonly string[] => [
    ...[...one].filter((id) => !other.has(id)),
    ...[...other].filter((id) => !one.has(id)),
  ];
  return {
    things: differs(before.things, after.things),
    lines: [...new Set([...differs(before.lines, after.lines), ...differs(before.fresh, after.fresh)])],
  };
}
