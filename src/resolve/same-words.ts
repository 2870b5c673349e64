import { Trie } from "../zh/trie.js";

/**
 * Words that say the same where something is counted, the first of a row being the one that indicators are worded with.
 * They are put in only where no indicator fits a metric as it is printed, so that a row needs to hold for what is left then.
 */
const SAME: readonly (readonly [said: string, ...others: string[]])[] = [
  // Bodies and people.
  ["人民调解委员会", "调解委员会", "调委会", "人民调解组织", "基层调解组织", "村级调解组织"],
  ["人民调解员", "调解人员", "人民调解人员"],
  ["法律援助", "法援"],
  ["法律援助工作站", "法律援助联络点", "法律援助站点", "法律援助点"],
  ["政府法律顾问", "外聘法律顾问", "法律顾问律师", "法律顾问团成员"],
  ["执法人员", "执法干部", "执法队员", "执法工作人员"],
  ["持证执法人员", "执法人员持证", "持执法证人员", "持有执法证人员", "取得执法资格人员", "具有执法资格人员"],
  ["社区矫正对象", "社区矫正人员", "社区服刑人员", "矫正对象", "社矫对象", "社矫人员"],
  ["安置帮教对象", "安置帮教人员", "刑满释放人员", "刑释人员"],
  ["解除社区矫正", "解除矫正", "期满解矫", "解矫"],
  ["市场主体", "经营主体"],
  ["出庭", "参加庭审", "出席庭审"],
  ["行政机关负责人", "行政首长", "单位负责人", "部门负责人", "行政负责人"],
  ["法治副校长", "法制副校长"],
  ["村(社区)", "村（社区）", "村居", "村社区", "村级"],
  ["民主法治示范村", "民主法治村"],
  // What is done.
  ["审结", "审理终结", "审理完毕", "办理完毕", "审理办结", "审结完毕"],
  ["办结", "办理结束", "处理完毕", "处理完结", "办复"],
  ["受理", "立案受理", "予以受理", "受案"],
  ["收到", "接收到", "接获"],
  ["化解", "调处化解", "排查化解", "妥善化解", "妥处"],
  ["调解", "调处", "调解处理", "居间调解"],
  ["矛盾纠纷", "矛盾风险", "矛盾隐患", "各类矛盾", "社会矛盾"],
  ["评查", "抽评", "互评", "集中评审"],
  ["合法性审核", "合法性审查", "合法合规性审查", "合法性把关", "法律审查", "法律审核", "合法性论证"],
  ["法制审核", "法治审核", "法制审查", "法核"],
  ["培训", "轮训", "集训", "业务辅导", "业务培训", "专题培训"],
  ["讲座", "讲堂", "大讲堂", "辅导讲座"],
  ["考试", "测试", "考核测试", "闭卷考试", "统考"],
  ["宣传", "普法宣传", "宣教"],
  ["宣传活动", "主题宣传", "宣讲活动"],
  ["资料", "材料", "宣传品", "折页", "手册", "读本", "读物"],
  ["发放", "分发", "派发", "散发", "赠送", "发送", "印发"],
  ["公证事项", "公证业务", "公证件", "公证书"],
  ["投诉举报", "举报投诉", "诉求举报"],
  ["政府信息公开申请", "依申请公开", "公开申请", "信息公开申请"],
  ["建议", "议案建议"],
  ["办理", "承办", "经办"],
  ["解答", "接待解答", "答复解答"],
  ["行政执法监督", "执法监督"],
  ["挽回损失", "挽回经济损失", "避免损失", "避免经济损失", "挽损"],
  ["罚没款", "罚没金额", "罚没收入", "罚缴款"],
  ["隐患", "风险点", "安全问题", "问题隐患", "风险隐患"],
  ["检查", "督导检查", "督查检查", "执法检查", "监督检查", "巡查检查"],
  ["企业", "生产经营单位", "经营单位"],
  ["行政处罚", "处罚"],
];

/** Words that tell nothing of what is counted: how it was done, by or for whoever. */
const IDLE =
  "各类 各级 各项 各种 各个 有关 相关 涉及 群众 市民 居民 依法 准予 书面 集中 专项 专题 主题 系列 多元 重点 持续 及时 高效 顺利 妥善 稳妥 主动 积极 切实 逐件 逐一 全面 一批 新一批 我局 我县 我市 我区 我镇 我街道 当事人 事项类 办件类 总数 总量 件数 数量 全部 累计 共计 总计 先后 陆续 已经 目前 现有 全县 全市 全区 全省 全镇 辖区 本级 年内 全年 期满".split(
    " ",
  );

const words = new Trie<string>();
for (const word of IDLE) words.set(word, "");
for (const [said, ...others] of SAME) for (const word of [said, ...others]) words.set(word, said);

/** A metric in the words that indicators are looked for by, without who acted: 各部门共办结处罚案件 → 办结行政处罚案件. */
export function inSameWords(metric: string): string {
  const told = metric.replace(WHO, "");
  let rest = "";
  let from = 0;
  for (let at = words.next(told, 0, told.length); at < told.length;) {
    const word = words.longest(told, at);
    if (word !== null) {
      rest += told.slice(from, at) + word.value;
      from = word.end;
    }
    at = words.next(told, word?.end ?? at + 1, told.length);
  }
  return rest + told.slice(from);
}

/** 法制机构｜审核重大执法决定, 各党政机关共｜配备公职律师: who acted, where it is told before what was done; 行政机关调解 is 行政调解. */
const WHO =
  /^(?!行政机关调解)(?:各级?|有关|相关)?(?:党政|行政|执法|司法|司法行政|法制|法规|审核|政法|主管|职能|基层|政府)?(?:机关|部门|单位|机构|科室|局|所|乡镇|街道|镇街|村|社区|人员)+(?:共|均|都|已|依法)*(?=(?:办|受|审|评|开|组|举|召|制|印|发|出|配|聘|调|化|检|巡|排|查|培|建|设|作|提|收|接|指|清|修|废|完|实|参)[\u4e00-\u9fff]{3})/u;

/** The words of a metric that say something, apart at those that say nothing. */
export const contentOf = (metric: string): readonly string[] =>
  metric
    .replace(LIGHT, " ")
    .split(" ")
    .filter((part) => part !== "");

const LIGHT = /开展|组织|举办|举行|召开|进行|实施|完成|作出|落实|推进|承担|提供|配备|共有|[共对向为的了等]/gu;

/** The characters of what is said, each once and in order: the same for 重大执法决定法制审核 and 对重大执法决定进行法制审核. */
export function gistOf(content: readonly string[]): string {
  const codes: number[] = [];
  for (const part of content) {
    for (let i = 0; i < part.length; i++) {
      const code = part.charCodeAt(i);
      if (BEGINS_OF_ANY.has(code) && OF_ANY.has(part.slice(i, i + 2))) i += 1;
      else if (!codes.includes(code) && !COUNTED.has(code)) codes.push(code);
    }
  }
  return String.fromCharCode(...codes.sort((a, b) => a - b));
}

const OF_ANY = new Set(["案件", "事项", "工作", "活动", "情况"]);
const BEGINS_OF_ANY = new Set([...OF_ANY].map((word) => word.charCodeAt(0)));
const COUNTED = new Set([..."数件项新"].map((character) => character.charCodeAt(0)));
