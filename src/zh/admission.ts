/** Whether a clause admits in general (但离上级要求还有一定差距, 还存在一些薄弱环节), so that the shortcomings themselves still follow. */
export const admitsInGeneral = (clause: string): boolean =>
  /(?:存在|有)(?:着)?(?:一些|一定的?|不少|不小的?|较大的?|诸多|以下(?:几[个方]面)?|部分|许多|些许|少许|某些|明显的?)?(?:的)?(?:主要)?(?:问题|不足|差距|短板|薄弱环节|困难|薄弱之处|不足之处)(?:(?:和|与|、)(?:问题|不足|差距|短板|薄弱环节|困难))*[。：；，]?$/u.test(
    clause,
  ) && !/[、，].*[、，]/u.test(clause.replace(/^.*?[，,](?=但|还|仍|也|离|与|同|和)/u, ""));
