import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { emptyFolder, fazhi } from "./command.js";
import { start } from "./process.js";

const folder = emptyFolder();
const ADDRESS = /http:\/\/127\.0\.0\.1:(\d+)/u;

async function ask(url: string, query: string): Promise<unknown> {
  const response = await fetch(`${url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query }),
  });
  return response.json();
}

describe("fazhi serve", () => {
  const environment = { FAZHI_DATA: join(folder, "data"), PORT: "0" };

  test("seeds an empty store, says where it is in both languages, answers, and stops when asked", async () => {
    const server = start(["serve", "--seed"], environment);
    const [url = "", port = ""] = await server.until(ADDRESS);
    expect(await ask(url, "{ reports { totalCount } }")).toMatchObject({ data: { reports: { totalCount: 5 } } });
    await server.until(/Ctrl\+C/u);
    expect(server.said.out).toMatch(/浏览页 explorer {4}http:\/\/127\.0\.0\.1:\d+\/\n/u);
    expect(server.said.out).toMatch(/查询页 query page {2}http:\/\/127\.0\.0\.1:\d+\/graphiql/u);
    expect(server.said.out).toMatch(/已载入：5 个地区，5 份报告，\d+ 项举措，\d+ 份文件，\d+ 条数据/u);
    expect(server.said.out).toMatch(/loaded: 5 places, 5 reports, \d+ measures, \d+ documents, \d+ figures/u);
    expect(server.said.out).not.toContain("5/5");
    expect(server.said.err).toContain("5/5");

    const [, query = ""] = /(\{ adoptions.*\})/u.exec(server.said.out) ?? [];
    expect(await ask(url, query)).toMatchObject({
      data: { adoptions: { nodes: expect.arrayContaining([expect.objectContaining({ year: 2023 })]) } },
    });

    const beside = await fazhi(["stats"], { environment });
    expect({ exit: beside.exit, lines: beside.err.trim().split("\n").length }).toEqual({ exit: 3, lines: 1 });

    const taken = start(["serve"], { FAZHI_DATA: join(folder, "other"), PORT: port });
    expect(await taken.end()).toBe(2);
    expect(taken.said).toEqual({ out: "", err: expect.stringMatching(/^端口 127\.0\.0\.1:\d+ 已被占用.*PORT\)\.\n$/u) });

    server.child.kill("SIGTERM");
    expect(await server.end()).toBe(0);
    expect((await fazhi(["stats"], { environment })).exit).toBe(0);
  });

  test("a second start does not ingest again, and Ctrl+C ends it", async () => {
    const server = start(["serve", "--seed"], environment);
    await server.until(/Ctrl\+C/u);
    expect(server.said.err).toBe("");
    server.child.kill("SIGINT");
    expect(await server.end()).toBe(0);
  });

  test("seeding that was broken off goes on at the next start; a store that a user filled is left alone", async () => {
    const own = { FAZHI_DATA: join(folder, "own"), PORT: "0" };
    await fazhi(["ingest", "seeds/reports/yingtan-2023.txt"], { environment: own });
    const left = start(["serve", "--seed"], own);
    await left.until(/1 份报告/u);
    left.child.kill("SIGTERM");
    await left.end();
    writeFileSync(join(own.FAZHI_DATA, "seeding"), "");
    const resumed = start(["serve", "--seed"], own);
    await resumed.until(/5 份报告，/u);
    resumed.child.kill("SIGTERM");
    expect(await resumed.end()).toBe(0);
  });
});

describe("the process", () => {
  test("asked to stop while it reads, finishes the report in hand and ends with 130; started again, it goes on", async () => {
    const environment = { FAZHI_DATA: join(folder, "stopped"), LANG: "zh_CN.UTF-8" };
    const ingest = start(["ingest", "seeds/reports"], environment);
    await ingest.until(/读取/u);
    ingest.child.kill("SIGINT");
    expect(await ingest.end()).toBe(130);
    expect(ingest.said.err).toMatch(/已停止。手头的报告已写完，还剩 [0-4] 个文件/u);
    const again = start(["ingest", "seeds/reports"], environment);
    expect(await again.end()).toBe(0);
    expect(again.said.out).toMatch(/已读\s+5\n/u);
  });

  test("says nothing of a reader that leaves early", async () => {
    const environment = { FAZHI_DATA: join(folder, "data") };
    const child = start(["export", "graph.json"], environment);
    child.child.stdout?.destroy();
    expect(await child.end()).toBe(0);
    expect(child.said.err).toBe("");
  });
});
