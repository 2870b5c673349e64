import { once } from "node:events";
import { existsSync } from "node:fs";
import { readConfig, type Config } from "../config.js";
import type { Counts } from "../load/read/counts.js";
import type { Store } from "../load/store.js";
import type { Editor } from "../model/editor.js";
import { EXIT, UsageError } from "./exit.js";
import { flag, text } from "./options.js";
import { seed, seedAtOnce } from "./seeding.js";
import type { VerbRun } from "./verb.js";

/** `fazhi serve`: the explorer, GraphQL and the query page until it is asked to stop; then open requests are answered and the store is closed. */
export const run: VerbRun = async (_args, options, terminal) => {
  const [port, host] = [text(options, "port"), text(options, "host")];
  const given = { ...(port === null ? {} : { PORT: port }), ...(host === null ? {} : { HOST: host }) };
  const config = readConfig({ ...terminal.environment, ...given });
  const stopped = terminal.stopped();
  const [{ openStore }, { counts }, { serve }, { createLog }] = await Promise.all([
    import("../load/index.js"),
    import("../load/read/counts.js"),
    import("../serve/http.js"),
    import("../log.js"),
  ]);
  if (flag(options, "seed") && config.store.neo4j === undefined) seedAtOnce(config.store.folder, terminal);
  const store = await openStore(config.store, ({ message, hint }) => terminal.err(`${message} ${hint}`));
  try {
    if (flag(options, "seed")) await seed(store, config.store.folder, (await counts(store))["reports"] ?? 0, terminal);
    const server = await listening(
      serve({
        store,
        host: config.host,
        port: config.port,
        log: createLog(config.logLevel),
        editor: await editorOf(store, config),
        ...config.service,
      }),
      config.host,
      config.port,
    );
    terminal.out(welcome(server.url, await counts(store), config.service.graphiql));
    if (!stopped.aborted) await once(stopped, "abort");
    await server.close();
    return EXIT.ok;
  } finally {
    await store.close();
  }
};

/** Loaded only where there is a key, or corrections to be shown: it brings all the stages with it. */
async function editorOf(store: Store, { overrides, service }: Config): Promise<Editor | null> {
  if (service.apiKey === null && !existsSync(overrides)) return null;
  const [{ openEditor }, { ChangesError }, { loadKnowledge }] = await Promise.all([
    import("../curate/index.js"),
    import("../knowledge/changes.js"),
    import("../pipeline.js"),
  ]);
  try {
    return openEditor(store, overrides, loadKnowledge);
  } catch (error) {
    throw error instanceof ChangesError ? new UsageError(error.message) : error;
  }
}

/** Where the server is, what is in it, and what to try first; in both languages, since whoever starts it is not always who reads it. */
function welcome(url: string, found: Counts, graphiql: boolean): string {
  const number = (kind: string): string => (found[kind] ?? 0).toLocaleString("en");
  return `法治图谱已就绪 · fazhi-graph is ready

  浏览页 explorer    ${url}/${graphiql ? `\n  查询页 query page  ${url}/graphiql` : ""}
  GraphQL            ${url}/graphql

  已载入：${number("reportingLocalities")} 个地区，${number("reports")} 份报告，${number("namedPrograms")} 项举措，${number("citedDocuments")} 份文件，${number("observations")} 条数据
  loaded: ${number("reportingLocalities")} places, ${number("reports")} reports, ${number("namedPrograms")} measures, ${number("citedDocuments")} documents, ${number("observations")} figures

  试一试 try this: 哪些地方落实了“三项制度”？ which places carried out 三项制度?

    { adoptions(filter: { programs: ["三项制度"] }) { nodes { locality { fullName } year status evidence { quote sentence { text } } } } }

  停止 stop: Ctrl+C`;
}

async function listening<T>(server: Promise<T>, host: string, port: number): Promise<T> {
  try {
    return await server;
  } catch (error) {
    const why = WHY_NOT[(error as NodeJS.ErrnoException).code ?? ""];
    if (why === undefined) throw error;
    throw new UsageError(why(host, port));
  }
}

const WHY_NOT: Readonly<Record<string, (host: string, port: number) => string>> = {
  EADDRINUSE: (host, port) =>
    `端口 ${host}:${port} 已被占用，请用 --port 或 PORT 换一个 (the port is taken, choose another with --port or PORT).`,
  EACCES: (host, port) =>
    `没有权限使用端口 ${host}:${port}，请用 --port 或 PORT 换一个大于 1023 的 (no right to this port, choose one above 1023 with --port or PORT).`,
  EADDRNOTAVAIL: (host) =>
    `本机没有地址 ${host}，请用 --host 或 HOST 换一个 (this machine has no such address, choose another with --host or HOST).`,
  ENOTFOUND: (host) => `找不到主机 ${host}，请用 --host 或 HOST 换一个 (no such host, choose another with --host or HOST).`,
};
