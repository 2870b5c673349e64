import { copyFileSync, existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { StoreError } from "./store.js";

/**
 * Version of what the program keeps in a store; a store with a higher one was written by a newer program. From 2 on reports and vocabulary have
 * digests: an older program would not note them.
 */
export const storeFormat = 2;

/** The files of an embedded store: the engine's own, `format`, and `lock` with the process that holds it. */
export interface StoreFiles {
  readonly folder: string;
  /** The engine keeps `graph.grafeo.wal` beside it: both belong together. */
  readonly graph: string;
  readonly exists: boolean;
}

const graphFile = (folder: string): string => join(folder, "graph.grafeo");

/** Makes the folder ready, or says why it cannot be used. */
export function claimFolder(folder: string, readOnly: boolean): StoreFiles {
  const files = { folder: resolve(folder), graph: graphFile(resolve(folder)) };
  const exists = existsSync(files.graph);
  if (readOnly && !exists) {
    throw new StoreError(
      "NO_DATABASE",
      `${files.folder} 中还没有图数据库。 There is no store in that folder yet.`,
      "请先运行 fazhi ingest，或用 FAZHI_DATA 指定文件夹。 Run fazhi ingest first, or name the folder in FAZHI_DATA.",
    );
  }
  if (!readOnly) writing(files.folder, () => mkdirSync(files.folder, { recursive: true }));
  checkFormat(join(files.folder, "format"));
  return { ...files, exists };
}

/**
 * Puts a whole graph file made elsewhere into a folder that has none; false, and nothing done, where there is one or where it cannot be put
 * there at a stroke. Whoever stops it or comes at the same time finds a whole file or none.
 */
export function adoptGraph(made: string, folder: string): boolean {
  const graph = graphFile(folder);
  if (existsSync(graph) || existsSync(`${graph}.wal`)) return false;
  const unfinished = `${graph}.${process.pid}`;
  try {
    mkdirSync(folder, { recursive: true });
    try {
      copyFileSync(made, unfinished);
      linkSync(unfinished, graph);
    } finally {
      rmSync(unfinished, { force: true });
    }
    return true;
  } catch {
    return false;
  }
}

/** Notes who holds the store, and its format; a note left by a process that died is simply written over. */
export function signFolder(files: StoreFiles): void {
  writing(files.folder, () => {
    writeFileSync(join(files.folder, "format"), `${storeFormat}\n`);
    writeFileSync(join(files.folder, "lock"), `${process.pid}\n`);
  });
}

export function releaseFolder(files: StoreFiles): void {
  if (holder(files) === process.pid) rmSync(join(files.folder, "lock"), { force: true });
}

/** Process that noted itself as holder and is alive. */
export function holder(files: StoreFiles): number | null {
  const note = join(files.folder, "lock");
  const pid = existsSync(note) ? Number.parseInt(readFileSync(note, "utf8"), 10) : Number.NaN;
  return Number.isInteger(pid) && isAlive(pid) ? pid : null;
}

export function unwritable(folder: string, cause: unknown): StoreError {
  return new StoreError(
    "UNWRITABLE",
    `不能写入文件夹 ${folder}（${cause instanceof Error ? cause.message : String(cause)}）。 The folder cannot be written to.`,
    "请检查权限，或用 FAZHI_DATA 指定别的文件夹。 Check its permissions, or name another folder in FAZHI_DATA.",
    { cause },
  );
}

/** Refuses what a newer program wrote; both engines keep the same number. */
export function refuseNewer(format: number, where: string): void {
  if (format <= storeFormat) return;
  throw new StoreError(
    "NEWER_FORMAT",
    `${where} 由更新版本的 fazhi-graph 写成（格式 ${format}，本版本只认到 ${storeFormat}）。 It was written by a newer fazhi-graph (format ${format}; this one knows ${storeFormat}).`,
    "请升级 fazhi-graph，或换一个存储。 Upgrade fazhi-graph, or use another store.",
  );
}

function checkFormat(file: string): void {
  if (!existsSync(file)) return;
  const format = Number.parseInt(readFileSync(file, "utf8"), 10);
  if (Number.isInteger(format)) refuseNewer(format, file);
}

function writing(folder: string, work: () => unknown): void {
  try {
    work();
  } catch (cause) {
    throw unwritable(folder, cause);
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}
