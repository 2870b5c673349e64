/** A place with those above it (地区及其上级), the nearest first. */
export interface NamedPlace {
  readonly id: string;
  readonly name: string;
  readonly ancestors: readonly { readonly id: string; readonly name: string }[];
}
