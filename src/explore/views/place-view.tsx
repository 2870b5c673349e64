import type { JSX } from "preact";
import { Head } from "../parts/head.js";

/** A place: its reports, what it did, issued, counted, admitted and planned (地区). */
export function PlaceView({ id }: { readonly id: string }): JSX.Element {
  return <Head title={id} />;
}
