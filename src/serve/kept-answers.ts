import type { ApolloServerPlugin } from "@apollo/server";
import { HeaderMap } from "@apollo/server";
import { OperationTypeNode, type FormattedExecutionResult } from "graphql";
import { LRUCache } from "lru-cache";
import type { Store } from "../load/store.js";
import type { Asked } from "./asked.js";
import type { Seen } from "./kept-readings.js";

/** Answers as they were sent (应答缓存), the latest asked for. */
export interface KeptAnswers {
  /** Gives whoever asks the same question the same answer, where nothing was written since. */
  readonly plugin: ApolloServerPlugin<Asking>;
  /** An answer as text: the one that is kept, or written now and kept. */
  readonly textOf: (result: FormattedExecutionResult) => string;
}

/** What of a request's context tells whether it may be given what is kept. */
interface Asking {
  readonly asked: Asked;
  readonly writes: Store["writes"] | null;
}

interface Answer {
  /** How often the graph was written to, as seen before the answer was begun. */
  readonly writes: unknown;
  readonly text: string;
  /** Statements that it took. */
  readonly statements: number;
}

interface Keepable extends Omit<Answer, "text"> {
  readonly question: string;
}

/**
 * Answers without errors to queries, in so many bytes at most, each for so many milliseconds. They hold for as long as rows that are kept
 * do, and by the same sign: the number of writes, which each request looks up. Limits and prices come first, as for any query.
 */
export function keptAnswers(bytes: number, share: number, oldest: number, seen: Seen): KeptAnswers {
  const kept = new LRUCache<string, Answer>({
    maxSize: bytes,
    maxEntrySize: Math.ceil(bytes / share),
    ttl: oldest,
    sizeCalculation: ({ text }, question) => 2 * (text.length + question.length) + 100,
  });
  // Apollo writes a result out after it has copied it, but not what is in it.
  const keepable = new WeakMap<object, Keepable>();
  const known = new WeakMap<object, string>();
  const plugin: ApolloServerPlugin<Asking> = {
    requestDidStart: () => {
      let question: string | null = null;
      let before: unknown;
      return Promise.resolve({
        responseForOperation: async ({ queryHash, operation, request: { operationName, variables }, contextValue: { asked, writes } }) => {
          // Of several operations none may be named; Apollo asks all the same.
          if (writes === null || (operation as typeof operation | undefined)?.operation !== OperationTypeNode.QUERY) return null;
          question = JSON.stringify([queryHash, operationName, variables]);
          // What is seen now is what this request saw or a later look did; whoever could not look is told so by what it reads.
          before = await writes().then(
            () => seen.writes,
            () => undefined,
          );
          const answer = before === undefined ? undefined : kept.get(question);
          if (answer === undefined || answer.writes !== before) return null;
          asked.kept += answer.statements;
          question = null;
          const data = {};
          known.set(data, answer.text);
          return { body: { kind: "single", singleResult: { data } }, http: { headers: new HeaderMap() } };
        },
        willSendResponse: ({ response: { body }, contextValue: { asked } }) => {
          const { data, errors } = body.kind === "single" ? body.singleResult : {};
          if (question !== null && before !== undefined && !asked.beyondGraph && data != null && errors === undefined)
            keepable.set(data, { question, writes: before, statements: asked.statements.length + asked.kept });
          return Promise.resolve();
        },
      });
    },
  };
  const textOf = (result: FormattedExecutionResult): string => {
    const { data } = result;
    const text = (data == null ? undefined : known.get(data)) ?? `${JSON.stringify(result)}\n`;
    const answer = data == null ? undefined : keepable.get(data);
    if (answer !== undefined && answer.writes === seen.writes)
      kept.set(answer.question, { writes: answer.writes, text, statements: answer.statements });
    return text;
  };
  return { plugin, textOf };
}
