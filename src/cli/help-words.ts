/** What commander says in English, in Chinese; what is not listed stays as it is. */
const SENTENCES: readonly (readonly [RegExp, string])[] = [
  [/^error: unknown command '([^']*)'/mu, "错误：没有命令“$1”"],
  [/^error: unknown option '([^']*)'/mu, "错误：没有选项“$1”"],
  [/^error: missing required argument '([^']*)'/mu, "错误：缺少参数“$1”"],
  [/^error: option '([^']*)' argument missing/mu, "错误：选项“$1”缺少取值"],
  [
    /^error: too many arguments(?: for '([^']*)')?\. Expected (\d+) arguments? but got (\d+)\./mu,
    "错误：参数过多，应有 $2 个，给了 $3 个。",
  ],
  [/\(Did you mean one of ([^?]*)\?\)/u, "（是不是想用 $1 之一？）"],
  [/\(Did you mean ([^?]*)\?\)/u, "（是不是想用 $1？）"],
];

const TITLES: Readonly<Record<string, string>> = {
  "Usage:": "用法：",
  "Arguments:": "参数：",
  "Options:": "选项：",
  "Commands:": "命令：",
};

export function inChinese(text: string): string {
  return SENTENCES.reduce((said, [english, chinese]) => said.replace(english, chinese), text);
}

/** Headings of the help. */
export function titleInChinese(title: string): string {
  return TITLES[title] ?? title;
}
