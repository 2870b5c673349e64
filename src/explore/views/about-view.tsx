import type { JSX } from "preact";
import { Head } from "../parts/head.js";
import { words } from "../words/index.js";

/** Data, versions, quality, how to cite (关于). */
export function AboutView(): JSX.Element {
  return <Head title={words.value.about.title} />;
}
