import { setTimeout } from "node:timers/promises";
import type { Fault } from "../model/fault.js";
import { badStatus, noRobots, refusedAddress, refusedByRobots, tooLarge, tooManyRedirects, unreachable } from "./faults.js";
import { request, TooMuch, type Answer, type Limits } from "./request.js";
import { everything, nothing, robotsFor, type Robots } from "./robots.js";
import { turns } from "./turns.js";

export { refusedAddress } from "./faults.js";

/** A page as it came. */
export interface Fetched {
  readonly bytes: Uint8Array;
  /** What the header says of the encoding: `gbk`; null where it says nothing. */
  readonly charset: string | null;
}

/** Gets one address of a list that a person made; what goes wrong is a fault, never an exception. */
export type Fetcher = (address: string) => Promise<Fetched | Fault>;

export interface FetchOptions {
  /** Says who we are; its first word is the name that robots.txt knows us by. */
  readonly userAgent: string;
  /** Milliseconds between two requests to one host. */
  readonly pause: number;
  /** Milliseconds before the first new attempt; doubled each time. */
  readonly backOff?: number;
  readonly limits?: Limits;
  /** Ends what is under way. */
  readonly stopped?: AbortSignal;
}

const MOST_REDIRECTS = 5;
const ATTEMPTS = 3;
const LONGEST_WAIT = 60_000;
const LIMITS: Limits = { bytes: 20 * 1024 * 1024, time: 30_000 };

/**
 * A fetcher with manners: one request at a time for each host, with a pause; robots.txt is asked first and obeyed; what fails for a
 * moment is tried again, later each time, as the server wishes (Retry-After).
 */
export function fetcher(options: FetchOptions): Fetcher {
  const { userAgent, pause, backOff = 1000, limits = LIMITS, stopped = new AbortController().signal } = options;
  const inTurn = turns(pause, stopped);
  const program = /^[^/\s]*/u.exec(userAgent)?.[0] ?? userAgent;
  const known = new Map<string, Promise<Robots | null>>();

  const ask = async (url: URL): Promise<Answer | Fault> => {
    for (let attempt = 1; ; attempt++) {
      const { answer, error } = await inTurn(url.host, () => request(url.href, userAgent, limits, stopped)).then(
        (got) => ({ answer: got, error: null }),
        (why: unknown) => ({ answer: null, error: why }),
      );
      if (error instanceof TooMuch) return tooLarge(limits.bytes);
      const settled = answer !== null && !isBusy(answer);
      if (settled || attempt === ATTEMPTS || stopped.aborted) return answer ?? unreachable(error, limits.time);
      await setTimeout(Math.min(LONGEST_WAIT, answer?.retryAfter ?? backOff * 2 ** (attempt - 1)), undefined, { signal: stopped }).catch(
        () => undefined,
      );
    }
  };

  /** Null where the server is there but cannot say: then it is better left alone. */
  const robotsOf = async (url: URL): Promise<Robots | null> => {
    let at = new URL("/robots.txt", url);
    for (let hop = 0; hop <= MOST_REDIRECTS; hop++) {
      const answer = await ask(at);
      if ("severity" in answer) return null;
      if (answer.redirect === null || !URL.canParse(answer.redirect, at.href)) {
        if (answer.status >= 500) return null;
        return answer.status >= 400 ? everything : robotsFor(new TextDecoder().decode(answer.bytes), program);
      }
      at = new URL(answer.redirect, at);
      if (refusedAddress(at.href) !== null) return nothing;
    }
    return everything;
  };
  const robots = (url: URL): Promise<Robots | null> => {
    const found = known.get(url.origin) ?? robotsOf(url);
    known.set(url.origin, found);
    return found;
  };

  return async (address) => {
    let next = address;
    for (let hop = 0; hop <= MOST_REDIRECTS; hop++) {
      const refused = refusedAddress(next);
      if (refused !== null) return refused;
      const url = new URL(next);
      const allowed = await robots(url);
      if (allowed === null) return noRobots(url.host);
      if (!allowed(url.pathname + url.search)) return refusedByRobots(url.host);
      const answer = await ask(url);
      if ("severity" in answer) return answer;
      if (answer.redirect === null || !URL.canParse(answer.redirect, url.href)) {
        return answer.status === 200 ? { bytes: answer.bytes, charset: charsetOf(answer.contentType) } : badStatus(answer.status);
      }
      next = new URL(answer.redirect, url).href;
    }
    return tooManyRedirects(MOST_REDIRECTS);
  };
}

const isBusy = ({ status }: Answer): boolean => status === 429 || (status >= 500 && status !== 501);

const charsetOf = (contentType: string): string | null => /charset\s*=\s*["']?([\w-]+)/iu.exec(contentType)?.[1]?.toLowerCase() ?? null;
