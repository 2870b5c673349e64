import type { JSX } from "preact";
import { Head } from "../parts/head.js";

/** What is found for a text, by kind (搜索). */
export function SearchView({ text }: { readonly text: string }): JSX.Element {
  return <Head title={text} />;
}
