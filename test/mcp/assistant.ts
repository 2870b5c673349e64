import { resolve } from "node:path";
import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { StdioClientTransport } from "@modelcontextprotocol/sdk/client/stdio.js";

/** An answer's object, as an assistant gets it. */
export type Told = Record<string, unknown>;

export interface Assistant {
  readonly client: Client;
  /** Asks a tool; throws the sentence of a refusal. */
  readonly ask: <T = Told>(tool: string, given?: Told) => Promise<T>;
  /** Asks a tool that has to refuse; the sentence. */
  readonly refused: (tool: string, given: Told) => Promise<string>;
  readonly close: () => Promise<void>;
}

/** The command line of `fazhi mcp` as an assistant starts it. */
export const command = {
  command: process.execPath,
  args: ["--import", resolve("node_modules/tsx/dist/loader.mjs"), "src/cli/main.ts", "mcp"],
};

/** Starts `fazhi mcp` as a process of its own and shakes hands over its pipes, with the client of the protocol's own authors. */
export async function connect(environment: Readonly<Record<string, string>>): Promise<Assistant> {
  const client = new Client({ name: "test", version: "1" });
  await client.connect(
    new StdioClientTransport({ ...command, env: { PATH: process.env["PATH"] ?? "", ...environment }, stderr: "ignore" }),
  );
  const call = async (
    name: string,
    given: Told,
  ): Promise<{ readonly text: string; readonly object: unknown; readonly isError: boolean }> => {
    const { content, structuredContent, isError } = (await client.callTool({ name, arguments: given })) as {
      readonly content: readonly { readonly type: string; readonly text: string }[];
      readonly structuredContent?: unknown;
      readonly isError?: boolean;
    };
    return { text: content[0]?.text ?? "", object: structuredContent, isError: isError === true };
  };
  return {
    client,
    ask: async <T>(tool: string, given: Told = {}) => {
      const { text, object, isError } = await call(tool, given);
      if (isError) throw new Error(text);
      if (JSON.stringify(object) !== text) throw new Error("the text is another answer than the object");
      return object as T;
    },
    refused: async (tool, given) => {
      const { text, isError } = await call(tool, given);
      if (!isError) throw new Error(`not refused: ${text}`);
      return text;
    },
    close: () => client.close(),
  };
}
