import type { Server } from "node:http";
import { ApolloServer } from "@apollo/server";
import { ApolloServerPluginCacheControlDisabled, ApolloServerPluginLandingPageDisabled } from "@apollo/server/plugin/disabled";
import { ApolloServerPluginDrainHttpServer } from "@apollo/server/plugin/drainHttpServer";
import type { Logger } from "../log.js";
import type { Context } from "./context.js";
import { errorFormatter } from "./format-error.js";
import { httpStatusPlugin } from "./http-status.js";
import { limitsPlugin, LIMITS } from "./limits.js";
import type { Metrics } from "./metrics.js";
import type { KeptAnswers } from "./kept-answers.js";
import { observePlugin } from "./observe.js";
import { schema } from "./schema.js";

interface ApolloParts {
  readonly log?: Logger | null;
  /** Its open requests are finished before the GraphQL server stops. */
  readonly drains?: Server | null;
  readonly metrics?: Metrics | null;
  readonly introspection?: boolean;
  /** Null where none are kept. */
  readonly answers?: KeptAnswers | null;
}

/** The GraphQL server of the graph. */
export function createApollo({
  log = null,
  drains = null,
  metrics = null,
  introspection = true,
  answers = null,
}: ApolloParts = {}): ApolloServer<Context> {
  const built = schema();
  return new ApolloServer<Context>({
    schema: built,
    csrfPrevention: true,
    introspection,
    persistedQueries: false,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    // Whoever has made five mistakes has made one; a thousand would make a long answer of a short question.
    validationOptions: { maxErrors: 5 },
    parseOptions: { maxLexicalTokens: LIMITS.tokens },
    formatError: errorFormatter(log, introspection),
    stringifyResult: answers?.textOf ?? ((result) => `${JSON.stringify(result)}\n`),
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      // It would wrap every field of every answer, and answers change with the graph.
      ApolloServerPluginCacheControlDisabled(),
      limitsPlugin(built),
      httpStatusPlugin,
      ...(answers === null ? [] : [answers.plugin]),
      observePlugin(log, metrics),
      ...(drains === null ? [] : [ApolloServerPluginDrainHttpServer({ httpServer: drains, stopGracePeriodMillis: 5_000 })]),
    ],
  });
}
