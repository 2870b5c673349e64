import { GraphQLError } from "graphql";

/** Codes that clients may rely on, beside those of GraphQL's own parser and validation. */
export type ErrorCode =
  "BAD_USER_INPUT" | "AMBIGUOUS_NAME" | "LIMIT_EXCEEDED" | "STORE_UNAVAILABLE" | "UNAUTHENTICATED" | "INTERNAL_SERVER_ERROR";

/** An error that its reader can act on: a Chinese and an English sentence and a code. */
export function clientError(
  code: ErrorCode,
  chinese: string,
  english: string,
  extensions: Readonly<Record<string, unknown>> = {},
): GraphQLError {
  return new GraphQLError(`${chinese} ${english}`, { extensions: { code, ...extensions } });
}

export const badInput = (chinese: string, english: string): GraphQLError => clientError("BAD_USER_INPUT", chinese, english);
