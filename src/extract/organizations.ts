import type { OrganizationMention } from "../model/mention.js";
import type { Span } from "../model/text.js";
import { coverage, type RuleContext } from "./context.js";
import { scanner, type Scanner } from "./scanner.js";

/** Bodies named in the text: 市司法局, 优化营商环境工作领导小组, 省委全面依法治省委员会. A body inside a title is not counted. */
export function organizations({ folded, parsed, sentenceAt }: RuleContext, titles: readonly Span[]): OrganizationMention[] {
  const inTitle = coverage(titles);
  const { start, end } = parsed.masthead.body;
  const taken = new Set<number>();
  const text = folded.slice(start, end);
  return FORMS.flatMap(({ find, before }) => find(text).map((match) => extended(folded, start + match.index, match[0].length, before)))
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .flatMap((span) => {
      const sentence = sentenceAt(span.start);
      const name = folded.slice(span.start, span.end);
      if (sentence === null || name.length < 3 || inTitle(span.start) !== null || taken.has(span.end) || span.end > sentence.end) return [];
      taken.add(span.end);
      return { start: span.start, end: span.end, sentence: sentence.sentence, role: sentence.role, rule: "organization", name };
    });
}

/** Words that a body's name ends in or consists of, and what may stand before them as part of it. */
const FORMS: readonly { readonly find: Scanner; readonly before: RegExp | null }[] = [
  {
    find: scanner(
      /中共中央(?!办公厅)|中共中央办公厅|国务院(?!办公厅|令)|国务院办公厅|全国人大(?:常委会)?|[省市县区旗州]委(?:全面依法治[省市县区旗]委员会(?:办公室)?|常委会|政法委(?:员会)?|党校|编办|宣传部|组织部|依法治[省市县区]办(?:公室)?)?(?![\u4e00-\u9fff]{0,1}托)|[省市县区旗州]人大(?:常委会)?|[省市县区旗州]政协|[省市县区旗州](?:人民)?政府(?:办公[室厅])?/u,
    ),
    before: null,
  },
  {
    find: scanner(
      /(?:司法|公安|民政|财政|教育|人社|人力资源和?社会保障|自然资源(?:和规划)?|生态环境|住房?和?城乡?建设|住建|交通运输|水利|农业农村|商务|文化(?:广电)?(?:和?旅游)?|卫生健康|卫健|应急管理|审计|市场监督管理|市场监管|统计|医疗保障|医保|信访|行政审批(?:服务)?|城市管理(?:综合执法|综合行政执法)?|城管|综合行政执法|林业|退役军人事务|税务|气象|烟草专卖|机关事务管理|政务服务(?:数据)?管理|大数据(?:发展)?管理)(?:局|厅|委员会|委)(?!面|势|部)/u,
    ),
    before: /(?:[\u4e00-\u9fff]{2,3}[省市县区州旗]|[省市县区州旗])$/u,
  },
  { find: scanner(/(?:工作)?(?:领导小组|联席会议办公室|议事协调机构)(?:办公室)?/u), before: /[\u4e00-\u9fff]{2,18}$/u },
  {
    find: scanner(/人民调解委员会|仲裁委员会|行政复议委员会|律师协会|公证处|法律援助中心|司法所|派出所|管委会|管理委员会/u),
    before: /(?:[\u4e00-\u9fff]{2,8}[省市县区旗镇乡道]|[\u4e00-\u9fff]{2,3}[市县区][\u4e00-\u9fff]{2,3}|[\u4e00-\u9fff]{2,3})$/u,
  },
];

function extended(folded: string, at: number, length: number, before: RegExp | null): Span {
  const prefix = before === null ? "" : (before.exec(folded.slice(Math.max(0, at - 18), at))?.[0] ?? "");
  return { start: at - prefix.length + leadOf(prefix), end: at + length };
}

/** How many characters of a match run into the name from the left: 成立了|优化营商环境工作领导小组, 主要领导任双组长的|…. */
function leadOf(name: string): number {
  const inner =
    /^.*(?:成立|组建|调整|充实|任.{0,4}组长的|指导|[^目]的|由|向|对|给|与|选取|发现问题|大?力|各地|基层|督促|开展|推进|加强|提高|依托|规范)(?:了|全[省市县区])?/u.exec(
      name,
    )?.[0].length ?? 0;
  return inner + (LEAD.exec(name.slice(inner))?.[0].length ?? 0);
}

const LEAD =
  /^(?:(?:由|在|向|对|与|和|及|被|经|至|为|将|把|成立了?|组建了?|调整|充实|召开|设立|依托|协调|联合|会同|以及|其中|全[省市县区]|各级|各|我|本|的|了|并|等|、|推进|发挥|根据|接受|邀请|组织|统筹|及时|通过))+/u;
