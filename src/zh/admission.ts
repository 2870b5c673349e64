/** Whether a clause admits in general (但离上级要求还有一定差距, 还存在一些薄弱环节), so that the shortcomings themselves still follow. */
export const admitsInGeneral = (clause: string): boolean =>
  GENERALLY.test(clause) &&
  !OF_SOMETHING.test(clause) &&
  !/[、，].*[、，]/u.test(clause.replace(/^.*?[，,](?=但|还|仍|也|离|与|同|和|我)/u, ""));

const LACK = "(?:问题|不足|差距|短板|薄弱环节|困难|薄弱之处|不足之处)(?:弱项)?";

const GENERALLY = new RegExp(
  `(?:(?:存在|有|面临)(?:着)?(?:一些|一定的?|不少|不小的?|较大的?|诸多|以下(?:几[个方]面)?|部分|许多|些许|少许|某些|明显的?)?(?:的)?(?:主要)?` +
    `(?:${LACK}(?:(?:和|与|、)${LACK})*(?:亟待|有待|需要?)?(?:加以|进一步|逐步)?(?:解决|改进|克服)?|(?:需要?|有待|亟待|亟需)(?:进一步)?(?:改进|加强|完善)的(?:地方|方面|问题))` +
    `|(?:问题|不足)(?:也|同样|亦)?不容忽视)[。：；，]?$`,
  "u",
);

/** 三项制度落实还有差距 admits something of its own. */
const OF_SOMETHING = /(?:落实|执行|水平|能力|意识|质量|素质|保障|力度)(?:上|方面)?(?:还|仍|仍然|也)?(?:存在|有)(?:一定|较大)?的?差距/u;
