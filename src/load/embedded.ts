import type { GrafeoDB, Transaction as EngineTransaction } from "@grafeo-db/js";
import { failed, held, noBinary, readOnlyStore, refuseClosed } from "./embedded-faults.js";
import { claimFolder, releaseFolder, signFolder, unwritable } from "./embedded-files.js";
import type { StoreFiles } from "./embedded-files.js";
import { prepareStore } from "./prepare.js";
import { recaller } from "./recall.js";
import { loadStatements } from "./statements.js";
import { StoreError } from "./store.js";
import type { Parameters, Row, Statement, StatementName, Store, StoreConfig, Transaction } from "./store.js";
import { fromResult, toParameters } from "./values.js";

/** Opens the store in `folder` in this process (@grafeo-db/js). One process at a time may write to it. */
export async function openEmbedded(config: StoreConfig, loadEngine = importEngine): Promise<Store> {
  const readOnly = config.readOnly === true;
  const files = claimFolder(config.folder, readOnly);
  const engine = await loadEngine().catch((cause: unknown) => {
    throw noBinary(cause);
  });
  const db = openEngine(engine, files, readOnly);
  if (!readOnly) {
    try {
      signFolder(files);
    } catch (error) {
      db.close();
      throw error;
    }
    db.setCheckpointTriggers({ walBytes: 64 * 1024 * 1024 });
  }
  return embeddedStore(db, files, readOnly);
}

type Engine = Pick<typeof GrafeoDB, "create" | "openReadOnly">;

async function importEngine(): Promise<Engine> {
  const { default: engine } = await import("@grafeo-db/js");
  return engine.GrafeoDB;
}

function embeddedStore(db: GrafeoDB, files: StoreFiles, readOnly: boolean): Store {
  const statements = loadStatements("embedded");
  let queue: Promise<unknown> = Promise.resolve();
  let open = true;

  /** Every read in a transaction of its own that is never committed: so a statement that writes changes nothing. */
  const read: Store["read"] = async (statement, parameters = {}) => {
    refuseClosed(open, files);
    const transaction = db.beginTransaction();
    try {
      const result = await execute(transaction, statements.text(statement), parameters, statement);
      if (Object.values(result.counters).some((count) => count > 0)) {
        throw new StoreError(
          "FAILED",
          `读取语句 ${nameOf(statement)} 试图写入。 A statement for reading tried to write.`,
          "写入请用 write。 Write through write.",
        );
      }
      return rowsOf(result);
    } finally {
      transaction.rollback();
    }
  };

  /** One after another: the engine lets concurrent writers fail instead of wait. */
  const write: Store["write"] = (work) => {
    const turn = queue.then(() => {
      refuseClosed(open, files);
      if (readOnly) throw readOnlyStore(files);
      return inTransaction(db, statements.text, work);
    });
    queue = turn.catch(() => undefined);
    return turn;
  };

  const { recall, writes, wrote } = recaller(read);
  return {
    engine: "embedded",
    where: files.folder,
    read,
    write: (work) => write(work).finally(wrote),
    recall,
    writes,
    prepare: () =>
      prepareStore({ statements, read, write, where: files.folder, readOnly }, async (texts) => {
        for (const text of texts) await db.executeCypher(text);
      }).catch((error: unknown) => {
        throw failed(error, "prepare");
      }),
    replan: () => Promise.resolve(),
    ping: async () => {
      refuseClosed(open, files);
      await db.executeCypher("RETURN 1 AS one");
    },
    close: async () => {
      if (!open) return;
      await queue;
      open = false;
      try {
        db.close();
      } catch (error) {
        throw failed(error, "close");
      } finally {
        if (!readOnly) releaseFolder(files);
      }
    },
  };
}

async function inTransaction<T>(
  db: GrafeoDB,
  text: (statement: Statement | StatementName) => string,
  work: (transaction: Transaction) => Promise<T>,
): Promise<T> {
  const transaction = db.beginTransaction();
  let running: Promise<unknown> = Promise.resolve();
  let fault: unknown = null;
  const run: Transaction["run"] = (statement, parameters = {}) => {
    const next = running.then(async () => {
      if (fault !== null) throw failed(fault, nameOf(statement));
      return rowsOf(await execute(transaction, text(statement), parameters, statement));
    });
    running = next.catch((error: unknown) => {
      fault ??= error;
    });
    return next;
  };
  try {
    const result = await work({ run });
    await running;
    if (fault !== null) throw failed(fault, "write");
    commit(transaction);
    return result;
  } catch (error) {
    await running;
    undo(transaction);
    throw error;
  }
}

function commit(transaction: EngineTransaction): void {
  try {
    transaction.commit();
  } catch (error) {
    throw failed(error, "commit");
  }
}

/** After a commit that failed the engine may know the transaction no more; what it failed of is what is told. */
function undo(transaction: EngineTransaction): void {
  try {
    if (transaction.isActive) transaction.rollback();
  } catch {
    // Not committed, and not to be committed any more: as good as rolled back.
  }
}

type Result = Awaited<ReturnType<EngineTransaction["executeCypher"]>>;

async function execute(
  transaction: EngineTransaction,
  text: string,
  parameters: Parameters,
  statement: Statement | StatementName,
): Promise<Result> {
  const values = toParameters(parameters);
  try {
    return await transaction.executeCypher(text, values);
  } catch (error) {
    throw failed(error, nameOf(statement));
  }
}

const rowsOf = (result: Result): Row[] => result.toArray().map((row) => fromResult(row) as Row);
const nameOf = (statement: Statement | StatementName): string => (typeof statement === "string" ? statement : statement.name);

function openEngine(engine: Engine, files: StoreFiles, readOnly: boolean): GrafeoDB {
  try {
    return readOnly ? engine.openReadOnly(files.graph) : engine.create(files.graph);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    if (/cannot be locked|locked/iu.test(message)) throw held(files, error);
    if (/permission denied|read-only file system|os error (?:13|20|30)/iu.test(message)) throw unwritable(files.folder, error);
    throw new StoreError(
      "FAILED",
      `不能打开图数据库 ${files.graph}（${message}）。 The store cannot be opened.`,
      "文件可能已损坏：请移走该文件夹，重新运行 fazhi ingest。 It may be damaged: move the folder away and run fazhi ingest again.",
      { cause: error },
    );
  }
}
