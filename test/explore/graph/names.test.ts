import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { placeNames, shortened } from "../../../src/explore/graph/names.js";
import { nearestLine } from "../../../src/explore/graph/nearest-line.js";
import { beginning, below } from "../../../src/explore/graph/standing.js";
import { merged } from "../../../src/explore/graph/picture.js";

const ROOM = { width: 800, height: 17, most: 60 };

test("no name lies on another one or over the side, and the first has its name", () => {
  const spot = fc.record({
    x: fc.integer({ min: 0, max: 800 }),
    y: fc.integer({ min: 0, max: 600 }),
    radius: fc.integer({ min: 2, max: 20 }),
    width: fc.integer({ min: 10, max: 220 }),
  });
  fc.assert(
    fc.property(fc.array(spot, { minLength: 1, maxLength: 120 }), (spots) => {
      const names = spots.map((one, nth) => ({ ...one, id: String(nth), text: "" }));
      const placed = placeNames(names, ROOM).map(({ id, left, top }) => {
        const width = names[Number(id)]!.width;
        return { left, top, right: left + width, bottom: top + ROOM.height };
      });
      expect(placed.length).toBeLessThanOrEqual(ROOM.most);
      placed.forEach((one, nth) => {
        expect(one.left).toBeGreaterThanOrEqual(0);
        expect(one.right).toBeLessThanOrEqual(ROOM.width);
        for (const other of placed.slice(nth + 1)) {
          const apart = one.left >= other.right || one.right <= other.left || one.top >= other.bottom || one.bottom <= other.top;
          expect(apart).toBe(true);
        }
      });
    }),
  );
});

test("a name goes to another side before it is left out", () => {
  const [right, left] = placeNames(
    [
      { id: "a", text: "", x: 400, y: 300, radius: 5, width: 100 },
      { id: "b", text: "", x: 520, y: 300, radius: 5, width: 100 },
      { id: "c", text: "", x: 790, y: 100, radius: 5, width: 100 },
    ],
    ROOM,
  );
  expect([right?.left, left?.left]).toEqual([409, 529]);
  expect(placeNames([{ id: "c", text: "", x: 790, y: 100, radius: 5, width: 100 }], ROOM)[0]?.left).toBe(681);
});

test("a long title is cut at a character, never inside one", () => {
  expect(shortened("双随机、一公开")).toBe("双随机、一公开");
  expect(shortened("𠮷".repeat(20), 5)).toBe("𠮷𠮷𠮷𠮷…");
});

const chain = merged([
  {
    nodes: ["a", "b", "c"].map((id) => ({ id, kind: "PROGRAM" as const, label: id })),
    edges: [
      { id: "1", source: "a", target: "b", type: "COMPONENT_OF", year: null, properties: {} },
      { id: "2", source: "b", target: "c", type: "COMPONENT_OF", year: null, properties: {} },
    ],
    truncated: [],
  },
]);

test("what stands stays, what is new begins beside its neighbours, and no two begin at one spot", () => {
  const first = beginning(chain, new Map());
  expect([...first.fixed]).toEqual([0, 0, 0]);
  expect([...first.ends]).toEqual([0, 1, 1, 2]);
  expect(new Set([0, 1, 2].map((nth) => `${first.xy[2 * nth]} ${first.xy[2 * nth + 1]}`)).size).toBe(3);
  const grown = beginning(chain, new Map([["a", { x: 1000, y: -500 }]]));
  expect([...grown.fixed]).toEqual([1, 0, 0]);
  expect([grown.xy[0], grown.xy[1]]).toEqual([1000, -500]);
  expect(Math.hypot((grown.xy[2] ?? 0) - 1000, (grown.xy[3] ?? 0) + 500)).toBeLessThan(50);
});

test("what hangs on nothing stands in rows under the rest", () => {
  const rest = new Map([
    ["a", { x: -100, y: 20 }],
    ["b", { x: 300, y: -40 }],
  ]);
  const rows = below(
    Array.from({ length: 30 }, (_, nth) => ({ id: String(nth) })),
    rest,
  );
  expect(rows.size).toBe(30);
  for (const { x, y } of rows.values()) {
    expect(y).toBeLessThan(-40);
    expect(x).toBeGreaterThan(-100);
    expect(x).toBeLessThan(300);
  }
  expect(new Set([...rows.values()].map(({ x, y }) => `${x} ${y}`)).size).toBe(30);
});

test("a press beside a line is meant for it, the nearest one, and never for one that ends before", () => {
  const lines = [
    { id: "level", from: { x: 0, y: 0 }, to: { x: 100, y: 0 } },
    { id: "steep", from: { x: 0, y: 0 }, to: { x: 100, y: 100 } },
    { id: "spot", from: { x: 300, y: 300 }, to: { x: 300, y: 300 } },
  ];
  expect(nearestLine({ x: 50, y: 4 }, lines)).toBe("level");
  expect(nearestLine({ x: 50, y: 48 }, lines)).toBe("steep");
  expect(nearestLine({ x: 50, y: 20 }, lines)).toBeNull();
  expect(nearestLine({ x: 110, y: 0 }, lines)).toBeNull();
  expect(nearestLine({ x: 303, y: 300 }, lines)).toBe("spot");
  expect(nearestLine({ x: 0, y: 0 }, [])).toBeNull();
});
