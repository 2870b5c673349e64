import type { Sentence } from "../../model/report.js";
import { lastClause, WINDOW, type Figure } from "./window.js";

/** 绿化覆盖率、绿地率达到44. 5%、39. 4%: the nth value belongs to the nth noun. */
export function listItem(folded: string, sentence: Sentence, all: readonly Figure[], i: number): string | null {
  let first = i;
  while (first > 0 && i - first < LONGEST_LIST && joined(folded, all[first - 1] as Figure, all[first] as Figure)) first -= 1;
  let last = i;
  while (last + 1 < all.length && last - i < LONGEST_LIST && joined(folded, all[last] as Figure, all[last + 1] as Figure)) last += 1;
  if (last === first) return null;
  const before = lastClause(
    folded.slice(
      Math.max(first === 0 ? sentence.start : (all[first - 1] as Figure).stop, (all[first] as Figure).start - WINDOW),
      (all[first] as Figure).start,
    ),
  );
  const changed = CHANGED.exec(before);
  const bare = (
    changed?.index === 0
      ? clauseBefore(folded, sentence.start, (all[first] as Figure).start - before.length)
      : changed === null
        ? before
        : before.slice(0, changed.index)
  )
    .replace(/^(?:全[省市县区旗州]|我[省市县区]|其中|目前)+/u, "")
    .replace(/(?:均|都|分别|各|达|达到|为|约|到|至|有|共|了|超|超过)+$/u, "")
    .replace(/[“”]/gu, "");
  const done = DONE_BY_EACH.exec(bare);
  const nouns = (done === null ? bare : bare.slice(0, done.index))
    .split(/、|和(?!谐|平|解|美|睦)|与(?!会)|及(?!时|格)/u)
    .filter((noun) => noun !== "");
  if (nouns.length !== last - first + 1) return null;
  const [head = "", noun = ""] = [nouns[0], nouns[i - first]];
  if (done !== null) return noun + (done[1] ?? "");
  const shared = RATE_OF.exec(head)?.[1];
  if (shared !== undefined && i > first && changed === null && OF_SAME.test(noun)) return shared + noun;
  const whole = head.length >= 4 && noun.length === 2 && changed !== null ? head.slice(0, -2) + noun : noun;
  return changed?.[1] === undefined ? whole : `${whole}同比${changed[1]}`;
}

/** 县委常委会会议、县政府常务会议｜分别专题研究法治工作｜4次、6次: what each of a list did. */
const DONE_BY_EACH = /(?:分别|各)((?:专题|集中|先后|共)?(?:研究|听取|审议|学习|召开|开展|举办|组织|办理|受理|查处)[\u4e00-\u9fff]{2,16})$/u;

/** 学法考试优秀率、｜合格率｜分别为85%、99%: the next rate is of the same. */
const RATE_OF =
  /^([\u4e00-\u9fff]{4,16}?)(?<!按[期时]|及时)(?:优秀|合格|及格|参考|参与|通过|受理|办结|办复|答复|满意|成功|知晓|好评|整改)率$/u;
const OF_SAME = /^(?:按[期时]|及时)?(?:优秀|合格|及格|参考|参与|通过|受理|办结|办复|答复|满意|成功|知晓|好评|整改)率$/u;

/** 火灾起数、亡人、直接财产损失，｜比上年分别下降14.5%、4%和16%: the list is told in the clause before. */
function clauseBefore(folded: string, from: number, end: number): string {
  const text = folded.slice(Math.max(from, end - 80), end).replace(/，$/u, "");
  return text.slice(Math.max(...["，", "；", "。", "："].map((mark) => text.lastIndexOf(mark))) + 1);
}

/** 案件数量和罚款金额较去年同期分别上升｜18%和57%: how each of a list changed. */
const CHANGED =
  /(?:同比|环比|[较比与](?:上一?年|去年|20\d\d年)(?:度|同期)?(?:相比)?)?(?:分别|均|都|各)?(?:同比)?(增长|增加|上升|提高|提升|下降|减少|降低|压缩|缩短|精简)(?:了|约|近|超过?)?$/u;

/** Words after the last figure of a list that is joined by nouns alone (20个企业、3个管委会和1个商会建立…), the last noun left off. */
export function following(folded: string, sentence: Sentence, all: readonly Figure[], i: number): string {
  let last = i;
  while (
    last + 1 < all.length &&
    last - i < LONGEST_LIST &&
    /^[\u4e00-\u9fff（）]{1,10}(?:、|和|与|及|的)$|^[、和与及]$|^(?:大?方面|领域|环节|大?类|级|部分|维度|板块|指标|环节|层面|层级|方向|系列|问题)?$/u.test(
      folded.slice((all[last] as Figure).stop, (all[last + 1] as Figure).start),
    )
  )
    last += 1;
  if (last === i) return "";
  const rest =
    folded
      .slice((all[last] as Figure).stop, Math.min(sentence.end, (all[last] as Figure).stop + WINDOW))
      .split(/[，。；：\d]|共计|合计/u)[0]
      ?.replace(/[“”]|（[^（）]*）/gu, "") ?? "";
  return rest.slice(0, 24);
}

/** The noun of the first later figure of a list that has one: 取消15项、新增17项、移交1项行政权力事项. */
export function ahead(folded: string, sentence: Sentence, all: readonly Figure[], i: number): string {
  for (let j = i + 1; j < all.length && j - i < LONGEST_LIST; j++) {
    const [before, figure] = [all[j - 1] as Figure, all[j] as Figure];
    const between = folded.slice(before.stop, figure.start);
    if (between.length > 10 || /[；：。]/u.test(between)) return "";
    const noun = /^(?:的)?([\u4e00-\u9fff]{4,12})(?=[，。；、）]|$)/u.exec(
      folded.slice(figure.stop, Math.min(all[j + 1]?.start ?? sentence.end, figure.stop + 16)),
    )?.[1];
    if (noun !== undefined) return noun;
  }
  return "";
}

const joined = (folded: string, a: Figure, b: Figure): boolean =>
  a.unit === b.unit && /^[ ]?(?:、|和|与|及|，|；)[ ]?(?:约|近|超)?$/u.test(folded.slice(a.stop, b.start));

/** Figures of one list that are looked at together. */
const LONGEST_LIST = 24;
