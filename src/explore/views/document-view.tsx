import type { JSX } from "preact";
import { Head } from "../parts/head.js";

/** A policy document: who issued it, who names it (政策文件). */
export function DocumentView({ id }: { readonly id: string }): JSX.Element {
  return <Head title={id} />;
}
