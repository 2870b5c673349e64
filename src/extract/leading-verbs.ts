/** Characters of the verbs with which a surface begins and that its name does not have: 优化｜法治化营商环境, 由司法所进行｜合法性审查. */
export function leadingVerbs(printed: string, name: string): number {
  const verbs = VERBS.exec(printed)?.[0] ?? "";
  return name.includes(verbs) || printed.length - verbs.length < 4 ? 0 : verbs.length;
}

const VERBS =
  /^(?:(?:全面|深入|持续|积极|认真|扎实|严格|大力|进一步|加快)*(?:开展|推进|推动|落实|加强|强化|优化|深化|签订|参加|组织|规范|完善|健全|坚持和发展)(?:各级|全面)?|由[^，。；由]{1,8}进行|涉及)(?=[\u4e00-\u9fff“])(?![性化])/u;
