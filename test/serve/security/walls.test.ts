import { spawn, spawnSync, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { createServer, type AddressInfo, type Server } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { storedZip } from "../../../src/read/zip.js";
import { emptyFolder, fazhi } from "../../cli/command.js";
import { describeNeo4j, openers } from "../../support/stores.js";
import { writeFiveReports } from "../five-reports.js";

/*
 * A server goes out to nobody but its Neo4j, and writes nowhere but in its data folder, whatever it is sent. Node tells of its own
 * connections; where there is strace, the kernel tells of all connections and files, those of the embedded engine's binary, too.
 */

const KEY = "a key of sixteen letters or more";
const hasStrace = spawnSync("strace", ["-qq", "-o", "/dev/null", "true"]).status === 0;
if (!hasStrace) process.stderr.write("SKIPPED the kernel's account of a server (strace): Node's own and the lists of files are compared\n");

const root = mkdtempSync(join(tmpdir(), "fazhi-walls-"));
let bait: Server;
let baited = 0;
let url = "";
const started = new Set<ChildProcess>();
beforeAll(async () => {
  bait = createServer((socket) => {
    baited += 1;
    socket.destroy();
  });
  await new Promise<void>((done) => bait.listen(0, "127.0.0.1", done));
  url = `http://127.0.0.1:${(bait.address() as AddressInfo).port}`;
});
afterAll(() => {
  for (const child of started) child.kill("SIGKILL");
  bait.close();
  rmSync(root, { recursive: true, force: true });
});

interface Traced {
  readonly url: string;
  readonly child: ChildProcess;
  /** What it did, once it has ended: Node's connections, the kernel's, and paths that were to be written. */
  readonly end: () => Promise<{
    readonly node: readonly string[];
    readonly kernel: readonly string[];
    readonly written: readonly string[];
  }>;
  /** Files in its folders for work, home and passing things. */
  readonly strewn: () => readonly string[];
}

async function serving(name: string, environment: Readonly<Record<string, string>>): Promise<Traced> {
  const at = join(root, name);
  const [work, home, passing, data] = ["work", "home", "passing", "data"].map((one) => join(at, one)) as [string, string, string, string];
  for (const folder of [work, home, passing]) mkdirSync(folder, { recursive: true });
  const [connections, calls] = [join(at, "connections"), join(at, "calls")];
  const strace = ["strace", "-f", "-qq", "-y", "-s", "300", "-e", `trace=${CALLS}`, "-o", calls];
  const command = [
    ...(hasStrace ? strace : []),
    process.execPath,
    "--import",
    pathToFileURL(resolve("test/support/connections.mjs")).href,
    resolve("dist/cli/main.js"),
    "serve",
  ];
  const child = spawn(command[0] ?? "", command.slice(1), {
    cwd: work,
    stdio: ["ignore", "pipe", "inherit"],
    detached: true,
    env: {
      PATH: process.env["PATH"] ?? "",
      HOME: home,
      TMPDIR: passing,
      FAZHI_DATA: data,
      PORT: "0",
      FAZHI_API_KEY: KEY,
      FAZHI_LOG_LEVEL: "error",
      FAZHI_TEST_CONNECTIONS: connections,
      ...Object.fromEntries(
        ["HTTP_PROXY", "HTTPS_PROXY", "http_proxy", "https_proxy", "ALL_PROXY", "all_proxy"].map((proxy) => [proxy, url]),
      ),
      ...environment,
    },
  });
  started.add(child);
  let said = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => (said += text));
  const ended = once(child, "close");
  const found = await new Promise<string>((done, fail) => {
    child.stdout.on("data", () => {
      const address = /http:\/\/[\d.:]+/u.exec(said)?.[0];
      if (address !== undefined) done(address);
    });
    void ended.then(() => fail(new Error(said)));
  });
  return {
    url: found,
    child,
    end: async () => {
      // To all of the group: strace passes no signal on.
      process.kill(-(child.pid ?? 0), "SIGTERM");
      await ended;
      const lines = hasStrace ? readFileSync(calls, "utf8").split("\n") : [];
      return {
        node: existsSync(connections) ? [...new Set(readFileSync(connections, "utf8").trim().split("\n"))] : [],
        kernel: [...new Set(lines.flatMap(goneTo))],
        written: [...new Set(lines.flatMap((line) => wouldWrite(line, work)))].filter(
          (path) => !path.startsWith(`${data}/`) && path !== data && path !== connections,
        ),
      };
    },
    strewn: () => [work, home, passing].flatMap((folder) => readdirSync(folder, { recursive: true, encoding: "utf8" })),
  };
}

const CALLS =
  "connect,sendto,sendmsg,openat,open,creat,mkdir,mkdirat,rename,renameat,renameat2,unlink,unlinkat,link,linkat,symlink,symlinkat,truncate";

/** `connect(20<…>, {sa_family=AF_INET, sin_port=htons(80), sin_addr=inet_addr("10.0.0.1")}`, and datagrams that name their receiver. */
const goneTo = (line: string): string[] => {
  const [, port, address] = /sa_family=AF_INET6?, sin6?_port=htons\((\d+)\).*?"([^"]+)"/u.exec(line) ?? [];
  return port === undefined || address === undefined ? [] : [`${address}:${port}`];
};

/** Paths of a call that writes, makes, moves or removes; devices take nothing in. */
const wouldWrite = (line: string, work: string): string[] => {
  const [, call = "", given = ""] = /^\d+\s+(\w+)\((.*)$/u.exec(line) ?? [];
  if (
    ["", "connect", "sendto", "sendmsg"].includes(call) ||
    (call.startsWith("open") && !/O_(?:WRONLY|RDWR|CREAT|TRUNC|APPEND)/u.test(given))
  )
    return [];
  return [...given.matchAll(/(?:(?:AT_FDCWD|\d+)<([^>]*)>, )?"([^"]*)"/gu)]
    .map(([, folder = work, path = ""]) => resolve(folder, path))
    .filter((path) => !path.startsWith("/dev/") && !path.startsWith("/proc/self/"));
};

/** All that asks a server to fetch, or to write elsewhere; with the key. */
async function attack(at: string): Promise<unknown[]> {
  const post = async (query: string, variables: object): Promise<unknown> => {
    const response = await fetch(`${at}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json", authorization: `Bearer ${KEY}`, "x-forwarded-host": url.slice(7), referer: url },
      body: JSON.stringify({ query, variables }),
    });
    return response.json();
  };
  const report = readFileSync("seeds/reports/fucheng-2022.txt", "utf8");
  const html = `<!doctype html><html><head><base href="${url}/"><link rel="stylesheet" href="${url}/a.css"><meta http-equiv="refresh" content="0;url=${url}"><script src="${url}/a.js"></script></head><body><img src="${url}/a.png"><iframe src="${url}"></iframe>${report
    .split("\n")
    .map((line) => `<p>${line}</p>`)
    .join("")}</body></html>`;
  const relations = `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="${url}/a.png" TargetMode="External"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate" Target="file:///etc/passwd" TargetMode="External"/></Relationships>`;
  const types =
    '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>';
  const word = (head: string, text: string): string =>
    storedZip(
      new Map(
        Object.entries({
          "[Content_Types].xml": types,
          "word/_rels/document.xml.rels": relations,
          "word/document.xml": `<?xml version="1.0"?>${head}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><w:body><w:p><w:r><w:t>${text}</w:t></w:r></w:p><w:p><w:r><w:drawing><a:blip r:link="rId1"/></w:drawing></w:r></w:p></w:body></w:document>`,
          "../../../../evil.txt": "x",
        }).map(([name, text]) => [name, Buffer.from(text)]),
      ),
    ).toString("base64");
  const ingest = "mutation ($input: ReportInput!) { ingestReport(input: $input) { __typename } }";
  const inputs = [
    { name: `${url}/report.html`, base64: Buffer.from(html).toString("base64") },
    { name: `${url}/report.txt` },
    { name: "../../../../evil.txt", text: report.replaceAll("2022", "2021"), mode: "REPLACE" },
    { name: "file:///etc/passwd" },
    { name: "a.docx", base64: word("", report.slice(0, 3_000)), force: true },
    { name: "b.docx", base64: word(`<!DOCTYPE x SYSTEM "${url}/x.dtd"><!ENTITY e SYSTEM "file:///etc/passwd">`, "&e;"), force: true },
    {
      name: "c.docx",
      base64: word(`<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd"><!ENTITY % p SYSTEM "${url}/p"> %p;]>`, "法治政府建设。&e;"),
      force: true,
    },
    { name: "d.html", text: html },
  ];
  const answers: unknown[] = [];
  for (const input of inputs) answers.push(await post(ingest, { input }));
  const text = `${url}/x file:///etc/passwd`;
  answers.push(await post("query ($t: String!) { search(text: $t) { totalCount } }", { t: text }));
  answers.push(await post("query ($t: ID!) { node(id: $t) { id } locality(id: $t) { id } }", { t: text }));
  for (const path of [`/export/graph.json?within=${encodeURIComponent(url)}`, "/export/graph.jsonl", "/metrics", "/", `/${url}`]) {
    const response = await fetch(at + path, { headers: { "x-forwarded-host": url.slice(7), forwarded: `host=${url.slice(7)}` } });
    answers.push(await response.text());
  }
  return answers;
}

describe("the embedded store", () => {
  test("a server fetches nothing and writes only in its data folder; what it takes in brings no file of the machine along", async () => {
    const server = await serving("embedded", {});
    const answers = JSON.stringify(await attack(server.url));
    expect(answers).toContain("rep-131128-2022");
    expect(answers).not.toMatch(/root:x|daemon:|INTERNAL_SERVER_ERROR/u);
    const { node, kernel, written } = await server.end();
    expect(node).toEqual([]);
    expect(kernel).toEqual([]);
    expect(written).toEqual([]);
    expect(server.strewn()).toEqual([]);
    expect(baited).toBe(0);
  });

  test("the tests' own eyes are open: a fetch and a file elsewhere are seen", async () => {
    expect(
      goneTo('12 connect(20<socket:[1]>, {sa_family=AF_INET, sin_port=htons(80), sin_addr=inet_addr("10.0.0.1")}, 16) = -1 EINPROGRESS'),
    ).toEqual(["10.0.0.1:80"]);
    expect(
      goneTo(
        '12 connect(20, {sa_family=AF_INET6, sin6_port=htons(443), sin6_flowinfo=htonl(0), inet_pton(AF_INET6, "::1", &sin6_addr), sin6_scope_id=0}, 28) = 0',
      ),
    ).toEqual(["::1:443"]);
    expect(wouldWrite('12 openat(AT_FDCWD</w>, "a/b.txt", O_WRONLY|O_CREAT, 0666) = 3', "/w")).toEqual(["/w/a/b.txt"]);
    expect(wouldWrite('12 unlinkat(9</x/y>, "b.log", 0) = 0', "/w")).toEqual(["/x/y/b.log"]);
    expect(wouldWrite('12 openat(AT_FDCWD</w>, "/etc/hosts", O_RDONLY|O_CLOEXEC) = 3', "/w")).toEqual([]);
    const file = join(root, "seen");
    const hook = pathToFileURL(resolve("test/support/connections.mjs")).href;
    const child = spawn(process.execPath, ["--import", hook, "-e", `fetch("${url}").catch(() => 0)`], {
      env: { FAZHI_TEST_CONNECTIONS: file },
    });
    await once(child, "close");
    expect(readFileSync(file, "utf8")).toMatch(/^TCPCONNECTWRAP 127\.0\.0\.1:\d+$/mu);
    baited = 0;
  });
});

describeNeo4j("with Neo4j", (config) => {
  const open = openers(config).neo4j;
  test("a server goes to Neo4j alone, and writes nothing but corrections", async () => {
    await writeFiveReports(await open({ keep: true }));
    const server = await serving("neo4j", { NEO4J_URI: config.uri, NEO4J_USERNAME: config.username, NEO4J_PASSWORD: config.password });
    await attack(server.url);
    const { node, kernel, written } = await server.end();
    const { hostname, port } = new URL(config.uri);
    expect(node.filter((one) => one.startsWith("TCP"))).toEqual([`TCPCONNECTWRAP ${hostname}:${port}`]);
    // The driver looks its host's name up, also where it is an address.
    expect(node.filter((one) => !one.startsWith("TCP")).every((one) => one === `GETADDRINFOREQWRAP ${hostname}:`)).toBe(true);
    expect(kernel.filter((one) => one !== `${hostname}:${port}`)).toEqual([]);
    expect(written).toEqual([]);
    expect(server.strewn()).toEqual([]);
  });
});

describe("arguments of the command line", () => {
  const folder = emptyFolder();
  test.each([
    [["export", "../../../etc/passwd"]],
    [["export", "/etc/passwd"]],
    [["export", "graph.json/../../../etc/passwd"]],
    [["export", "__proto__"]],
    [["export", "constructor"]],
    [["remove", "../../etc/passwd"]],
    [["extract", "--gold", "/etc/passwd", "/etc/passwd"]],
  ])("%j opens nothing that it was not given for, and says so without a stack", async (args) => {
    const { exit, out, err } = await fazhi(args, { environment: { FAZHI_DATA: join(folder, "data") } });
    expect(exit).toBeGreaterThan(0);
    expect(out + err).not.toMatch(/root:x|daemon:|node_modules|internal error|\.[jt]s:\d/u);
  });
});
