import type { JSX } from "preact";
import { Head } from "../parts/head.js";

/** Figures of an indicator over places and years (指标). */
export function IndicatorView({ id }: { readonly id: string }): JSX.Element {
  return <Head title={id} />;
}
