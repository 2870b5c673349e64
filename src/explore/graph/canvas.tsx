import type { ComponentChildren, JSX } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { theme } from "../parts/theme.js";
import { words } from "../words/index.js";
import { arrange } from "./arrange.js";
import { turn } from "./in-slices.js";
import type { Points } from "./standing.js";
import type { Picture } from "./picture.js";
import type { Shown } from "./shown.js";
import { CAN_DRAW, openStage } from "./stage.js";
import type { Stage } from "./stage.js";

interface CanvasProps {
  readonly picture: Picture;
  readonly shown: Shown;
  /** Another subject is arranged anew; the same one keeps what stands. */
  readonly subject: string;
  /** Where things stand to begin with; null leaves it to the forces. */
  readonly row: Points | null;
  readonly chosen: string | null;
  readonly line: string | null;
  readonly summary: string;
  readonly onThing: (id: string | null) => void;
  readonly onLine: (id: string) => void;
  readonly onGrow: (id: string) => void;
  readonly onReady: (stage: Stage, points: Points) => void;
}

const NOTHING = { subject: "", picture: null, points: new Map() } as const;

/** The picture itself (画布); without WebGL it says that the list has everything. */
export function Canvas(props: CanvasProps & { readonly children: ComponentChildren }): JSX.Element {
  const w = words.value.graph;
  const { picture, shown, subject, row, chosen, line, summary } = props;
  const box = useRef<HTMLDivElement>(null);
  const stage = useRef<Stage | null>(null);
  const standing = useRef<{ readonly subject: string; readonly picture: Picture | null; readonly points: Points }>(NOTHING);
  const now = useRef(props);
  now.current = props;
  const [filled, setFilled] = useState<Picture | null>(null);
  const ready = filled === picture;

  useEffect(() => {
    if (!CAN_DRAW) return undefined;
    // In a task of its own, before the one below that fills it: getting the graphics card ready takes as long as the rest together.
    const timer = setTimeout(() => {
      if (box.current === null) return;
      stage.current = openStage(box.current, {
        onThing: (id) => now.current.onThing(id),
        onLine: (id) => now.current.onLine(id),
        onGrow: (id) => now.current.onGrow(id),
      });
      stage.current.mark({ thing: now.current.chosen, line: now.current.line });
    });
    return () => {
      clearTimeout(timer);
      stage.current?.end();
      stage.current = null;
    };
  }, []);

  useEffect(() => {
    // Of another subject the picture is still to come: the one before stays as it is.
    if (!CAN_DRAW || (standing.current.subject !== subject && standing.current.picture === picture)) return undefined;
    const stop = new AbortController();
    const before = standing.current.subject === subject ? standing.current.points : (row ?? new Map());
    void (async () => {
      await turn();
      if (stop.signal.aborted) return;
      const points = await arrange(picture, before, stop.signal);
      // What is taken away and grown again comes to stand where it stood.
      standing.current = { subject, picture, points: new Map([...before, ...points]) };
      await stage.current?.fill(picture, points, now.current.shown, stop.signal);
      if (stop.signal.aborted || stage.current === null) return;
      await stage.current.show(now.current.shown);
      await turn();
      if (stop.signal.aborted || stage.current === null) return;
      setFilled(picture);
      now.current.onReady(stage.current, points);
    })().catch((error: unknown) => {
      if (!stop.signal.aborted) throw error;
    });
    return () => {
      stop.abort();
    };
  }, [picture, subject]);

  useEffect(() => {
    if (ready) void stage.current?.show(shown);
  }, [shown, ready]);
  useEffect(() => {
    stage.current?.mark({ thing: chosen, line });
  }, [chosen, line]);
  useEffect(() => {
    const system = matchMedia("(prefers-color-scheme: dark)");
    const recolour = (): void => stage.current?.recolour();
    recolour();
    system.addEventListener("change", recolour);
    return () => {
      system.removeEventListener("change", recolour);
    };
  }, [theme.value]);

  if (!CAN_DRAW) {
    return (
      <div>
        <p class="notice">{w.noWebgl}</p>
        <div class="graph-zoom">{props.children}</div>
      </div>
    );
  }
  return (
    <div class="graph-stage">
      <div ref={box} class="graph-canvas" role="img" aria-label={w.picture(summary)} data-ready={ready} />
      {!ready && (
        <p class="wait graph-wait" role="status">
          {w.arranging}
        </p>
      )}
      <div class="graph-zoom">
        {(["in", "out", "all"] as const).map((how) => (
          <button key={how} type="button" onClick={() => stage.current?.zoom(how)}>
            {{ in: w.zoomIn, out: w.zoomOut, all: w.zoomAll }[how]}
          </button>
        ))}
        {props.children}
      </div>
    </div>
  );
}
