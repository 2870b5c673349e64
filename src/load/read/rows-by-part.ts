import type { LevelPart, Rows } from "./rows.js";

/** Rows by part and id. Two maps, one in the other: a key joined of both would be made and hashed anew for every field that is looked up. */
export class RowsByPart {
  readonly #parts = new Map<LevelPart, Map<string, Rows>>();
  #size = 0;

  /** How many ids have rows. */
  get size(): number {
    return this.#size;
  }

  get(part: LevelPart, id: string): Rows | undefined {
    return this.#parts.get(part)?.get(id);
  }

  set(part: LevelPart, id: string, rows: Rows): void {
    const own = this.#parts.get(part) ?? new Map<string, Rows>();
    this.#parts.set(part, own);
    if (!own.has(id)) this.#size += 1;
    own.set(id, rows);
  }

  clear(): void {
    this.#parts.clear();
    this.#size = 0;
  }
}
