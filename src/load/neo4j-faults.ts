import { Neo4jError } from "neo4j-driver";
import { StoreError } from "./store.js";
import type { StoreFault } from "./store.js";

/** The driver's error as a sentence for the user of the program. */
export function storeError(error: unknown, where: string): StoreError {
  if (error instanceof StoreError) return error;
  const code = error instanceof Neo4jError ? error.code : "";
  const message = error instanceof Error ? error.message : String(error);
  const known = faults.find(
    ({ code: known, says, message: told }) =>
      (known.test(code) && says?.test(message) !== false) || (!code.startsWith("Neo.") && told?.test(message)),
  );
  if (known !== undefined) return new StoreError(known.fault, known.what(where, message), known.hint, { cause: error });
  return new StoreError(
    "FAILED",
    `Neo4j ${where} 执行失败（${gist(message)}）。 Neo4j failed.`,
    "请重试；若仍失败请报告。 Try again; report it if it fails again.",
    { cause: error },
  );
}

/** `CALL (x) { … }` came with Neo4j 5.23. */
export function refuseOld(agent: string | undefined, where: string): void {
  const [, major, minor] = /Neo4j\/(\d+)\.(\d+)/u.exec(agent ?? "") ?? [];
  if (major === undefined || minor === undefined) return;
  if (Number(major) > 5 || (Number(major) === 5 && Number(minor) >= 23)) return;
  throw new StoreError(
    "TOO_OLD",
    `Neo4j ${where} 版本过旧（${major}.${minor}）。 It is Neo4j ${major}.${minor}, which is too old.`,
    "请升级到 Neo4j 5.23 或更新版本（建议 5.26 LTS）。 Upgrade it to Neo4j 5.23 or later (5.26 LTS is a good choice).",
  );
}

interface Known {
  readonly fault: StoreFault;
  readonly code: RegExp;
  /** What the message has to say beside the code. */
  readonly says?: RegExp;
  /** For errors of the driver's own, which have no code of Neo4j's. */
  readonly message?: RegExp;
  readonly what: (where: string, message: string) => string;
  readonly hint: string;
}

const faults: readonly Known[] = [
  {
    fault: "TOO_SLOW",
    code: /^Neo\.ClientError\.Transaction\.TransactionTimedOut/u,
    what: (where) => `Neo4j ${where} 未能在时限内完成。 Neo4j did not finish in time.`,
    hint: "请缩小范围后再试。 Narrow the question and try again.",
  },
  {
    fault: "UNWRITABLE",
    code: /^Neo\.ClientError\.(?:Security\.Forbidden|Statement\.AccessMode|General\.(?:ForbiddenOnReadOnlyDatabase|WriteOnReadOnlyAccessDatabase))$/u,
    what: (where, message) => `Neo4j ${where} 不允许该用户这样做（${gist(message)}）。 Neo4j does not allow it to this user.`,
    hint: "只读账号只能查询；写入请换有写权限的账号（NEO4J_USERNAME）。 A reader can only ask: write as a user who may (NEO4J_USERNAME).",
  },
  {
    fault: "UNPREPARED",
    code: /^Neo\.ClientError\.Procedure\.ProcedureCallFailed$/u,
    says: /no such fulltext schema index/iu,
    what: (where) => `Neo4j ${where} 还没有索引，不能搜索。 Neo4j has no indexes yet, so nothing can be searched.`,
    hint: "请用有写权限的账号运行一次 fazhi ingest 或 fazhi doctor --repair。 Run fazhi ingest or fazhi doctor --repair once, as a user who may write.",
  },
  {
    fault: "UNAUTHENTICATED",
    code: /^Neo\.ClientError\.Security\.(?!Forbidden)/u,
    what: (where) => `Neo4j ${where} 拒绝了用户名或密码。 Neo4j refused the user name or the password.`,
    hint: "请检查 NEO4J_USERNAME 和 NEO4J_PASSWORD。 Check NEO4J_USERNAME and NEO4J_PASSWORD.",
  },
  {
    fault: "NO_DATABASE",
    code: /Database\.(?:DatabaseNotFound|DatabaseUnavailable)|Request\.InvalidDatabaseName/u,
    what: (where) => `Neo4j 中没有数据库 ${where}，或它未启动。 There is no such database, or it is not running.`,
    hint: "请检查 NEO4J_DATABASE（社区版只有 neo4j）。 Check NEO4J_DATABASE (the Community edition has only neo4j).",
  },
  {
    fault: "UNREACHABLE",
    code: /^(?:ServiceUnavailable|SessionExpired|ProtocolError|Neo\.TransientError\.General\.DatabaseUnavailable)$/u,
    message:
      /scheme|Invalid URL|URI|Could not (?:perform discovery|parse)|Failed to connect|acquisition timed out|responded HTTP|protocol|handshake|socket|connection (?:was )?closed/iu,
    what: (where, message) => `连接不上 Neo4j ${where}（${gist(message)}）。 Neo4j cannot be reached.`,
    hint: "请检查 NEO4J_URI（如 bolt://localhost:7687），并确认 Neo4j 已启动。 Check NEO4J_URI (such as bolt://localhost:7687) and that Neo4j runs.",
  },
  {
    fault: "BAD_DATA",
    code: /^Neo\.ClientError\.Schema\.ConstraintValidationFailed$/u,
    what: (where, message) => `Neo4j ${where} 中的数据不唯一（${gist(message)}）。 A key is there already.`,
    hint: "请重试；若仍失败请报告。 Try again; report it if it fails again.",
  },
];

/** The cause where the driver names one, else its first sentence. */
function gist(message: string): string {
  return /Caused by: (.+)$/su.exec(message)?.[1] ?? /^.+?(?=\.\s|\n|$)/u.exec(message)?.[0] ?? message;
}
