/** Chinese and Arabic numerals as reports print them: 三十二, 两千, 百, 二〇二三, 1,200, 44. 5, 1.2万. */

const DIGITS: Readonly<Record<string, number>> = {
  〇: 0,
  零: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const TENS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
export const MULTIPLIERS: Readonly<Record<string, number>> = {
  百: 100,
  千: 1000,
  万: 10_000,
  百万: 1_000_000,
  千万: 10_000_000,
  亿: 100_000_000,
  万亿: 1e12,
};

/** Value of a numeral of Chinese characters, digit by digit (二〇二三) or by place (二千零二十三); null where it is none. */
export function chineseNumber(numeral: string): number | null {
  if (numeral.length === 1) return DIGITS[numeral] ?? TENS[numeral] ?? MULTIPLIERS[numeral] ?? null;
  if (numeral === "" || /[^〇零一二两三四五六七八九十百千万亿]/u.test(numeral)) return null;
  if (!/[十百千万亿]/u.test(numeral)) return Number([...numeral].map((digit) => DIGITS[digit]).join(""));
  return byPlace(numeral);
}

function byPlace(numeral: string): number | null {
  const large = numeral.search(/亿/u) >= 0 ? "亿" : numeral.search(/万/u) >= 0 ? "万" : null;
  if (large !== null) {
    const at = numeral.lastIndexOf(large);
    const above = at === 0 ? 1 : byPlace(numeral.slice(0, at));
    const below = at === numeral.length - 1 ? 0 : byPlace(numeral.slice(at + 1).replace(/^零/u, ""));
    return above === null || below === null ? null : above * (MULTIPLIERS[large] ?? 1) + below;
  }
  let sum = 0;
  let digit: number | null = null;
  for (const char of numeral) {
    const place = TENS[char];
    if (place !== undefined) {
      sum += (digit ?? 1) * place;
      digit = null;
    } else {
      const next = DIGITS[char] ?? 0;
      if (digit !== null && digit !== 0) return null;
      digit = next;
    }
  }
  return sum + (digit ?? 0);
}

/** Value of digits with inner spaces, thousands commas and a decimal point: `44. 5` → 44.5, `1,200` → 1200. */
export function arabicNumber(digits: string): number {
  const plain = Number(digits);
  return Number.isNaN(plain) ? Number(digits.replace(/[ ,，]/gu, "")) : plain;
}
