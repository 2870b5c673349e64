import { describe, expect, test } from "@jest/globals";
import { robotsFor } from "../../src/fetch/robots.js";

const US = "fazhi-graph";

describe("robots.txt", () => {
  test.each([
    ["", "/a", true],
    ["User-agent: *\nDisallow: /", "/a", false],
    ["User-agent: *\nDisallow:", "/a", true],
    ["User-agent: other\nDisallow: /", "/a", true],
    ["User-agent: *\nDisallow: /\n\nUser-agent: Fazhi-Graph\nDisallow: /x", "/a", true],
    ["User-agent: a\nUser-agent: fazhi-graph\nDisallow: /x", "/x/1", false],
    ["User-agent: *\nDisallow: /art\nAllow: /art/2023", "/art/2023/1.html", true],
    ["User-agent: *\nDisallow: /a\nAllow: /a", "/a", true],
    ["User-agent: *\nDisallow: /*.pdf$", "/x/report.pdf", false],
    ["User-agent: *\nDisallow: /*.pdf$", "/x/report.pdf?v=1", true],
    ["user-agent: * # all\r\ndisallow: /col/*/art # old\r\n", "/col/12/art/3", false],
    ["<html>not found</html>", "/a", true],
  ])("%j, asked for %s: %s", (text, path, allowed) => {
    expect(robotsFor(text, US)(path)).toBe(allowed);
  });

  test("a pattern of many stars costs no more than a few of them, in proportion", () => {
    const cost = (stars: number): number => {
      const robots = robotsFor(`User-agent: *\nDisallow: /${"*a".repeat(stars)}b$`, US);
      const path = `/${"a".repeat(20_000)}`;
      let least = Infinity;
      for (let n = 0; n < 5; n++) {
        const began = process.cpuUsage().user;
        for (let i = 0; i < 20; i++) robots(path);
        least = Math.min(least, process.cpuUsage().user - began);
      }
      return least + 1000;
    };
    expect(cost(2000) / cost(1000)).toBeLessThan(4);
  });
});
