import { badInput } from "./errors.js";

/** The one argument that says what is meant (标识或名称); none, or two that might mean different things, is BAD_USER_INPUT. */
export function oneOf(given: Readonly<Record<string, string | null | undefined>>): string {
  const said = Object.values(given).filter((value) => value !== null && value !== undefined);
  const [only] = said;
  if (only !== undefined && said.length === 1) return only;
  const names = Object.keys(given);
  const last = names.at(-1) ?? "";
  const before = names.slice(0, -1);
  throw badInput(
    `请给出 ${before.join("、")} 或 ${last}${said.length === 0 ? "" : " 之一"}。`,
    `Give ${said.length === 0 ? "" : "either "}${before.join(", ")} or ${last}${said.length === 0 ? "" : ", not several"}.`,
  );
}
