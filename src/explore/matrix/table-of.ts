import { ask } from "../ask/ask.js";
import { matrixCellsQuery } from "../ask/generated/matrix-cells.js";
import { matrixPlacesQuery } from "../ask/generated/matrix-places.js";
import type { MatrixPlacesVariables } from "../ask/generated/matrix-places.js";
import { matrixProgramsQuery } from "../ask/generated/matrix-programs.js";
import type { MatrixProgramsVariables } from "../ask/generated/matrix-programs.js";
import { cellsOf } from "./cell.js";
import type { Cells } from "./cell.js";
import { placesOf, yearsOf } from "./places.js";
import type { PlaceRow } from "./places.js";
import type { Column, Part, Table } from "./table.js";

const MOST_PLACES = 500;
const MOST_COLUMNS = 100;
/** Places whose cells and years are asked for at once: a groups query gives a thousand rows, which is twenty years of each. */
const AT_ONCE = 50;

interface Questions {
  readonly places: MatrixPlacesVariables;
  readonly programs: MatrixProgramsVariables;
  readonly year: { readonly from: number; readonly to: number } | null;
}

/** The variables of the two first questions; the view offers them as GraphQL, too. */
export function questions({ within, themes, years }: Part): Questions {
  const year = yearRange(years);
  return {
    places: { filter: { reports: { within } }, first: MOST_PLACES },
    programs: { filter: { adoptions: { within, themes: themes.length === 0 ? null : themes, year } }, first: MOST_COLUMNS },
    year,
  };
}

/** Asks for the heads, then for the cells, some places at a time, and shows each part. */
export async function tableOf(part: Part, signal: AbortSignal, show: (table: Table) => void): Promise<Table> {
  const asked = questions(part);
  const [heads, programs] = await Promise.all([
    ask(matrixPlacesQuery, asked.places, signal),
    ask(matrixProgramsQuery, asked.programs, signal),
  ]);
  const columns = programs.groups.flatMap(({ keys: [program], places }): Column[] =>
    program?.id == null ? [] : [{ id: program.id, name: program.label ?? program.id, places: places ?? 0 }],
  );
  const places = placesOf(heads);
  const known = new Map<string, Pick<PlaceRow, "ancestors" | "years">>();
  const cells = new Map<string, Cells>();
  const placeCount = Math.max(
    places.length,
    heads.provinces.reduce((sum, province) => sum + (province.places ?? 0), 0),
  );
  const table = (come: number): Table => ({
    places: places.slice(0, come).map((place) => ({ ...place, ...known.get(place.id) })),
    columns,
    cells: new Map(cells),
    choices: heads,
    placeCount,
    coming: places.length,
  });
  for (let from = 0; from < places.length && columns.length > 0; from += AT_ONCE) {
    const ids = places.slice(from, from + AT_ONCE).map(({ id }) => id);
    const answer = await ask(matrixCellsQuery, { places: ids, programs: columns.map(({ id }) => id), year: asked.year }, signal);
    const years = yearsOf(answer);
    for (const node of answer.nodes)
      if (node !== null && "ancestors" in node) known.set(node.id, { ancestors: node.ancestors, years: years.get(node.id) ?? [] });
    for (const [place, row] of cellsOf(answer.graph.edges)) cells.set(place, row);
    if (from + AT_ONCE < places.length) show(table(from + ids.length));
  }
  return table(places.length);
}

/** The span of the years asked for; null for all. */
export const yearRange = (years: readonly number[]): { readonly from: number; readonly to: number } | null =>
  years.length === 0 ? null : { from: Math.min(...years), to: Math.max(...years) };
