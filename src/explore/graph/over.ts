import type Sigma from "sigma";
import type { Palette } from "./drawn.js";
import { placeNames, shortened } from "./names.js";
import type { Name } from "./names.js";

/** What is pointed at or chosen in the picture (选中). */
export interface Marked {
  readonly thing: string | null;
  readonly pointed: string | null;
  readonly line: string | null;
}

const MOST_NAMES = 90;
const CONSIDERED = 400;
const HEIGHT = 17;

interface Names {
  readonly pen: CanvasRenderingContext2D;
  /** Ids, what has most lines first. */
  readonly ranked: readonly string[];
  readonly label: (id: string) => string;
  readonly palette: Palette;
}

const widths = new Map<string, number>();

/** Measures the names that come first one by one (量字宽), so that the first drawing need not measure all at once. */
export function* measured({ pen, ranked, label, palette }: Names): Generator<number> {
  for (const id of ranked.slice(0, CONSIDERED)) {
    pen.font = palette.font;
    yield widthOf(pen, shortened(label(id)));
  }
}

/** Draws over marks and lines: what is chosen, and names that do not overlap (标签). */
export function drawOver({ pen, ranked, label, palette }: Names, renderer: Sigma, marked: Marked): void {
  const graph = renderer.getGraph();
  const at = (id: string): { readonly x: number; readonly y: number; readonly radius: number } | null => {
    const data = renderer.getNodeDisplayData(id);
    return data === undefined || data.hidden ? null : { ...renderer.framedGraphToViewport(data), radius: renderer.scaleSize(data.size) };
  };
  const strike = (line: string, width: number): void => {
    const [from, to] = [at(graph.source(line)), at(graph.target(line))];
    if (from === null || to === null || (renderer.getEdgeDisplayData(line)?.hidden ?? true)) return;
    pen.lineWidth = width;
    pen.beginPath();
    pen.moveTo(from.x, from.y);
    pen.lineTo(to.x, to.y);
    pen.stroke();
  };
  const first = [marked.pointed, marked.thing].filter((id): id is string => id !== null && graph.hasNode(id));
  pen.strokeStyle = palette.seal;
  for (const id of first) for (const line of graph.edges(id)) strike(line, 1.5);
  if (marked.line !== null && graph.hasEdge(marked.line)) strike(marked.line, 3.5);
  for (const id of first) {
    const spot = at(id);
    if (spot === null) continue;
    pen.lineWidth = 2;
    pen.beginPath();
    pen.arc(spot.x, spot.y, spot.radius + 3, 0, 2 * Math.PI);
    pen.stroke();
  }

  const { width, height } = renderer.getDimensions();
  pen.font = palette.font;
  pen.textBaseline = "middle";
  pen.lineJoin = "round";
  const names: Name[] = [];
  const ends = marked.line !== null && graph.hasEdge(marked.line) ? graph.extremities(marked.line) : [];
  const wanted = new Set([...first, ...ends, ...first.flatMap((id) => graph.neighbors(id).slice(0, 40))]);
  for (const id of wanted.size === 0 ? ranked : concat(wanted, ranked)) {
    if (names.length >= CONSIDERED) break;
    const spot = at(id);
    if (spot === null || spot.x < 0 || spot.y < 0 || spot.x > width || spot.y > height) continue;
    const text = first.includes(id) ? shortened(label(id), 40) : shortened(label(id));
    names.push({ id, text, ...spot, width: widthOf(pen, text) });
  }
  for (const { id, text, left, top } of placeNames(names, { width, height: HEIGHT, most: MOST_NAMES })) {
    pen.strokeStyle = palette.paper;
    pen.lineWidth = 3;
    pen.strokeText(text, left, top + HEIGHT / 2);
    pen.fillStyle = first.includes(id) ? palette.seal : palette.ink;
    pen.fillText(text, left, top + HEIGHT / 2);
  }
}

function* concat(wanted: ReadonlySet<string>, ranked: readonly string[]): Generator<string> {
  yield* wanted;
  for (const id of ranked) if (!wanted.has(id)) yield id;
}

function widthOf(pen: CanvasRenderingContext2D, text: string): number {
  const known = widths.get(text);
  if (known !== undefined) return known;
  const { width } = pen.measureText(text);
  widths.set(text, width);
  return width;
}
