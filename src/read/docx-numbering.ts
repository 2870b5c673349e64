interface Level {
  readonly format: string;
  /** `（%1）`, `%1.%2`: %n stands for the number of level n. */
  readonly text: string;
  readonly start: number;
}

interface List {
  readonly abstract: string;
  readonly levels: ReadonlyMap<number, Level>;
  readonly restarts: ReadonlyMap<number, number>;
}

interface Place {
  readonly list: string;
  readonly level: number;
}

/**
 * A Word document's XML with the automatic numbers of its paragraphs (一、（一）1.) written out as words: Word computes them when it
 * shows the page, the file holds only "level 1 of list 3". Bullets leave nothing.
 */
export function numbersPrinted(written: string, numbering: string, styles: string): string {
  const document = withoutFormerProperties(written);
  const lists = listsOf(numbering);
  const styled = stylesOf(styles);
  const counters = new Map<string, number[]>();
  const restarted = new Set<string>();
  let printed = "";
  let at = 0;
  for (const properties of parts(document, "<w:pPr>", "</w:pPr>")) {
    const place = placeOf(properties.text, styled);
    const list = place === null ? undefined : lists.get(place.list);
    if (place === null || list === undefined) continue;
    const counter = counters.get(list.abstract) ?? [];
    counters.set(list.abstract, counter);
    const restart = list.restarts.get(place.level);
    const first = `${place.list}/${place.level}`;
    if (restart !== undefined && !restarted.has(first)) counter[place.level] = restart - 1;
    restarted.add(first);
    const number = next(list, place.level, counter);
    printed += document.slice(at, properties.end);
    printed += number === "" ? "" : `<w:r><w:t xml:space="preserve">${number}</w:t></w:r>`;
    at = properties.end;
  }
  return printed + document.slice(at);
}

/** Tracked changes keep a paragraph's former properties inside the present ones. */
function withoutFormerProperties(document: string): string {
  let kept = "";
  let at = 0;
  for (const { start, end } of parts(document, "<w:pPrChange ", "</w:pPrChange>")) {
    kept += document.slice(at, start);
    at = end;
  }
  return kept + document.slice(at);
}

/** Counts on at a level, begins deeper levels afresh, and gives the number as Word prints it, in XML. */
function next(list: List, level: number, counter: number[]): string {
  counter[level] = (counter[level] ?? (list.levels.get(level)?.start ?? 1) - 1) + 1;
  counter.length = level + 1;
  const shown = list.levels.get(level);
  if (shown === undefined || shown.format === "bullet" || shown.format === "none") return "";
  const number = shown.text.replace(/%(\d)/gu, (_, digit: string) => {
    const of = Number(digit) - 1;
    return formatted(counter[of] ?? list.levels.get(of)?.start ?? 1, list.levels.get(of)?.format ?? "decimal");
  });
  return /[\w.]$/u.test(number) ? `${number} ` : number;
}

function formatted(number: number, format: string): string {
  if (/chinese|japanese|taiwanese|ideograph/iu.test(format)) return chinese(number);
  if (format === "decimalEnclosedCircle" && number <= 20) return String.fromCodePoint(0x245f + number);
  if (format === "upperLetter") return String.fromCharCode(64 + number);
  if (format === "lowerLetter") return String.fromCharCode(96 + number);
  if (format === "upperRoman") return roman(number);
  if (format === "lowerRoman") return roman(number).toLowerCase();
  return String(number);
}

function chinese(number: number): string {
  const digits = "〇一二三四五六七八九";
  if (number >= 100) return [...String(number)].map((digit) => digits[Number(digit)]).join("");
  const tens = Math.floor(number / 10);
  return (tens === 0 ? "" : `${tens === 1 ? "" : (digits[tens] ?? "")}十`) + (number % 10 === 0 ? "" : (digits[number % 10] ?? ""));
}

function roman(number: number): string {
  const signs: readonly (readonly [number, string])[] = [
    [50, "L"],
    [40, "XL"],
    [10, "X"],
    [9, "IX"],
    [5, "V"],
    [4, "IV"],
    [1, "I"],
  ];
  const sign = signs.find(([value]) => value <= number);
  return sign === undefined ? "" : sign[1] + roman(number - sign[0]);
}

function listsOf(numbering: string): ReadonlyMap<string, List> {
  const abstracts = new Map<string, ReadonlyMap<number, Level>>();
  for (const { text } of parts(numbering, "<w:abstractNum ", "</w:abstractNum>")) {
    const levels = new Map<number, Level>();
    for (const { text: level } of parts(text, "<w:lvl ", "</w:lvl>"))
      levels.set(Number(/w:ilvl="(\d+)"/u.exec(level)?.[1] ?? 0), {
        format: value(level, "numFmt") ?? "decimal",
        text: value(level, "lvlText") ?? "",
        start: Number(value(level, "start") ?? 1),
      });
    abstracts.set(/w:abstractNumId="(\d+)"/u.exec(text)?.[1] ?? "", levels);
  }
  const lists = new Map<string, List>();
  for (const { text } of parts(numbering, "<w:num ", "</w:num>")) {
    const abstract = value(text, "abstractNumId") ?? "";
    const restarts = new Map<number, number>();
    for (const { text: override } of parts(text, "<w:lvlOverride ", "</w:lvlOverride>")) {
      const start = value(override, "startOverride");
      if (start !== undefined) restarts.set(Number(/w:ilvl="(\d+)"/u.exec(override)?.[1] ?? 0), Number(start));
    }
    lists.set(/w:numId="(\d+)"/u.exec(text)?.[1] ?? "", { abstract, levels: abstracts.get(abstract) ?? new Map(), restarts });
  }
  return lists;
}

/** Styles that number their paragraphs (标题 1 as 一、). */
function stylesOf(styles: string): ReadonlyMap<string, Place> {
  const found = new Map<string, Place>();
  for (const { text } of parts(styles, "<w:style ", "</w:style>")) {
    const list = value(text, "numId");
    const id = /w:styleId="([^"]+)"/u.exec(text)?.[1];
    if (list !== undefined && id !== undefined) found.set(id, { list, level: Number(value(text, "ilvl") ?? 0) });
  }
  return found;
}

function placeOf(properties: string, styled: ReadonlyMap<string, Place>): Place | null {
  const style = styled.get(value(properties, "pStyle") ?? "");
  const list = value(properties, "numId") ?? style?.list;
  if (list === undefined || list === "0") return null;
  return { list, level: Math.min(8, Number(value(properties, "ilvl") ?? style?.level ?? 0)) };
}

const value = (xml: string, name: string): string | undefined => new RegExp(`<w:${name}\\b[^<>]*\\bw:val="([^"<>]*)"`, "u").exec(xml)?.[1];

/** Stretches from an opening to the next closing; stops where one is never closed. */
function* parts(
  xml: string,
  open: string,
  close: string,
): Generator<{ readonly text: string; readonly start: number; readonly end: number }> {
  for (let start = xml.indexOf(open); start !== -1;) {
    const closing = xml.indexOf(close, start);
    if (closing === -1) return;
    const end = closing + close.length;
    yield { text: xml.slice(start, end), start, end };
    start = xml.indexOf(open, end);
  }
}
