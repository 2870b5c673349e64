import type { JSX } from "preact";
import { Head } from "../parts/head.js";
import { words } from "../words/index.js";

/** Who does what (矩阵). */
export function MatrixView(): JSX.Element {
  return <Head title={words.value.matrix.title} />;
}
