import type { Random } from "../../fuzz/random.js";

/* What somebody would send who means harm (恶意取值): each family aims at one layer between a client and the store. */

const CYPHER = [
  "' OR 1=1 //",
  '"}) DETACH DELETE n //',
  "') MATCH (n) DETACH DELETE n RETURN ('",
  "`}) SET n.id = null //",
  "\\' }) CREATE (:Intruder) //",
  "\\u0027 OR true //",
  "x}) RETURN 1 UNION MATCH (n) RETURN n //",
  "$ids",
  "{id: 'x'}",
  "//{filters}",
  "/*",
  "CALL db.labels()",
  "'; CALL dbms.shutdown(); //",
  "LOAD CSV FROM 'http://127.0.0.1:9/x' AS l RETURN l",
  "MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS",
  "DROP CONSTRAINT Report_id",
  "n.id IS NOT NULL OR n.id",
];
const LUCENE = [
  "*:*",
  "*",
  "?",
  "?*?*?*?*",
  "[* TO *]",
  "{* TO *}",
  "/.*/",
  "/(a+)+b/",
  "name:*",
  "text:[\u4e00 TO \u9fff]",
  "AND",
  "OR OR OR",
  "NOT",
  "AND AND",
  '+ - && || ! ( ) { } [ ] ^ " ~ * ? : \\ /',
  '"',
  '"""',
  "((((((((((",
  "))))",
  "~9999999999",
  "^1e99",
  "zz~2 zz~2 zz~2",
  "\\",
  "\\\\\\",
  "-zz",
  "!zz",
];
const HEADERS = [
  "zz\r\nSet-Cookie: a=b",
  "zz%0d%0aLocation:%20http://x/",
  "zz\nX-Injected: 1",
  "zz\u2028zz",
  "zz\u0085zz",
  "zz\u{10ffff}zz",
];
const NAMES = [
  "__proto__",
  "constructor",
  "prototype",
  "hasOwnProperty",
  "toString",
  "valueOf",
  "__defineGetter__",
  "then",
  "length",
  "null",
  "undefined",
  "NaN",
];
const LETTERS = [
  "\u0000",
  "zz\u0000zz",
  "\u0001\u0007\u001b[31m\u007f\u009b",
  "\ud800",
  "\udc00\ud800",
  "zz\udfff",
  "\u202eطهران\u202c",
  "\u2066\u2067\u2068",
  "\ufeffzz",
  "\u200b\u200d\u2060",
  `z${"\u0301".repeat(300)}`,
  "\ufffe\uffff",
  "🏴󠁧󠁢󠁥󠁮󠁧󠁿👨‍👩‍👧‍👦",
  "ﷺ".repeat(50),
  "İıſK",
];
const PLACES = [
  "../../../etc/passwd",
  "..\\..\\windows\\win.ini",
  "/proc/self/environ",
  "file:///etc/passwd",
  "http://169.254.169.254/latest/meta-data/",
  "bolt://127.0.0.1:9",
  "<script>alert(1)</script>",
  "${7*7}",
  "{{7*7}}",
  "%s%s%n",
  "$(id)",
  "`id`",
  '=HYPERLINK("http://x")',
  "(a+)+$",
];
const SIZES = [
  "1e309",
  "-0",
  "9223372036854775808",
  "9".repeat(400),
  "9999-99-99",
  "+275760-09-14",
  "0000-00-00",
  "zz".repeat(50_000),
  "\\".repeat(20_000),
  "(".repeat(20_000),
  "zz ".repeat(5_000),
];
const CURSORS = [
  "null",
  "[]",
  "{}",
  '["adoptions YEAR DESC",{"a":1},[]]',
  '[["__proto__"],1,2]',
  "[".repeat(5_000),
  '["x",1e999,null]',
].map((text) => Buffer.from(text).toString("base64url"));

const FAMILIES = [CYPHER, LUCENE, HEADERS, NAMES, LETTERS, PLACES, SIZES, CURSORS];

/** So many, all different: each of the above as it is, then joined and wrapped as the seed has it. */
export function hostileValues(random: Random, count: number): readonly string[] {
  const all = FAMILIES.flat();
  const found = new Set(all);
  while (found.size < count) {
    const [one, other] = [random.one(all), random.one(all)];
    if (one.length + other.length > 10_000) continue;
    found.add(random.one(WRAPPED)(one, other));
  }
  return [...found].slice(0, count);
}

const WRAPPED: readonly ((one: string, other: string) => string)[] = [
  (one, other) => one + other,
  (one, other) => `${one} ${other}`,
  (one, other) => `无此名${one}${other}`,
  (one) => `《${one}》`,
  (one) => `loc-${one}`,
  (one) => `prog-${one}`,
  (one) => `rep-360600-2023-${one}`,
  (one) => `men-rep-360600-2023-4-8-${one}`,
  (one) => [...one].reverse().join(""),
  (one) => one.toUpperCase() + one,
  (one) => one.repeat(7),
];
