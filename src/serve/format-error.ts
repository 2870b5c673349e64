import { randomUUID } from "node:crypto";
import { unwrapResolverError } from "@apollo/server/errors";
import type { GraphQLFormattedError } from "graphql";
import { StoreError } from "../load/store.js";
import type { Logger } from "../log.js";

type Extensions = Readonly<Record<string, unknown>>;

/**
 * What a client sees of an error: never a stack; what is our fault gets a reference that the log has, too. Unless it `suggests`, GraphQL's
 * guesses at what was meant are left out: they would give the schema away name by name.
 */
export function errorFormatter(
  log: Logger | null,
  suggests = true,
): (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError {
  return (formatted, error) => {
    const cause = unwrapResolverError(error);
    const code = formatted.extensions?.["code"] as string | undefined;
    if (cause instanceof StoreError && AWAY.has(cause.fault)) {
      log?.warn({ fault: cause.fault, message: cause.message }, "store away");
      return told(formatted, `图数据库暂不可用，请稍后再试。 The store does not answer: try again later.`, { code: "STORE_UNAVAILABLE" });
    }
    if (code === "INTERNAL_SERVER_ERROR" || code === undefined) {
      const reference = randomUUID().slice(0, 8);
      log?.error({ reference, err: cause, path: formatted.path }, "a query failed");
      return told(formatted, `服务内部错误（编号 ${reference}）。 Internal error; the log has reference ${reference}.`, {
        code: "INTERNAL_SERVER_ERROR",
        reference,
      });
    }
    if (/more that? [\d,]+ tokens/u.test(formatted.message)) {
      return told(formatted, "查询过长，请拆成几个查询。 The query is too long: ask in several.", { code: "LIMIT_EXCEEDED" });
    }
    if (formatted.message === "Validation aborted.") {
      return told(formatted, "查询中同一字段重复过多。 The query repeats the same fields too often.", { code: "LIMIT_EXCEEDED" });
    }
    const chinese = OURS[code];
    if (chinese === undefined || /\p{Script=Han}.*。 /su.test(formatted.message)) return formatted;
    const message = suggests ? formatted.message : formatted.message.replace(/ ?Did you mean [^?]*\?/gu, "");
    return told(formatted, `${chinese}${message}`, formatted.extensions ?? {});
  };
}

const AWAY: ReadonlySet<string> = new Set(["UNREACHABLE", "UNAUTHENTICATED", "NO_DATABASE", "HELD"]);

/** For what GraphQL's own parser and validation say in English only. */
const OURS: Readonly<Record<string, string>> = {
  BAD_USER_INPUT: "输入有误。 ",
  BAD_REQUEST: "请求有误。 ",
  GRAPHQL_PARSE_FAILED: "查询语法有误。 ",
  GRAPHQL_VALIDATION_FAILED: "查询与模式不符。 ",
};

function told({ locations, path }: GraphQLFormattedError, message: string, extensions: Extensions): GraphQLFormattedError {
  return {
    message,
    ...(locations === undefined ? {} : { locations }),
    ...(path === undefined ? {} : { path }),
    extensions: { ...extensions },
  };
}
