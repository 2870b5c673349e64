import type { MatrixPlacesAnswer } from "../ask/generated/matrix-places.js";
import type { Cells } from "./cell.js";
import type { PlaceRow } from "./places.js";

/** Which part of the whole (范围). */
export interface Part {
  readonly within: string | null;
  readonly themes: readonly string[];
  readonly years: readonly number[];
}

export interface Column {
  readonly id: string;
  readonly name: string;
  /** How many places name it. */
  readonly places: number;
}

/** Places, measures and the cells between them, as far as they have come (矩阵). */
export interface Table {
  readonly places: readonly PlaceRow[];
  readonly columns: readonly Column[];
  readonly cells: ReadonlyMap<string, Cells>;
  readonly choices: Pick<MatrixPlacesAnswer, "provinces" | "years" | "themes">;
  /** Places that there will be once all have come. */
  readonly coming: number;
  /** Places of this part in all, more than are shown where there are too many. */
  readonly placeCount: number;
}
