import { randomUUID } from "node:crypto";
import { unwrapResolverError } from "@apollo/server/errors";
import type { GraphQLFormattedError } from "graphql";
import { StoreError, type StoreFault } from "../load/store.js";
import type { Logger } from "../log.js";
import { saidInChinese } from "./said-in-chinese.js";

type Extensions = Readonly<Record<string, unknown>>;

/**
 * What a client sees of an error: never a stack; what is our fault gets a reference that the log has, too. Unless it `suggests`, GraphQL's
 * guesses at what was meant are left out: they would give the schema away name by name.
 */
export function errorFormatter(
  log: Logger | null,
  suggests = true,
): (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError {
  const note = noteAway(log);
  return (formatted, error) => {
    const cause = unwrapResolverError(error);
    const code = formatted.extensions?.["code"] as string | undefined;
    const away = cause instanceof StoreError ? AWAY[cause.fault] : undefined;
    if (away !== undefined) {
      note(cause as StoreError);
      return told(formatted, away, { code: "STORE_UNAVAILABLE" });
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
    return told(formatted, `${saidInChinese(message) ?? chinese} ${message}`, formatted.extensions ?? {});
  };
}

const NO_ANSWER = "图数据库暂不可用，请稍后再试。 The store does not answer: try again later.";

/** What of a store's faults is told to clients; where it is and why stays in the log. */
const AWAY: Readonly<Partial<Record<StoreFault, string>>> = {
  UNREACHABLE: NO_ANSWER,
  UNAUTHENTICATED: NO_ANSWER,
  NO_DATABASE: NO_ANSWER,
  HELD: NO_ANSWER,
  UNWRITABLE: "图数据库不能写入。 The store cannot be written to.",
  UNPREPARED: "图数据库还没有索引，暂不能搜索。 The store has no indexes yet, so nothing can be searched.",
};

/** Once a second of each kind: a page of a hundred rows would say it a hundred times. */
function noteAway(log: Logger | null): (fault: StoreError) => void {
  const last = new Map<StoreFault, number>();
  return ({ fault, message }) => {
    const now = performance.now();
    if (now - (last.get(fault) ?? -Infinity) < 1_000) return;
    last.set(fault, now);
    log?.warn({ fault, message }, "store away");
  };
}

/** For what GraphQL's own parser and validation say in English only. */
const OURS: Readonly<Record<string, string>> = {
  BAD_USER_INPUT: "输入有误。",
  BAD_REQUEST: "请求有误。",
  GRAPHQL_PARSE_FAILED: "查询语法有误。",
  GRAPHQL_VALIDATION_FAILED: "查询与模式不符。",
  OPERATION_RESOLUTION_FAILURE: "没有可以执行的操作。",
};

function told({ locations, path }: GraphQLFormattedError, message: string, extensions: Extensions): GraphQLFormattedError {
  return {
    message,
    ...(locations === undefined ? {} : { locations }),
    ...(path === undefined ? {} : { path }),
    extensions: { ...extensions },
  };
}
