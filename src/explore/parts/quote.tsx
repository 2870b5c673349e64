import type { JSX } from "preact";

export interface Quoted {
  readonly quote: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** A mention inside its sentence (原句), cut at what surrounds it. */
export function Quote({ words }: { readonly words: Quoted }): JSX.Element {
  return (
    <>
      …{words.prefix}
      <mark>{words.quote}</mark>
      {words.suffix}…
    </>
  );
}
