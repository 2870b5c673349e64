/** Years that the lists give too late, from the decisions themselves; null: the list of 2002 has the place, under a misprint or not yet. */
const CORRECTED = {
  "130604|南市区": { until: 2015 },
  "210112|东陵区": { until: 2014 },
  "210112|浑南区": { from: 2014 },
  "220602|八道江区": { until: 2010 },
  "220602|浑江区": { from: 2010 },
  "330402|秀城区": { until: 2005 },
  "330402|南湖区": { from: 2005 },
  "341602|谯城区": { from: null },
  "450331|荔浦县": { from: null },
  "451402|江州区": { from: null },
  "460302|西沙区": { from: 2020 },
  "460303|南沙区": { from: 2020 },
  "510802|市中区": { until: 2007 },
  "510802|利州区": { from: 2007 },
  "620502|秦城区": { until: 2005 },
  "620502|秦州区": { from: 2005 },
  "620503|北道区": { until: 2005 },
  "620503|麦积区": { from: 2005 },
  "652702|阿拉山口市": { from: 2012 },
  "659010|胡杨河市": { from: 2019 },
};

/** One row for each code and name with the years it was in force: `from` null = since before 2002, `until` null = still. */
export function readHistory(snapshots) {
  const seen = new Map();
  snapshots.forEach(({ pairs }, index) => {
    for (const pair of pairs) {
      const span = seen.get(pair);
      if (span === undefined) seen.set(pair, { first: index, last: index });
      else span.last = index;
    }
  });
  const year = (index) => Number(snapshots[index].month.slice(0, 4));
  const newest = snapshots.length - 1;
  return [...seen].map(([pair, { first, last }]) => {
    const [code, name] = pair.split("|");
    const until = last === newest ? null : year(last + 1);
    return {
      code,
      name,
      level: levelOf(code),
      from: first === 0 ? null : year(first),
      until,
      month: snapshots[last].month,
      ...CORRECTED[pair],
    };
  });
}

export const levelOf = (code) => (code.endsWith("0000") ? "PROVINCE" : code.endsWith("00") ? "PREFECTURE" : "COUNTY");

/** The prefecture by the code's first four digits where there was one; else the province (仙桃市, 渝北区). */
export function parentOf(code, prefectures) {
  if (code.endsWith("0000")) return "000000";
  const prefecture = `${code.slice(0, 4)}00`;
  return !code.endsWith("00") && prefectures.has(prefecture) ? prefecture : `${code.slice(0, 2)}0000`;
}
