/** What GraphQL's own parser and validation say (校验信息), in Chinese; null for what is rare enough to be left in English. */
export function saidInChinese(message: string): string | null {
  for (const [said, chinese] of SENTENCES) {
    const found = said.exec(message);
    if (found !== null) return `${chinese(...found.slice(1).map((part: string | undefined) => part ?? ""))}${meant(message)}。`;
  }
  return null;
}

/** GraphQL's guesses at a name, each in quotation marks of its own. */
function meant(message: string): string {
  const guesses = /Did you mean (?:to use an inline fragment on )?(?:the enum value )?(.*)\?$/su.exec(message)?.[1];
  const names = [...(guesses ?? "").matchAll(/"(\w+)"/gu)].map(([, name]) => name);
  return names.length === 0 ? "" : `，可能是 ${names.join("、")}`;
}

type Sentence = readonly [said: RegExp, chinese: (...parts: readonly string[]) => string];

const SENTENCES: readonly Sentence[] = [
  [/^Cannot query field "(.*?)" on type "(.*?)"/u, (field, type) => `类型 ${type} 没有字段 ${field}`],
  [/^Unknown argument "(.*?)" on field "(.*?)"/u, (argument, field) => `字段 ${field} 没有参数 ${argument}`],
  [
    /^Field "(.*?)" argument "(.*?)" of type "(.*?)" is required/u,
    (field, argument, type) => `字段 ${field} 缺少参数 ${argument}（${type}）`,
  ],
  [/^Field "(.*?)" of type "(.*?)" must have a selection/u, (field, type) => `字段 ${field}（${type}）须写明要取什么，如 ${field} { … }`],
  [/^Field "(.*?)" must not have a selection since type "(.*?)"/u, (field, type) => `字段 ${field}（${type}）之下没有字段`],
  [/^Field "(.*?)" of required type "(.*?)" was not provided/u, (field, type) => `输入缺少字段 ${field}（${type}）`],
  [/^Field "(.*?)" is not defined by type "(.*?)"/u, (field, type) => `输入类型 ${type} 没有字段 ${field}`],
  [/^Value "(.*?)" does not exist in "(.*?)" enum/u, (value, type) => `${type} 没有取值 ${value}`],
  [/^Enum "(.*?)" cannot represent non-enum value: (.*?)\./su, (type, value) => `${type} 的取值不加引号，不能是 ${value}`],
  [/^(\w+) cannot represent (?:a )?non[- ]\w+ value: (.*)$/su, (type, value) => `此处应为 ${type}，不能是 ${value}`],
  [/^Int cannot represent (.*)$/su, () => "此处应为 Int"],
  [/^Expected value of type "(.*?)", found (.*?)\./su, (type, value) => `此处应为 ${type}，不能是 ${value}`],
  [/^Variable "(.*?)" got invalid value .*?; (.*)$/su, (name, why) => `变量 ${name} 的值不合要求${because(why)}`],
  [/^Variable "(.*?)" got invalid value/u, (name) => `变量 ${name} 的值不合要求`],
  [/^Variable "(.*?)" of (?:required|non-null) type "(.*?)"/u, (name, type) => `缺少变量 ${name} 的值（${type}）`],
  [
    /^Variable "(.*?)" of type "(.*?)" used in position expecting type "(.*?)"/u,
    (name, type, wanted) => `变量 ${name} 是 ${type}，此处应为 ${wanted}`,
  ],
  [/^Variable "(.*?)" is not defined/u, (name) => `变量 ${name} 没有声明`],
  [/^Variable "(.*?)" is never used/u, (name) => `变量 ${name} 声明了却没有用到`],
  [/^Unknown type "(.*?)"/u, (type) => `没有类型 ${type}`],
  [/^Unknown fragment "(.*?)"/u, (fragment) => `没有片段 ${fragment}`],
  [/^Fragment "(.*?)" is never used/u, (fragment) => `片段 ${fragment} 没有用到`],
  [/^Unknown directive "(.*?)"/u, (directive) => `没有指令 ${directive}`],
  [/^There can be only one argument named "(.*?)"/u, (argument) => `参数 ${argument} 只能给出一次`],
  [/^Fields "(.*?)" conflict because/u, (field) => `${field} 指两样不同的东西，请各用别名`],
  [/^Must provide operation name/u, () => "查询中有几个操作，请用 operationName 指明要执行哪个"],
  [/^Unknown operation named "(.*?)"/u, (name) => `查询中没有名为 ${name} 的操作`],
  [/^Syntax Error: Unterminated string/u, () => "查询语法有误：引号没有成对"],
  [/^Syntax Error: Expected (.*?), found (.*)\.$/su, (wanted, found) => `查询语法有误：应为 ${wanted}，却是 ${found}`],
  [/^GraphQL operations must contain a non-empty/u, () => "请求中没有 query"],
  [/^`variables` in a POST body/u, () => "variables 应为 JSON 对象"],
];

/** The reason within a sentence: its own sentence without the end. */
function because(why: string): string {
  const chinese = saidInChinese(why);
  return chinese === null ? "" : `：${chinese.replace(/(?:，可能是 .*)?。$/u, "")}`;
}
