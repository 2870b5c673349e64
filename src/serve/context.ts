import type { Loaders } from "./loaders.js";

/** What every resolver of a request shares. */
export interface Context {
  readonly loaders: Loaders;
}
