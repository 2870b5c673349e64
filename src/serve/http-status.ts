import type { ApolloServerPlugin } from "@apollo/server";
import type { Context } from "./context.js";

/**
 * Status of answers to documents that could not be run, after the GraphQL over HTTP specification: 200 in the older
 * `application/json`, whose clients read the errors in the body, and 400 in `application/graphql-response+json`.
 */
export const httpStatusPlugin: ApolloServerPlugin<Context> = {
  requestDidStart: () =>
    Promise.resolve({
      willSendResponse: ({ response: { body, http }, contextValue }) => {
        if (contextValue.plainJson && body.kind === "single" && NOT_RUN.has(codeOf(body.singleResult.errors) ?? "")) http.status = 200;
        return Promise.resolve();
      },
    }),
};

const NOT_RUN: ReadonlySet<string> = new Set(["GRAPHQL_PARSE_FAILED", "GRAPHQL_VALIDATION_FAILED", "BAD_USER_INPUT"]);

const codeOf = (errors: readonly { readonly extensions?: Readonly<Record<string, unknown>> }[] | undefined): string | undefined =>
  errors?.[0]?.extensions?.["code"] as string | undefined;
