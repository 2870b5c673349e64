import Graph from "graphology";
import Sigma from "sigma";
import { EdgeLineProgram, EdgeRectangleProgram } from "sigma/rendering";
import type { Points } from "./standing.js";
import { DashProgram } from "./dash-program.js";
import { changed, drawnLine, drawnThing, fitted, scaleFor } from "./drawn.js";
import { inSlices, turn } from "./in-slices.js";
import { nearestLine } from "./nearest-line.js";
import type { Segment } from "./nearest-line.js";
import { NoProgram } from "./no-program.js";
import { drawOver, measured } from "./over.js";
import type { Marked } from "./over.js";
import { palette } from "./palette.js";
import type { Line, Picture, Thing } from "./picture.js";
import { ShapeProgram } from "./shape-program.js";
import type { Shown } from "./shown.js";

interface Doings {
  readonly onThing: (id: string | null) => void;
  readonly onLine: (id: string) => void;
  readonly onGrow: (id: string) => void;
}

/** The canvas with its picture (画布). */
export interface Stage {
  /** Draws a picture, bit by bit. */
  readonly fill: (picture: Picture, points: Points, shown: Shown, signal: AbortSignal) => Promise<void>;
  readonly show: (shown: Shown) => Promise<void>;
  readonly mark: (marked: Pick<Marked, "thing" | "line">) => void;
  /** Colours may have changed. */
  readonly recolour: () => void;
  readonly zoom: (how: "in" | "out" | "all") => void;
  /** What is seen, as a picture to save. */
  readonly photograph: () => HTMLCanvasElement;
  readonly end: () => void;
}

/** Whether the browser can draw the picture (WebGL). */
export const CAN_DRAW = canDraw();

function canDraw(): boolean {
  const { getContext } = HTMLCanvasElement.prototype;
  const context = getContext.call(document.createElement("canvas"), "webgl2") as WebGL2RenderingContext | null;
  context?.getExtension("WEBGL_lose_context")?.loseContext();
  return context !== null;
}

const NOTHING: Shown = { things: new Set(), lines: new Set(), fresh: new Set(), degree: new Map() };
const AT_A_TIME = 1_500;
const NARROW = 500;

/** Puts sigma on a box of the page. */
export function openStage(box: HTMLElement, doings: Doings): Stage {
  const graph = new Graph({ type: "directed", multi: true });
  let colours = palette();
  let shown = NOTHING;
  let ranked: readonly string[] = [];
  let degrees: ReadonlyMap<string, number> = new Map();
  let marked: Marked = { thing: null, pointed: null, line: null };
  let scale = scaleFor(0, 0, false);
  let latest = 0;
  // Between a change of the graph or of the window and sigma's next frame nothing has a place in its buffers: painting a part would throw.
  let unplaced = false;
  const thing = (id: string): Thing => graph.getNodeAttribute(id, "thing") as Thing;
  const label = (id: string): string => thing(id).label;
  const renderer = new Sigma(graph, box, {
    renderLabels: false,
    defaultNodeType: "shape",
    nodeProgramClasses: { shape: ShapeProgram, circle: NoProgram },
    nodeHoverProgramClasses: { shape: NoProgram, circle: NoProgram },
    edgeProgramClasses: { line: EdgeRectangleProgram, hair: EdgeLineProgram, dash: DashProgram, arrow: NoProgram },
    minCameraRatio: 0.02,
    maxCameraRatio: 4,
    stagePadding: 40,
    minEdgeThickness: 1,
    zIndex: false,
    doubleClickTimeout: 500,
    allowInvalidContainer: true,
    nodeReducer: (id, data) => ({ ...data, ...drawnThing(thing(id), degrees.get(id) ?? 0, shown, colours, scale) }),
    edgeReducer: (_, data) => ({ ...data, ...drawnLine(data["line"] as Line, shown, colours, scale) }),
    defaultDrawNodeHover: () => undefined,
  });
  // A browser without a graphics card copies each layer in every frame: those that nothing is drawn on stay away.
  const layers = renderer.getCanvases();
  for (const unused of ["edgeLabels", "hovers", "hoverNodes"]) layers[unused]?.style.setProperty("display", "none");
  const unplace = (): void => void (unplaced = true);
  for (const change of ["nodeAdded", "nodeDropped", "edgeAdded", "edgeDropped"] as const) graph.on(change, unplace);
  window.addEventListener("resize", unplace);
  renderer.on("afterProcess", () => (unplaced = false));
  // What still comes after the end (a mark, a colour scheme that changes) finds nothing to paint on: sigma would throw in its next frame.
  let ended = false;
  const refresh = (): void => {
    unplace();
    if (!ended) renderer.scheduleRefresh();
  };
  // In its place in the buffers only what keeps its size and program there.
  const redraw = (partialGraph: { nodes?: string[]; edges?: string[] }, inPlace: boolean): void => {
    if (!ended) renderer.refresh({ partialGraph, skipIndexation: inPlace, schedule: true });
  };
  const repaint = (): void => {
    if (!ended) renderer.scheduleRender();
  };
  const point = (pointed: string | null): void => {
    marked = { ...marked, pointed };
    box.style.cursor = pointed === null ? "" : "pointer";
    repaint();
  };
  renderer.on("enterNode", ({ node }) => point(node));
  renderer.on("leaveNode", () => point(null));
  renderer.on("clickNode", ({ node }) => doings.onThing(node));
  renderer.on("clickStage", ({ event }) => {
    const line = nearestLine(event, segments(renderer));
    if (line === null) doings.onThing(null);
    else doings.onLine(line);
  });
  renderer.on("doubleClickNode", ({ node, preventSigmaDefault }) => {
    preventSigmaDefault();
    doings.onGrow(node);
  });
  const pen = layers["labels"]?.getContext("2d") ?? null;
  renderer.on("afterRender", () => {
    if (pen !== null) drawOver({ pen, ranked, label, palette: colours }, renderer, marked);
  });
  return {
    fill: async ({ things, lines }, points, wanted, signal) => {
      latest += 1;
      degrees = degreesOf(lines);
      scale = fitted(
        scaleFor(things.length, lines.length, box.clientWidth < NARROW),
        things.map(({ id }) => degrees.get(id) ?? 0),
        box.clientWidth * box.clientHeight,
      );
      shown = wanted;
      ranked = things.map(({ id }) => id).sort((a, b) => (degrees.get(b) ?? 0) - (degrees.get(a) ?? 0));
      await turn();
      if (signal.aborted) return;
      const ids = new Set([...things, ...lines].map(({ id }) => id));
      await inSlices(graph.edges(), (id) => !ids.has(id) && graph.dropEdge(id), signal);
      await inSlices(graph.nodes(), (id) => !ids.has(id) && graph.dropNode(id), signal);
      renderer.setCustomBBox(around(points));
      await inSlices(
        things,
        (one) => {
          // What stood in the picture before may stand elsewhere in this one.
          const drawn = { ...points.get(one.id), thing: one };
          if (graph.hasNode(one.id)) graph.mergeNodeAttributes(one.id, drawn);
          else graph.addNode(one.id, drawn);
        },
        signal,
      );
      await inSlices(
        lines,
        (line) =>
          graph.hasEdge(line.id)
            ? redraw({ edges: [line.id] }, false)
            : graph.addDirectedEdgeWithKey(line.id, line.source, line.target, { line }),
        signal,
      );
      if (pen !== null && !signal.aborted) await inSlices(measured({ pen, ranked, label, palette: colours }), () => undefined, signal);
    },
    show: async (wanted) => {
      latest += 1;
      const mine = latest;
      const { things, lines } = changed(shown, wanted);
      shown = wanted;
      const nodes = things.filter((id) => graph.hasNode(id));
      const edges = lines.filter((id) => graph.hasEdge(id));
      for (let at = 0; at < Math.max(nodes.length, edges.length, 1) && mine === latest && !ended; at += AT_A_TIME) {
        redraw({ nodes: nodes.slice(at, at + AT_A_TIME), edges: edges.slice(at, at + AT_A_TIME) }, !unplaced);
        await new Promise(requestAnimationFrame);
      }
    },
    mark: (those) => {
      marked = { ...marked, ...those };
      repaint();
    },
    recolour: () => {
      colours = palette();
      refresh();
    },
    zoom: (how) => {
      const camera = renderer.getCamera();
      const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
      const options = { duration: still ? 0 : 200 };
      void (how === "in" ? camera.animatedZoom(options) : how === "out" ? camera.animatedUnzoom(options) : camera.animatedReset(options));
    },
    photograph: () => photograph(renderer, colours.paper),
    end: () => {
      ended = true;
      window.removeEventListener("resize", unplace);
      renderer.kill();
    },
  };
}

/** The lines as they are on the screen: sigma's own search for them would draw each twice in every frame. */
function* segments(renderer: Sigma): Generator<Segment> {
  const graph = renderer.getGraph();
  const spot = (id: string): { readonly x: number; readonly y: number } =>
    renderer.framedGraphToViewport(renderer.getNodeDisplayData(id) ?? { x: 0, y: 0 });
  for (const { edge: id, source, target } of graph.edgeEntries())
    if (renderer.getEdgeDisplayData(id)?.hidden === false) yield { id, from: spot(source), to: spot(target) };
}

function degreesOf(lines: readonly Line[]): ReadonlyMap<string, number> {
  const degrees = new Map<string, number>();
  for (const { source, target } of lines) for (const id of [source, target]) degrees.set(id, (degrees.get(id) ?? 0) + 1);
  return degrees;
}

/** The corners of the picture, so that it does not shift while it fills. */
function around(points: Points): { x: [number, number]; y: [number, number] } {
  const box: { x: [number, number]; y: [number, number] } = { x: [Infinity, -Infinity], y: [Infinity, -Infinity] };
  for (const { x, y } of points.values()) {
    box.x = [Math.min(box.x[0], x), Math.max(box.x[1], x)];
    box.y = [Math.min(box.y[0], y), Math.max(box.y[1], y)];
  }
  return points.size === 0 ? { x: [0, 1], y: [0, 1] } : box;
}

/** The layers on paper; WebGL keeps what it drew only until the browser has shown it, hence the drawing right before. */
function photograph(renderer: Sigma, paper: string): HTMLCanvasElement {
  renderer.refresh({ partialGraph: {}, skipIndexation: true });
  const layers = renderer.getCanvases();
  const { width, height } = layers["labels"] ?? { width: 1, height: 1 };
  const sheet = Object.assign(document.createElement("canvas"), { width, height });
  const pen = sheet.getContext("2d");
  if (pen === null) return sheet;
  pen.fillStyle = paper;
  pen.fillRect(0, 0, width, height);
  for (const name of ["edges", "nodes", "labels"]) {
    const layer = layers[name];
    if (layer !== undefined) pen.drawImage(layer, 0, 0, width, height);
  }
  return sheet;
}
