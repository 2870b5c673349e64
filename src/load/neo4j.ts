import neo4j, { Neo4jError } from "neo4j-driver";
import type { Config, Driver, ManagedTransaction, Session, SessionConfig } from "neo4j-driver";
import { refuseOld, storeError } from "./neo4j-faults.js";
import { whileAlive } from "./neo4j-alive.js";
import { retried } from "./neo4j-retry.js";
import { prepareStore } from "./prepare.js";
import { recaller } from "./recall.js";
import { loadStatements } from "./statements.js";
import { StoreError } from "./store.js";
import type { Neo4jConfig, Parameters, Row, Statement, StatementName, Store, Transaction } from "./store.js";
import { toParameters } from "./values.js";

/** Connects to a Neo4j over Bolt; rejects with a StoreError when it does not answer, refuses the password, or is too old. */
export async function openNeo4j(config: Neo4jConfig, readOnly = false): Promise<Store> {
  const where = `${config.uri}/${config.database}`;
  const driver = connect(config, where);
  try {
    const { agent } = await driver.getServerInfo({ database: config.database });
    refuseOld(agent, where);
    return neo4jStore(driver, config.database, where, readOnly);
  } catch (error) {
    await driver.close();
    throw storeError(error, where);
  }
}

/** The driver declares its options as classes, but takes plain objects. */
type Plain<T> = Pick<T, keyof T>;

/** Milliseconds. A command line must not hang on a server that went away, and a client is told of it within five seconds. */
const patience = {
  connect: 5_000,
  retry: 5_000,
  retryRead: 2_500,
  read: 30_000,
  write: 300_000,
  silence: 3_000,
  ping: 1_500,
  returning: 3_000,
};

/** Most of the pool; the driver's own default, said here since it is told to whoever watches a server. */
const CONNECTIONS = 100;

function connect(config: Neo4jConfig, where: string): Driver {
  const options: Plain<Config> = {
    disableLosslessIntegers: true,
    telemetryDisabled: true,
    maxConnectionPoolSize: CONNECTIONS,
    connectionTimeout: patience.connect,
    connectionAcquisitionTimeout: patience.connect * 2,
    maxTransactionRetryTime: patience.retry,
    userAgent: "fazhi-graph",
  };
  try {
    return neo4j.driver(config.uri, neo4j.auth.basic(config.username, config.password), options);
  } catch (error) {
    throw storeError(error, where);
  }
}

function neo4jStore(driver: Driver, database: string, where: string, readOnly: boolean): Store {
  const statements = loadStatements("neo4j");
  // Reads after a write see it.
  const bookmarkManager = driver.executeQueryBookmarkManager;
  // In access mode READ the server itself refuses to write.
  const reading: Plain<SessionConfig> = { database, defaultAccessMode: neo4j.session.READ, bookmarkManager };
  const writing: Plain<SessionConfig> = { database, defaultAccessMode: neo4j.session.WRITE, bookmarkManager };

  let open = 0;
  const opened = (access: Plain<SessionConfig>): Session => {
    open += 1;
    return driver.session(access);
  };
  const ended = (session: Session): Promise<void> =>
    session.close().finally(() => {
      open -= 1;
    });

  const serverInfo = (): Promise<unknown> => driver.getServerInfo({ database });

  /** In a transaction of the server's own making (auto-commit): one round trip instead of three. */
  const readOnce = async (text: string, values: Record<string, unknown>, timeout: number): Promise<Row[]> => {
    const session = opened(reading);
    try {
      const { records } = await session.run(text, values, { timeout });
      return records.map((record) => record.toObject() as Row);
    } finally {
      await ended(session);
    }
  };

  // Since the server was found away and until it answers anything again.
  let away = false;
  const answered = async <T>(work: Promise<T>, ping: () => Promise<unknown>): Promise<T> => {
    try {
      const atMost = away ? patience.returning : Infinity;
      const answer = await whileAlive(work, ping, { every: patience.silence, within: patience.ping, atMost, where });
      away = false;
      return answer;
    } catch (error) {
      const told = storeError(error, where);
      away = told.fault === "UNREACHABLE";
      throw told;
    }
  };

  const run = (statement: Statement | StatementName, parameters: Parameters, timeout: number): Promise<Row[]> => {
    const text = statements.text(statement);
    const values = toNeo4j(parameters);
    return answered(
      retried(patience.retryRead, () => readOnce(text, values, timeout)),
      serverInfo,
    );
  };

  const read: Store["read"] = (statement, parameters = {}) => run(statement, parameters, patience.read);

  const write: Store["write"] = async (work) => {
    if (readOnly)
      throw new StoreError(
        "FAILED",
        `${where} 以只读方式打开。 It was opened for reading only.`,
        "请以读写方式打开。 Open it for writing.",
      );
    const session = opened(writing);
    try {
      return await session.executeWrite((inner) => inTransaction(inner, statements.text, work), { timeout: patience.write });
    } catch (error) {
      throw error instanceof Neo4jError ? storeError(error, where) : error;
    } finally {
      await ended(session);
    }
  };

  const lay = async (texts: readonly string[]): Promise<void> => {
    const session = opened(writing);
    try {
      for (const text of [...texts, statements.text("meta/await-indexes")])
        await retried(patience.retry, () => session.run(text)).catch((error: unknown) => {
          // Another program is laying them at the same moment, and was first.
          if (!(error instanceof Neo4jError && error.code === "Neo.ClientError.Schema.EquivalentSchemaRuleAlreadyExists")) throw error;
        });
    } catch (error) {
      throw storeError(error, where);
    } finally {
      await ended(session);
    }
  };

  const { recall, writes, wrote } = recaller(read);
  return {
    engine: "neo4j",
    where,
    read,
    write: (work) => write(work).finally(wrote),
    recall,
    writes,
    pool: () => ({ open, most: CONNECTIONS }),
    prepare: () => prepareStore({ statements, read, write, where, readOnly }, lay),
    // Where a role may not call it, nothing but speed is lost.
    replan: async () => {
      await run("meta/replan", {}, patience.write).catch(() => undefined);
    },
    ping: async () => {
      const answer = serverInfo();
      await answered(answer, () => answer);
    },
    close: () => driver.close(),
  };
}

/** Errors of the driver pass through as they are, for its retries to see them; `work` cannot swallow one and go on. */
async function inTransaction<T>(
  inner: ManagedTransaction,
  text: ReturnType<typeof loadStatements>["text"],
  work: (transaction: Transaction) => Promise<T>,
): Promise<T> {
  const failures: unknown[] = [];
  const run: Transaction["run"] = async (statement, parameters = {}) => {
    try {
      const { records } = await inner.run(text(statement), toNeo4j(parameters));
      return records.map((record) => record.toObject() as Row);
    } catch (error) {
      failures.push(error);
      throw error;
    }
  };
  const result = await work({ run });
  if (failures.length > 0) throw failures[0];
  return result;
}

/** The driver would send every number as a float. */
function toNeo4j(parameters: Parameters): Record<string, unknown> {
  return toParameters(parameters, (value, asFloat) => (asFloat ? value : Number.isInteger(value) ? neo4j.int(value) : value));
}
