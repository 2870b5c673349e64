import { readFileSync } from "node:fs";
import { expect, test } from "@jest/globals";
import { describePage } from "./page.js";

/* One place and one measure, in place of the server's answer. */
const told = (status: string) => ({
  nodes: [
    { id: "loc-131128", kind: "LOCALITY", label: "阜城县" },
    { id: "prog-三项制度", kind: "PROGRAM", label: "三项制度" },
  ],
  edges: [{ id: "ado-1", source: "loc-131128", target: "prog-三项制度", type: status, year: 2022, properties: { report: "rep", status } }],
  truncated: [],
});

/** Pieces of line between the two marks, as drawn: what hangs together in a colour that no mark has and that is not the paper's. */
const PIECES = `(png) => new Promise((resolve) => {
  const image = new Image();
  image.onload = () => {
    const { width, height } = image;
    const pen = Object.assign(document.createElement("canvas"), { width, height }).getContext("2d");
    pen.drawImage(image, 0, 0);
    const { data } = pen.getImageData(0, 0, width, height);
    const drawn = new Uint8Array(width * height).map((_, at) => (data[4 * at] < 235 ? 1 : 0));
    let pieces = 0;
    for (let at = 0; at < drawn.length; at += 1) {
      if (drawn[at] === 0) continue;
      pieces += 1;
      const todo = [at];
      while (todo.length > 0) {
        const one = todo.pop();
        if (drawn[one] === 0) continue;
        drawn[one] = 0;
        for (const by of [-width - 1, -width, 1 - width, -1, 1, width - 1, width, width + 1])
          if (one + by >= 0 && one + by < drawn.length && drawn[one + by] === 1) todo.push(one + by);
      }
    }
    resolve(pieces);
  };
  image.src = "data:image/png;base64," + png;
})`;

describePage("lines of the graph", ({ open, expectFault }) => {
  test("what is planned is a broken line, what was done an unbroken one", async () => {
    expectFault(/GL Driver Message/u);
    const pieces = async (status: string): Promise<number> => {
      const page = await open("/about");
      await page.route("**/graphql", async (route) => {
        const { operationName } = route.request().postDataJSON() as { operationName: string };
        await (operationName === "Slice" ? route.fulfill({ json: { data: { graph: told(status) } } }) : route.continue());
      });
      await page.getByRole("navigation").getByRole("link", { name: "图", exact: true }).click();
      await page.locator('.graph-canvas[data-ready="true"]').waitFor();
      const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "下载 PNG" }).click()]);
      const png = readFileSync(await download.path()).toString("base64");
      return await page.evaluate<number>(`(${PIECES})("${png}")`);
    };
    const done = await pieces("IMPLEMENTED");
    // The two names are as many pieces in either picture.
    expect(await pieces("PLANNED")).toBeGreaterThan(done + 10);
  });
});
