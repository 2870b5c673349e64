import { once } from "node:events";
import type { Readable, Writable } from "node:stream";
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import type { Store } from "../load/store.js";
import type { Logger } from "../log.js";
import { askerOf } from "./ask.js";
import { answered } from "./answered.js";
import { INSTRUCTIONS } from "./instructions.js";
import { sourceLinks } from "./quotes.js";
import { TOOLS } from "./tools/index.js";

export interface McpOptions {
  readonly store: Store;
  readonly version: string;
  /** Where the explorer of this graph can be opened, for links to sentences; null where it cannot. */
  readonly publicUrl: string | null;
  /** Seconds that an answer may take. */
  readonly querySeconds: number;
  readonly log: Logger;
  readonly input: Readable;
  /** Carries the protocol and nothing else. */
  readonly output: Writable;
  readonly stopped: AbortSignal;
}

/** Answers an assistant (Model Context Protocol, 模型上下文协议) over two pipes until the input ends or it is asked to stop. Only reads. */
export async function serveMcp({ store, version, publicUrl, querySeconds, log, input, output, stopped }: McpOptions): Promise<void> {
  const server = new McpServer({ name: "fazhi-graph", title: "法治图谱", version }, { instructions: INSTRUCTIONS });
  const asker = askerOf(store, querySeconds * 1_000, log);
  const desk = { ask: asker.ask, quoted: sourceLinks(publicUrl) };
  for (const { name, title, description, input: inputSchema, run } of TOOLS) {
    server.registerTool(
      name,
      { title, description, inputSchema, annotations: { readOnlyHint: true, idempotentHint: true, openWorldHint: false } },
      (given) => answered(name, given, (asked) => run(asked, desk), log),
    );
  }
  server.server.onerror = (error) => {
    log.warn({ message: error.message }, "mcp");
  };
  const ended = Promise.race([once(input, "end"), once(input, "close"), ...(stopped.aborted ? [] : [once(stopped, "abort")])]);
  await server.connect(new StdioServerTransport(input, output));
  if (!stopped.aborted) await ended;
  await server.close();
  await asker.close();
}
