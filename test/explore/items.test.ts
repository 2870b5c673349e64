import { readFileSync } from "node:fs";
import { expect, test } from "@jest/globals";
import { itemsIn } from "../../src/explore/place/items.js";

const sentences = (...texts: readonly string[]) => texts.map((text) => ({ text }));

test("一是 … 二是 … within one sentence are as many items, its closing words none", () => {
  const seed = readFileSync("seeds/reports/yuwangtai-2022.txt", "utf8");
  const [said] = /2022年,我区法治政府建设取得了[^。]*。/u.exec(seed)!;
  expect(itemsIn(sentences(said))).toBe(3);
  expect(itemsIn(sentences("不足之处:一是认识不够;二是力量薄弱。", "这些都需要改进。"))).toBe(2);
});

test("（一） … （二） … over several sentences; the heading and what an item goes on to say are none", () => {
  expect(itemsIn(sentences("四、2024年工作安排", "(一)紧盯重点求突破。", "一是抓示范。", "二是抓复议。", "(二)紧抓统筹聚合力。"))).toBe(2);
  expect(itemsIn(sentences("1.健全制度。", "推进1.5万人培训。", "2.加强监督。"))).toBe(2);
  expect(itemsIn(sentences("第一，健全制度。", "第二，加强监督。"))).toBe(2);
});

test("without marks a sentence is one; what only looks like a mark is none", () => {
  expect(itemsIn(sentences("三、存在的不足", "仍然存在差距。", "责任压实不到位。"))).toBe(2);
  expect(itemsIn(sentences("进一步提升，关键一是要靠制度。"))).toBe(1);
  expect(itemsIn([])).toBe(0);
});
