import { StoreError } from "../load/store.js";
import type { Row, Store } from "../load/store.js";
import type { Asked } from "./asked.js";
import { clientError } from "./errors.js";
import type { Kept } from "./kept.js";
import type { KeptReadings } from "./kept-readings.js";

/**
 * A store whose readings are noted in `asked`, and given up once the request has had its time (查询时限). What is kept between requests
 * is not read, and not noted.
 */
export function watchedStore(store: Store, asked: Asked, milliseconds: number, kept: Kept | null): Store {
  const deadline = asked.started + milliseconds;
  const inTime = async <T>(work: () => Promise<T>): Promise<T> => {
    const started = performance.now();
    if (started > deadline) throw tooSlow(milliseconds);
    try {
      return await before(deadline - started, work(), milliseconds);
    } catch (error) {
      // A store has a patience of its own.
      throw error instanceof StoreError && error.fault === "TOO_SLOW"
        ? tooSlow(1_000 * Math.floor((performance.now() - started) / 1_000))
        : error;
    }
  };
  const read: Store["read"] = async (statement, parameters) => {
    const started = performance.now();
    try {
      return await inTime(() => store.read(statement, parameters));
    } finally {
      const name = typeof statement === "string" ? statement : statement.name;
      asked.statements.push({ statement: name, milliseconds: performance.now() - started });
    }
  };
  const keptRows = kept?.readings ?? null;
  const isLooking = kept !== null && (keptRows !== null || kept.answers !== null);
  const look = async ({ seen }: Kept): Promise<unknown> => (seen.writes = await inTime(() => store.writes()));
  // Once for each request that may be given kept rows, as soon as it is there: the answer comes while the query is read and checked.
  const looked = isLooking ? look(kept) : Promise.resolve();
  looked.catch(() => undefined);
  const readUnlessKept = async (readings: KeptReadings, ...[statement, parameters]: Parameters<Store["read"]>): Promise<readonly Row[]> => {
    const run = { isRead: false };
    const readNow = (): Promise<readonly Row[]> => {
      run.isRead = true;
      return read(statement, parameters);
    };
    const rows = await readings(statement, parameters, readNow, looked);
    if (!run.isRead) asked.kept += 1;
    return rows;
  };
  // What this request's own look told is true of it: no second look for what is derived from the graph.
  const recallAsLooked: Store["recall"] = async (name, derive) => {
    await looked;
    return store.recall(name, derive, performance.now() - asked.started);
  };
  return {
    ...store,
    keeps: kept !== null,
    writes: isLooking ? () => looked : () => store.writes(),
    recall: isLooking ? recallAsLooked : (name, derive) => store.recall(name, derive, kept?.believed ?? 0),
    read: keptRows === null ? read : (...asking) => readUnlessKept(keptRows, ...asking),
  };
}

async function before<T>(left: number, reading: Promise<T>, allowed: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const expiry = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(tooSlow(allowed));
    }, left);
  });
  try {
    return await Promise.race([reading, expiry]);
  } finally {
    clearTimeout(timer);
  }
}

const tooSlow = (milliseconds: number): Error =>
  clientError(
    "LIMIT_EXCEEDED",
    `查询超过 ${milliseconds / 1000} 秒，已中止；请缩小地区、年份或主题的范围，或减小 first。`,
    `The query took more than ${milliseconds / 1000} s and was given up: narrow places, years or themes, or ask for fewer rows.`,
  );
