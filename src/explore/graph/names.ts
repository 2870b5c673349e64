/** A name that may be written beside a mark (标签), the most wanted first. */
export interface Name {
  readonly id: string;
  readonly text: string;
  /** Middle and radius of the mark, in pixels. */
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly width: number;
}

export interface PlacedName {
  readonly id: string;
  readonly text: string;
  /** Left and top of its box. */
  readonly left: number;
  readonly top: number;
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const GAP = 4;

/**
 * Writes as many names as fit (避让): right of the mark, else left, below or above; no name lies on another one, on the mark of one of the
 * first, or over the side. The first come first, so that a hub never loses its name to a leaf.
 */
export function placeNames(
  names: readonly Name[],
  { width: room, height, most }: { readonly width: number; readonly height: number; readonly most: number },
): readonly PlacedName[] {
  const taken = new Grid();
  for (const { x, y, radius } of names.slice(0, most))
    taken.add({ left: x - radius, top: y - radius, right: x + radius, bottom: y + radius });
  const placed: PlacedName[] = [];
  for (const { id, text, x, y, radius, width } of names) {
    if (placed.length >= most) break;
    const spots = [
      [x + radius + GAP, y - height / 2],
      [x - radius - GAP - width, y - height / 2],
      [x - width / 2, y + radius + GAP / 2],
      [x - width / 2, y - radius - GAP / 2 - height],
    ] as const;
    for (const [left, top] of spots) {
      const box = { left, top, right: left + width, bottom: top + height };
      if (left < 0 || box.right > room || !taken.isFree(box)) continue;
      taken.add(box);
      placed.push({ id, text, left, top });
      break;
    }
  }
  return placed;
}

const CELL = 48;

/** Boxes by the cells that they touch, so that looking for a free spot stays quick. */
class Grid {
  readonly #cells = new Map<number, Box[]>();

  add(box: Box): void {
    this.#each(box, (key) => {
      const boxes = this.#cells.get(key);
      if (boxes === undefined) this.#cells.set(key, [box]);
      else boxes.push(box);
      return true;
    });
  }

  isFree(box: Box): boolean {
    return this.#each(
      box,
      (key) =>
        this.#cells
          .get(key)
          ?.every((one) => one.left >= box.right || one.right <= box.left || one.top >= box.bottom || one.bottom <= box.top) ?? true,
    );
  }

  #each({ left, top, right, bottom }: Box, visit: (key: number) => boolean): boolean {
    for (let row = Math.floor(top / CELL); row <= bottom / CELL; row += 1)
      for (let column = Math.floor(left / CELL); column <= right / CELL; column += 1) if (!visit(row * 100_000 + column)) return false;
    return true;
  }
}

/** A name short enough to stand in a picture; the whole one is in the list. */
export const shortened = (label: string, most = 16): string => {
  const signs = [...label];
  return signs.length > most ? `${signs.slice(0, most - 1).join("")}…` : label;
};
