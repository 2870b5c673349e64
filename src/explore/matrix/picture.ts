import { save } from "../parts/csv.js";
import { SIGNS } from "../parts/status.js";
import type { Arranged } from "./arranged.js";
import type { Cells } from "./cell.js";

const SIDE = 230;
const HEADS = 190;
const STEP = 22;
/** Browsers draw nothing on larger canvases. */
const LARGEST = 16_000;

interface Drawn {
  readonly arranged: Arranged;
  readonly cells: ReadonlyMap<string, Cells>;
  readonly reported: (place: Arranged["places"][number]) => boolean;
}

/** Saves the whole matrix as a PNG (矩阵图片), in the colours that it is shown in; also the rows that are not in view. */
export function saveMatrix(name: string, { arranged: { places, columns }, cells, reported }: Drawn): void {
  const width = SIDE + columns.length * STEP + 12;
  const height = HEADS + places.length * STEP + 12;
  const times = Math.min(2, LARGEST / Math.max(width, height));
  const canvas = Object.assign(document.createElement("canvas"), { width: Math.round(width * times), height: Math.round(height * times) });
  const pen = canvas.getContext("2d");
  if (pen === null) return;
  const style = getComputedStyle(document.documentElement);
  const colour = (variable: string): string => style.getPropertyValue(variable);
  pen.scale(times, times);
  pen.fillStyle = colour("--paper");
  pen.fillRect(0, 0, width, height);
  pen.font = `13px ${style.fontFamily}`;
  pen.textBaseline = "middle";
  pen.fillStyle = colour("--ink");
  for (const [at, column] of columns.entries()) downwards(pen, column.name, SIDE + (at + 0.5) * STEP);
  for (const [at, place] of places.entries()) {
    const y = HEADS + (at + 0.5) * STEP;
    pen.strokeStyle = colour("--hair");
    pen.strokeRect(0, y - STEP / 2, width, 0);
    pen.textAlign = "right";
    pen.fillStyle = colour("--ink");
    pen.fillText(place.name, SIDE - 10, y, SIDE - 16);
    if (!reported(place)) hatch(pen, y, width);
    pen.textAlign = "center";
    pen.fillStyle = colour("--measure");
    for (const [nth, column] of columns.entries()) {
      const cell = cells.get(place.id)?.get(column.id);
      if (cell !== undefined) pen.fillText(SIGNS[cell.status] ?? "", SIDE + (nth + 0.5) * STEP, y);
    }
  }
  canvas.toBlob((blob) => {
    if (blob !== null) save(`${name}.png`, blob);
  });
}

/** A name over its column, a character below the other, ending at the first row. */
function downwards(pen: CanvasRenderingContext2D, name: string, x: number): void {
  const most = Math.floor((HEADS - 16) / 14);
  const signs = [...name].length > most ? [...[...name].slice(0, most - 1), "…"] : [...name];
  pen.textAlign = "center";
  for (const [at, sign] of signs.entries()) pen.fillText(sign, x, HEADS - 14 - (signs.length - 1 - at) * 14);
}

function hatch(pen: CanvasRenderingContext2D, y: number, width: number): void {
  pen.beginPath();
  for (let x = SIDE; x < width; x += 6) {
    pen.moveTo(x, y + STEP / 2);
    pen.lineTo(x + STEP, y - STEP / 2);
  }
  pen.stroke();
}
