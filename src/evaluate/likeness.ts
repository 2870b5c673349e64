/** How alike two phrases are, 0 to 1: the Dice coefficient of their pairs of characters, after `plain`. */
export function likeness(a: string, b: string): number {
  const left = pairs(a);
  const right = pairs(b);
  let shared = 0;
  for (const pair of left) if (right.has(pair)) shared += 1;
  return (2 * shared) / (left.size + right.size);
}

/** A phrase without what writers vary: width, spaces, quotation marks, dashes, punctuation, case. */
export function plain(text: string | null | undefined): string {
  return (text ?? "")
    .normalize("NFKC")
    .replace(/[\s\x1c-\x1f\x85“”"‘’'《》〈〉<>()（）[\]【】、,，。;；:：·\-—–_+＋]/gu, "")
    .toLowerCase();
}

function pairs(text: string): Set<string> {
  const characters = [...plain(text)];
  if (characters.length < 2) return new Set([characters.join("")]);
  return new Set(characters.slice(1).map((character, i) => `${characters[i] ?? ""}${character}`));
}
