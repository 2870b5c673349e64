/** Words that say the same in whatever an indicator counts, so that an entry needs to name one only. */
const ALIKE: readonly (readonly string[])[] = [
  ["审结", "办结", "结案", "审理终结", "审理完毕", "办理完毕"],
  ["讲座", "讲堂"],
  ["培训", "轮训", "集训"],
  ["接收", "收到", "接到"],
  ["发放", "派发", "散发", "分发", "赠送"],
  ["案卷", "卷宗"],
  ["单位", "部门", "机关"],
  ["修改", "修订"],
  ["调解", "调处"],
  ["审查", "审核"],
  ["备案", "报备"],
  ["考试", "测试"],
  ["抽查", "抽检", "抽取"],
  ["举报", "投诉"],
  ["人员", "干部"],
  ["召开", "举行", "举办"],
  ["建成", "建立", "设立", "打造"],
  ["制定", "出台", "印发"],
  ["培养", "培育", "选树"],
  ["乡镇", "镇街", "街道"],
  ["纠纷", "矛盾"],
];

const rows = new Map(ALIKE.flatMap((row) => row.map((word) => [word, row] as const)));
const ANY = new RegExp([...rows.keys()].join("|"), "gu");

/** A pattern that is nothing but words with, for each of them, those that say the same. */
export function inAllWords(pattern: string): string {
  if (!/^[\u4e00-\u9fff|]+$/u.test(pattern)) return pattern;
  const said = new Set(pattern.split("|"));
  for (const word of [...said])
    for (const { 0: one, index } of word.matchAll(ANY))
      for (const other of rows.get(one) ?? []) said.add(word.slice(0, index) + other + word.slice(index + one.length));
  return [...said].join("|");
}
