import { verbsOf } from "./verbs.js";

/** 废止规范性文件12件｜、政府规章｜2件: a noun alone behind the mark of a list is governed by the verb before the first of them; empty where it is not, or where its verb tells nothing. */
export function listVerb(clause: string, head: string): string {
  if (!BEHIND_MARK.test(clause) || verbsOf(clause.slice(1)).length > 0) return "";
  return GOVERNS.exec(head)?.[0] ?? "";
}

const BEHIND_MARK = /^[、和及与][\u4e00-\u9fff“”（）]{2,14}$/u;

/** Verbs that make another count of the same things. */
const GOVERNS =
  /^(?:宣布失效|废止|修改|修订|清理|合法性审[查核]|备案审查|审[查核]|报备|备案|新增|新登记|新设立?|注销|吊销|撤销|取消|下放|保留|评查|抽查|检查|排查|公示|移送|查封|扣押|培训)(?=[\u4e00-\u9fff]{2})/u;
