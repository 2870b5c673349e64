import type { AdoptionStatus } from "../model/reading.js";
import type { Role } from "../model/report.js";

/** What a passage says of the measures it names: told as done, admitted as a problem, or announced. */
export function statusOf(role: Role): AdoptionStatus {
  return role === "plan" ? "planned" : role === "problem" ? "problem" : "implemented";
}
