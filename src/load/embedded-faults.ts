import { holder } from "./embedded-files.js";
import type { StoreFiles } from "./embedded-files.js";
import { StoreError } from "./store.js";

/** Another process has the store open. */
export function held(files: StoreFiles, cause: unknown): StoreError {
  const pid = holder(files);
  const [who, by] = pid === null ? ["另一个进程", "another process"] : [`进程 ${pid} `, `process ${pid}`];
  return new StoreError(
    "HELD",
    `图数据库 ${files.folder} 正被${who}使用。 The store is held by ${by}.`,
    "请先停止该进程，或通过正在运行的服务器操作（/graphql、/export）。 Stop that process first, or go through the running server (/graphql, /export).",
    { cause },
  );
}

/** @grafeo-db/js brings one binary a platform, as an optional dependency. */
export function noBinary(cause: unknown): StoreError {
  return new StoreError(
    "NO_BINARY",
    `内嵌图数据库没有适用于本平台的程序（${process.platform}-${process.arch}）。 The embedded store has no binary for this platform.`,
    "请用 NEO4J_URI 连接 Neo4j，或重新运行 npm install。 Use a Neo4j through NEO4J_URI, or run npm install again.",
    { cause },
  );
}

/** Opened with `readOnly`, asked to write. */
export function readOnlyStore(files: StoreFiles): StoreError {
  return new StoreError(
    "FAILED",
    `图数据库 ${files.folder} 以只读方式打开。 The store was opened for reading only.`,
    "请不带只读重新打开。 Open it for writing.",
  );
}

/** Calls after `close`. */
export function refuseClosed(open: boolean, files: StoreFiles): void {
  if (!open) throw new StoreError("FAILED", `图数据库 ${files.folder} 已关闭。 The store is closed.`, "请重新打开。 Open it again.");
}

/** What the engine says, with the statement that it says it of. */
export function failed(error: unknown, statement: string): StoreError {
  if (error instanceof StoreError) return error;
  const message = error instanceof Error ? error.message : String(error);
  if (/os error (?:28|122)\b/u.test(message)) return full(message, error);
  if (/timeout error: Query exceeded/u.test(message))
    return new StoreError(
      "TOO_SLOW",
      `图数据库未能在时限内完成 ${statement}。 The store did not finish in time.`,
      "请缩小范围后再试。 Narrow the question and try again.",
      { cause: error },
    );
  return new StoreError(
    "FAILED",
    `图数据库执行 ${statement} 失败（${message.split("\n")[0] ?? message}）。 The store failed at it.`,
    "请重试；若仍失败请报告。 Try again; report it if it fails again.",
    { cause: error },
  );
}

/** ENOSPC, EDQUOT: what was committed before stays; what was not is gone. */
function full(message: string, cause: unknown): StoreError {
  return new StoreError(
    "UNWRITABLE",
    `磁盘已满，图数据库未能写入（${message.split("\n")[0] ?? message}）。 The disk is full: the store could not write.`,
    "请腾出空间后再运行一次，已存的报告不受影响。 Make room and run it again; the reports stored so far are safe.",
    { cause },
  );
}
