import type { Role, Sentence } from "../model/report.js";

/** The role of what stands at an offset of a sentence, which may turn on the way. */
export const roleAt = ({ role, turn }: Pick<Sentence, "role" | "turn">, offset: number): Role =>
  turn === undefined ? role : offset < turn.at ? turn.before : turn.after;
