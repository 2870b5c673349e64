import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import { fetcher, type Fetched } from "../../src/fetch/index.js";
import type { Fault } from "../../src/model/fault.js";
import { emptyFolder, fazhi } from "../cli/command.js";
import { reportText } from "../cli/report-text.js";

/* Against a server of our own; what each path does is said where it is asked for. */

let server: Server;
let origin = "";
let robots = "";
let asked: { readonly path: string; readonly agent: string; readonly at: number; open: boolean }[] = [];
let flaky = 0;
let most = 0;

const page = `<html><head><meta charset="gbk"><title>x</title></head><body><div>${reportText({ place: "鹰潭市", year: "2019" })
  .split("\n")
  .map((line) => `<p>${line}</p>`)
  .join("")}</div></body></html>`;

const ANSWERS: Readonly<Record<string, (response: ServerResponse) => void>> = {
  "/report": (response) => response.setHeader("content-type", "text/html; charset=utf-8").end(page),
  "/moved": (response) => response.writeHead(302, { location: "/report" }).end(),
  "/loop": (response) => response.writeHead(302, { location: "/loop" }).end(),
  "/elsewhere": (response) => response.writeHead(302, { location: "ftp://example.invalid/report" }).end(),
  "/gone": (response) => response.writeHead(404).end(),
  "/flaky": (response) => (++flaky % 3 === 0 ? response.end(page) : response.writeHead(503).end()),
  "/down": (response) => response.writeHead(503).end(),
  "/busy": (response) => (++flaky % 2 === 0 ? response.end(page) : response.writeHead(429, { "retry-after": "0" }).end()),
  "/large": (response) => response.end(Buffer.alloc(40_000, "a")),
  "/endless": (response) => response.write("<html>"),
  "/big5": (response) => response.setHeader("content-type", "text/plain; charset=Big5").end(Buffer.from([0xaa, 0x6b, 0xaa, 0x76])),
  "/slow": (response) => void setTimeout(() => response.end(page), 60),
};

beforeAll(async () => {
  server = createServer((request: IncomingMessage, response: ServerResponse) => {
    const path = request.url ?? "";
    const one = { path, agent: request.headers["user-agent"] ?? "", at: performance.now(), open: true };
    asked.push(one);
    most = Math.max(most, asked.filter(({ open }) => open).length);
    response.on("close", () => (one.open = false));
    if (path === "/robots.txt") response.end(robots);
    else (ANSWERS[path] ?? ANSWERS["/gone"])?.(response);
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});
beforeEach(() => {
  [asked, robots, flaky, most] = [[], "", 0, 0];
});

const options = { userAgent: "fazhi-graph/9 (test)", pause: 0, backOff: 5, limits: { bytes: 30_000, time: 400 } };
const get = (path: string, other: Partial<Parameters<typeof fetcher>[0]> = {}): Promise<Fetched | Fault> =>
  fetcher({ ...options, ...other })(path.startsWith("/") ? origin + path : path);
const pages = (): string[] => asked.map(({ path }) => path).filter((path) => path !== "/robots.txt");

describe("fetching", () => {
  test("gets a page, and says who we are", async () => {
    const got = await get("/report");
    expect("bytes" in got && Buffer.from(got.bytes).toString()).toBe(page);
    expect(got).toMatchObject({ charset: "utf-8" });
    expect(new Set(asked.map(({ agent }) => agent))).toEqual(new Set(["fazhi-graph/9 (test)"]));
  });

  test("follows a redirect, but not a loop, and not to where it would not have gone by itself", async () => {
    expect(await get("/moved")).toHaveProperty("bytes");
    expect(await get("/loop")).toMatchObject({ code: "NOT_FETCHED", message: expect.stringMatching(/redirects/u) });
    expect(pages().filter((path) => path === "/loop")).toHaveLength(6);
    expect(await get("/elsewhere")).toMatchObject({ code: "NOT_FETCHED", message: expect.stringMatching(/ftp:/u) });
  });

  test.each([
    ["file:///etc/passwd", /only http and https/u],
    ["ftp://example.invalid/x", /only http and https/u],
    ["http://name:secret@example.invalid/x", /name or password/u],
    ["http://", /no web address/u],
  ])("never asks for %s", async (address, why) => {
    expect(await get(address)).toMatchObject({ code: "NOT_FETCHED", message: expect.stringMatching(why) });
    expect(asked).toEqual([]);
  });

  test("tries again what fails for a moment, three times at most", async () => {
    expect(await get("/flaky")).toHaveProperty("bytes");
    expect(pages()).toHaveLength(3);
    expect(await get("/busy")).toHaveProperty("bytes");
    asked = [];
    expect(await get("/down")).toMatchObject({ code: "NOT_FETCHED", message: expect.stringMatching(/503/u) });
    expect(pages()).toHaveLength(3);
  });

  test("does not ask twice for what is not there", async () => {
    expect(await get("/gone")).toMatchObject({ code: "NOT_FETCHED", message: expect.stringMatching(/404/u) });
    expect(pages()).toHaveLength(1);
  });

  test("takes no more than the limit, and waits no longer", async () => {
    expect(await get("/large")).toMatchObject({ code: "TOO_LARGE" });
    expect(pages()).toHaveLength(1);
    expect(await get("/endless")).toMatchObject({ code: "NOT_FETCHED", message: expect.stringMatching(/no whole answer in time/u) });
  });

  test("a host that is not there is a sentence", async () => {
    expect(await get("http://127.0.0.1:1/x")).toMatchObject({
      code: "NOT_FETCHED",
      message: expect.stringMatching(/cannot be reached|may be down|robots/u),
    });
  });

  test("obeys robots.txt, and asks for it once", async () => {
    robots = "User-agent: fazhi-graph\nDisallow: /report\n";
    const fetch = fetcher(options);
    expect(await fetch(`${origin}/report`)).toMatchObject({ code: "NOT_FETCHED", message: expect.stringMatching(/robots\.txt/u) });
    expect(await fetch(`${origin}/slow`)).toHaveProperty("bytes");
    expect(asked.map(({ path }) => path)).toEqual(["/robots.txt", "/slow"]);
  });

  test("asks one host for one page at a time, with a pause between", async () => {
    const fetch = fetcher({ ...options, pause: 50 });
    await Promise.all(["/slow", "/slow", "/slow"].map((path) => fetch(origin + path)));
    expect(most).toBe(1);
    const starts = asked.map(({ at }) => at);
    for (let i = 2; i < starts.length; i++) expect(starts[i]! - starts[i - 1]!).toBeGreaterThanOrEqual(60 + 50 - 15);
  });
});

describe("fazhi ingest of web addresses", () => {
  const folder = emptyFolder();
  const environment = { FAZHI_DATA: join(folder, "data") };

  test("takes the addresses of a list, and nothing else; the address is the source", async () => {
    const list = join(folder, "urls.txt");
    writeFileSync(list, `# reports\n${origin}/report#top\n\n${origin}/report\n${origin}/gone  # away\nfile:///etc/passwd\n`);
    const { exit, out, err } = await fazhi(["ingest", "--urls", list, "--pause", "0", "--format", "json"], { environment });
    expect(exit).toBe(1);
    expect(JSON.parse(out)).toMatchObject({
      read: 3,
      outcomes: { new: 1, failed: 2 },
      failures: { NOT_FETCHED: 2 },
      files: expect.arrayContaining([
        expect.objectContaining({ file: `${origin}/report`, outcome: "new", id: "rep-360600-2019" }),
      ]) as unknown,
    });
    expect(err).toMatch(/\/gone:1:1 NOT_FETCHED .*404/u);
    const again = await fazhi(["ingest", `${origin}/report`, "--format", "json"], { environment });
    expect(JSON.parse(again.out)).toMatchObject({ files: [{ outcome: "same", counts: null }] });
  });

  test("reads the encoding that the server names", async () => {
    const { readBytes } = await import("../../src/read/index.js");
    const got = await get("/big5");
    expect("bytes" in got && (await readBytes(got.bytes, "x", got.charset)).source?.text).toBe("法治");
  });

  test("no other verb fetches", async () => {
    const { exit, err } = await fazhi(["extract", `${origin}/report`]);
    expect({ exit, asked }).toEqual({ exit: 1, asked: [] });
    expect(err).toMatch(/NO_INPUT .*fetches nothing/u);
  });

  test("no file outside of its room calls fetch", () => {
    const found = readdirSync("src", { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".ts") && !/^(?:fetch|explore)\//u.test(name))
      .filter((name) => /(?<![\w.])fetch\(|node:https?"|node:net"/u.test(readFileSync(join("src", name), "utf8")));
    expect(found.filter((name) => !/^serve\/|^cli\/ingest-inputs\.ts$/u.test(name))).toEqual([]);
  });
});
