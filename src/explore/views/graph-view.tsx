import type { JSX } from "preact";
import { Head } from "../parts/head.js";
import { words } from "../words/index.js";

/** What hangs together with what (图). */
export function GraphView(): JSX.Element {
  return <Head title={words.value.graph.title} />;
}
