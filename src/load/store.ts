/** Values that both engines take and give back alike: scalars, lists of one kind, flat maps of those. */
export type Parameters = Readonly<Record<string, unknown>>;
export type Row = Readonly<Record<string, unknown>>;

/** Name of a file under `cypher/`, without engine and ending: `read/adoptions`. */
export type StatementName = string;

/** A statement of `cypher/` by name, with conditions that all have to hold, and the name of a fragment of `cypher/order/`. */
export interface Statement {
  readonly name: StatementName;
  /** Where the name is a folder: the files in it that are run as one statement, their rows one after another. */
  readonly parts?: readonly string[];
  readonly filters?: readonly Filter[];
  readonly order?: string;
  /** Names of files in `cypher/read/level/`: what is read along with each row, so that a list and its evidence are one statement. */
  readonly ahead?: readonly string[];
}

/**
 * A condition (筛选条件): a fragment of `cypher/filter/` by name, or several joined. Uses of one fragment with other values stand in
 * other slots: `$from` of a use in slot 2 is the parameter `from_2`. What is not known fails every condition and passes `not`.
 */
export type Filter =
  | string
  | { readonly use: string; readonly slot: number }
  | { readonly all: readonly Filter[] }
  | { readonly any: readonly Filter[] }
  | { readonly not: Filter };

/** One transaction: everything in it is stored, or nothing. */
export interface Transaction {
  run(statement: Statement | StatementName, parameters?: Parameters): Promise<Row[]>;
}

/**
 * The port to a graph store; `neo4j.ts` and `embedded.ts` are its adapters, held to the same rows by one contract suite.
 * Integers come back as JavaScript numbers. Every method rejects with a StoreError.
 */
export interface Store {
  readonly engine: "neo4j" | "embedded";
  /** Where it is, without secrets: `bolt://host:7687/neo4j` or a folder. */
  readonly where: string;
  /** Whether places, measures and indicators that were read may be kept for the next reader, until something is written. */
  readonly keeps?: boolean;
  /** Runs one reading statement; never writes. */
  read(statement: Statement | StatementName, parameters?: Parameters): Promise<readonly Row[]>;
  /** Runs `work` in one transaction, again from its start when the engine asks for a retry. */
  write<T>(work: (transaction: Transaction) => Promise<T>): Promise<T>;
  /**
   * What was derived from the graph under that name, made again once something was written. That another process wrote is looked up
   * each time; where `believed` is given, at most once in so many milliseconds.
   */
  recall<T>(name: string, derive: (store: Pick<Store, "read">) => Promise<T>, believed?: number): Promise<T>;
  /** What changes with every write, by whatever process, as it is now. */
  writes(): Promise<unknown>;
  /** Creates constraints and indexes; loads nothing. Safe to repeat. */
  prepare(): Promise<void>;
  /**
   * To be called after large writes: a planner by statistics (Neo4j) still takes the store for as small as it was, and would go through
   * all sentences for one of them.
   */
  replan(): Promise<void>;
  /** Where there are connections to a server: how many sessions are open, and the most connections that there may be. */
  readonly pool?: () => { readonly open: number; readonly most: number };
  /** Rejects when the store does not answer. */
  ping(): Promise<void>;
  close(): Promise<void>;
}

/** Where the graph is: a Neo4j when it is named, otherwise the embedded store in `folder`. */
export interface StoreConfig {
  readonly neo4j?: Neo4jConfig;
  readonly folder: string;
  /** Refuses `write`, and prepares nothing; several processes may then hold an embedded store together. */
  readonly readOnly?: boolean;
}

export interface Neo4jConfig {
  /** `neo4j://host:7687` or `bolt://host:7687`, with `+s` for TLS. */
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  readonly database: string;
}

export type StoreFault =
  | "UNREACHABLE"
  | "UNAUTHENTICATED"
  | "NO_DATABASE"
  | "TOO_OLD"
  | "HELD"
  | "NEWER_FORMAT"
  | "NO_BINARY"
  | "UNPREPARED"
  | "UNWRITABLE"
  | "TOO_SLOW"
  | "BAD_DATA"
  | "FAILED";

/** What went wrong with a store, said for its user: what, and what to do. */
export class StoreError extends Error {
  constructor(
    readonly fault: StoreFault,
    message: string,
    readonly hint: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = "StoreError";
  }
}
