import { root } from "../address/address.js";
import type { Typed } from "./typed.js";

/** Why there is no answer: the server or its store is away, or it says what is wrong with the question. */
export class AskFault extends Error {
  constructor(
    readonly kind: "away" | "busy" | "refused",
    message: string,
  ) {
    super(message);
  }
}

/** Asks the server that the page came from, over the public interface (公开接口), and nobody else. */
export async function ask<Answer, Variables>(query: Typed<Answer, Variables>, variables: Variables, signal?: AbortSignal): Promise<Answer> {
  let response: Response;
  try {
    response = await fetch(`${root}graphql`, {
      method: "POST",
      headers: { "content-type": "application/json", accept: "application/json" },
      body: JSON.stringify({ query: query.text, variables, operationName: query.name }),
      signal: signal ?? null,
    });
  } catch (error) {
    if (signal?.aborted === true) throw error;
    throw new AskFault("away", "");
  }
  if (response.status === 429) throw new AskFault("busy", "");
  let answer: { readonly data?: Answer | null; readonly errors?: readonly Fault[] };
  try {
    answer = (await response.json()) as typeof answer;
  } catch {
    throw new AskFault("away", "");
  }
  const fault = answer.errors?.[0];
  if (fault !== undefined) throw new AskFault(fault.extensions?.code === "STORE_UNAVAILABLE" ? "away" : "refused", fault.message);
  if (answer.data == null) throw new AskFault("away", "");
  return answer.data;
}

interface Fault {
  readonly message: string;
  readonly extensions?: { readonly code?: string };
}
