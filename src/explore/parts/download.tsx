import type { JSX } from "preact";
import { words } from "../words/index.js";
import { csv, save } from "./csv.js";
import type { Cell } from "./csv.js";

interface DownloadProps {
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: () => readonly (readonly Cell[])[];
}

/** The rows that are shown, as a file (下载). */
export function Download({ name, columns, rows }: DownloadProps): JSX.Element {
  return (
    <button type="button" onClick={() => save(`${name}.csv`, csv(columns, rows()))}>
      {words.value.csv}
    </button>
  );
}
