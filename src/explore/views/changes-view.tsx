import type { JSX } from "preact";
import { Head } from "../parts/head.js";
import { words } from "../words/index.js";

/** One place between two years (逐年变化). */
export function ChangesView({ id }: { readonly id: string }): JSX.Element {
  return <Head title={words.value.changes.title(id)} />;
}
