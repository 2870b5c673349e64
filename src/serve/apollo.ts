import type { Server } from "node:http";
import { ApolloServer } from "@apollo/server";
import { ApolloServerPluginLandingPageDisabled } from "@apollo/server/plugin/disabled";
import { ApolloServerPluginDrainHttpServer } from "@apollo/server/plugin/drainHttpServer";
import type { Logger } from "../log.js";
import type { Context } from "./context.js";
import { errorFormatter } from "./format-error.js";
import { limitsPlugin, LIMITS } from "./limits.js";
import { schema } from "./schema.js";

/** The GraphQL server of the graph; with `drains` it finishes that server's open requests when it stops. */
export function createApollo(log: Logger | null = null, drains: Server | null = null): ApolloServer<Context> {
  const built = schema();
  return new ApolloServer<Context>({
    schema: built,
    csrfPrevention: true,
    introspection: true,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    parseOptions: { maxLexicalTokens: LIMITS.tokens },
    formatError: errorFormatter(log),
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      limitsPlugin(built),
      ...(drains === null ? [] : [ApolloServerPluginDrainHttpServer({ httpServer: drains, stopGracePeriodMillis: 5_000 })]),
    ],
  });
}
