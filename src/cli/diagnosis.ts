import type { Health, ReportFaultKind } from "../load/check/index.js";
import type { Counts, Versions } from "../load/read/counts.js";
import type { Terminal } from "./terminal.js";
import type { Bilingual } from "./verb.js";

/** What `fazhi doctor` found (体检结果), before and after repairs. */
export interface Examined {
  readonly store: { readonly engine: string; readonly where: string };
  readonly versions: Versions;
  /** Of this program. */
  readonly current: { readonly gazetteer: string; readonly lexicon: string; readonly extractor: string };
  readonly counts: Counts;
  readonly health: Health;
  readonly mended: {
    readonly rewritten: readonly string[];
    readonly lost: readonly { readonly id: string; readonly source: string }[];
  } | null;
}

export const isWell = ({ health: { missingIndexes, faulty, loose, isVocabularyWhole } }: Examined): boolean =>
  missingIndexes.length === 0 && faulty.size === 0 && loose.size === 0 && isVocabularyWhole;

/** A line for each thing examined, marked ✓, ! or ✗, then what to do. */
export function diagnosis(found: Examined, terminal: Pick<Terminal, "language">): string {
  const zh = terminal.language === "zh";
  const say = (chinese: string, english: string): string => (zh ? chinese : english);
  const { store, counts, health, mended } = found;
  const { missingIndexes, faulty, loose, reports, isVocabularyWhole } = health;
  const outdated = isOutdated(found);
  const lines = [
    `✓ ${say("存储", "store")} ${store.engine} ${store.where}`,
    `✓ ${say(`${reports} 份报告，${counts["sentences"] ?? 0} 个句子，${counts["adoptions"] ?? 0} 条落实记录，${counts["observations"] ?? 0} 条数据`, `${reports} reports, ${counts["sentences"] ?? 0} sentences, ${counts["adoptions"] ?? 0} adoptions, ${counts["observations"] ?? 0} figures`)}`,
    outdated
      ? `! ${say("有报告由别的版本的程序或词库读出", "some reports were read by other versions of program or lexicon")}`
      : `✓ ${say("版本与本程序一致", "versions are those of this program")}`,
    missingIndexes.length === 0
      ? `✓ ${say("索引齐全", "all indexes are there")}`
      : `✗ ${say("缺少索引", "missing indexes")}: ${shortly(missingIndexes)}`,
    isVocabularyWhole
      ? `✓ ${say("行政区划与词库与写入时一致", "gazetteer and lexicon are as they were written")}`
      : `✗ ${say("行政区划或词库与写入时不符", "gazetteer or lexicon is not what was written")}`,
    faulty.size === 0
      ? `✓ ${say("每处引文都与原文逐字相符，每项事实都有出处，都与写入时一致", "every quote is its slice of the text, every fact has its evidence and is as it was written")}`
      : `✗ ${say(`${faulty.size} 份报告有问题`, `${faulty.size} reports do not hold together`)}`,
    ...[...faulty]
      .slice(0, SHOWN)
      .map(([id, faults]) => `    ${id}: ${shortly(faults.map((fault) => `${say(...KINDS[fault.kind])} ${fault.id}`))}`),
    loose.size === 0
      ? `✓ ${say("没有悬空的节点与关系", "nothing hangs in the air")}`
      : `✗ ${say("悬空的节点与关系", "nodes and facts that hang in the air")}: ${[...loose].map(([kind, ids]) => `${kind} ${ids.length} (${shortly(ids)})`).join("；")}`,
    ...(mended === null
      ? []
      : [`→ ${say(`已重写 ${mended.rewritten.length} 份报告`, `${mended.rewritten.length} reports were written anew`)}`]),
  ];
  return [...lines, "", ...next(found, outdated, say)].join("\n");
}

const SHOWN = 10;

const KINDS: Readonly<Record<ReportFaultKind, Bilingual>> = {
  text: ["原文已变", "the text has changed"],
  place: ["所属地区不止一个或没有", "not one place"],
  quote: ["引文不符", "a quote is not its slice"],
  evidence: ["没有出处", "no evidence"],
  digest: ["与写入时不符", "not what was written"],
};

const isOutdated = ({ versions, current }: Examined): boolean =>
  versions.extractor.some((one) => one !== current.extractor) ||
  (versions.lexicon !== null && versions.lexicon !== current.lexicon) ||
  (versions.gazetteer !== null && versions.gazetteer !== current.gazetteer);

function next(found: Examined, outdated: boolean, say: (chinese: string, english: string) => string): string[] {
  const lost = found.mended?.lost ?? [];
  if (lost.length > 0) {
    return lost.map(({ id, source }) =>
      say(
        `${id} 的原文已不完整，请移除后由来源重新读入：fazhi remove ${id}；fazhi ingest ${source}`,
        `The text of ${id} is damaged; take it in anew from its source: fazhi remove ${id}; fazhi ingest ${source}`,
      ),
    );
  }
  if (!isWell(found)) return [say("修复：fazhi doctor --repair", "To mend it: fazhi doctor --repair")];
  if (found.health.reports === 0) return [say("图谱里还没有报告：fazhi ingest 路径", "There are no reports yet: fazhi ingest PATH")];
  if (outdated)
    return [say("用当前版本重新读取已存的报告：fazhi ingest --refresh", "To read the stored reports anew: fazhi ingest --refresh")];
  return [say("一切正常。", "All is well.")];
}

function shortly(items: readonly string[]): string {
  const shown = items.slice(0, 3).join("、");
  return items.length > 3 ? `${shown} … (${items.length})` : shown;
}
