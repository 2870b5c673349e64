/**
 * What keeps a pattern of the lexicon from being used, as half a sentence; null for a sound one.
 * Linear means: nothing that repeats is repeated again ((…+)*, (…*){2}), no back reference.
 */
export function patternFault(source: string): string | null {
  try {
    new RegExp(source, "u");
  } catch (error) {
    return `is no regular expression (${error instanceof Error ? error.message : String(error)})`;
  }
  if (new RegExp(`^(?:${source})$`, "u").test("")) return "matches nothing at all";
  if (/\\[1-9k]/u.test(source)) return "refers back to a group";
  return nestsRepetition(source) ? "repeats what already repeats without end" : null;
}

const QUANTIFIER = /^(?:[*+?]|\{(\d+)(,?)(\d*)\})\??/u;

function nestsRepetition(source: string): boolean {
  /** For each open group, whether something in it repeats without end. */
  const open: boolean[] = [false];
  for (let at = 0; at < source.length;) {
    const atom = atomAt(source, at);
    at += atom.length;
    let endless = false;
    if (atom.startsWith("(")) {
      open.push(false);
      continue;
    }
    if (atom === ")") endless = open.pop() ?? false;
    const quantifier = QUANTIFIER.exec(source.slice(at));
    if (quantifier !== null) {
      at += quantifier[0].length;
      if (endless && !quantifier[0].startsWith("?")) return true;
      endless ||= /^[*+]/u.test(quantifier[0]) || (quantifier[2] === "," && quantifier[3] === "");
    }
    if (endless) open[open.length - 1] = true;
  }
  return false;
}

/** A class [...], an escape, or one character. */
function atomAt(source: string, at: number): string {
  return /^(?:\[(?:\\.|[^\]\\])*\]|\\.|\((?:\?(?:[:=!]|<[=!]|<\w+>))?|[^])/u.exec(source.slice(at))?.[0] ?? " ";
}
