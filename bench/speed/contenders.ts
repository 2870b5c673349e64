import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import neo4j from "neo4j-driver";
import type { Config, SessionConfig } from "neo4j-driver";
import type { Neo4jConfig } from "../../src/load/store.js";
import type { Question, Row } from "./questions.js";

/** One who answers a question, and ends when the bench does. */
export interface Contender {
  readonly answer: (question: Question) => Promise<unknown>;
  readonly close: () => Promise<void>;
}

/** The driver declares its options as classes, but takes plain objects. */
type Plain<T> = Pick<T, keyof T>;

/** The driver with the hand-written statement of the question, in this process. */
export function raw({
  uri,
  username,
  password,
  database,
}: Neo4jConfig): Contender & { readonly rows: (question: Question) => Promise<readonly Row[]> } {
  const options: Plain<Config> = { disableLosslessIntegers: true };
  const reading: Plain<SessionConfig> = { database, defaultAccessMode: neo4j.session.READ };
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password), options);
  const statements = new Map<string, string>();
  const rows = async ({ name, variables = {} }: Question): Promise<readonly Row[]> => {
    const statement = statements.get(name) ?? readFileSync(new URL(`cypher/${name}.cypher`, import.meta.url), "utf8");
    statements.set(name, statement);
    const session = driver.session(reading);
    try {
      return (await session.run(statement, variables)).records.map((record) => record.toObject());
    } finally {
      await session.close();
    }
  };
  return { rows, answer: rows, close: () => driver.close() };
}

/** The same behind bare `node:http` and JSON: the least that any server costs. */
export async function bareHttp(rows: (question: Question) => Promise<readonly Row[]>, asked: readonly Question[]): Promise<Contender> {
  const server = createServer((request, response) => {
    const question = asked.find(({ name }) => request.url === `/${name}`);
    request.resume().once("end", () => {
      if (question === undefined) response.writeHead(404).end();
      else
        rows(question).then(
          (found) => response.setHeader("content-type", "application/json").end(JSON.stringify(found)),
          () => response.writeHead(500).end(),
        );
    });
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo;
  return {
    answer: ({ name }) => post(`http://127.0.0.1:${port}/${name}`, {}),
    close: () => new Promise((done) => server.close(() => done())),
  };
}

/** Our server at an address. */
export const graphql = (url: string): Contender => ({
  answer: async ({ query, variables = {} }) => {
    const { data, errors } = (await post(`${url}/graphql`, { query, variables })) as { readonly data: unknown; readonly errors?: unknown };
    if (errors !== undefined) throw new Error(JSON.stringify(errors));
    return data;
  },
  close: () => Promise.resolve(),
});

/** Posts JSON, and reads JSON. */
export async function post(url: string, body: unknown): Promise<unknown> {
  const response = await fetch(url, { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(body) });
  return response.json();
}
