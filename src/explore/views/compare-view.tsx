import type { JSX } from "preact";
import { Head } from "../parts/head.js";
import { words } from "../words/index.js";

/** Two to six places side by side (比较). */
export function CompareView(): JSX.Element {
  return <Head title={words.value.compare.title} />;
}
