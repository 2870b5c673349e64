import { numbersPrinted } from "./docx-numbering.js";
import { broken, ReadFailure, tooMuchInside } from "./faults.js";
import { linesOf } from "./html-lines.js";
import { elementsIn, htmlTree, type Element } from "./html-tree.js";
import type { Content } from "./result.js";
import { inflate, storedZip, zipEntries } from "./zip.js";

const LARGEST_PART = 16 * 1024 * 1024;
const DEEPEST_XML = 200;
/** The parts that hold words; pictures, macros and everything else never leave the archive. */
const PARTS =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|word\/(?:document\d*|styles\d*|numbering\d*|footnotes\d*|endnotes\d*)\.xml|word\/_rels\/document\d*\.xml\.rels)$/u;

/** A Word document: a line for each paragraph and table row, printed numbers of lists and headings included, footnotes at the end as `[1] …`. */
export async function readDocx(bytes: Uint8Array): Promise<Content> {
  const { default: mammoth } = await import("mammoth");
  const archive = storedZip(numbered(partsOf(bytes)));
  let html;
  try {
    const noImage = mammoth.images.imgElement(() => Promise.resolve({ src: "" }));
    html = (await mammoth.convertToHtml({ buffer: archive }, { convertImage: noImage, includeEmbeddedStyleMap: false })).value;
  } catch (cause) {
    throw new ReadFailure(
      broken(
        `Word 文件内容已损坏 (the document is damaged: ${(cause as Error).message.slice(0, 120)})。`,
        "请用 Word 或 WPS 打开后另存为 .docx 再读入 (open it and save it again)。",
      ),
    );
  }
  return { text: textOf(htmlTree(html)), mediaType: MEDIA_TYPE, metadata: {}, faults: [] };
}

const MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** Parts by name, each inflated within bounds; entity declarations and endless nesting are refused before any parser sees them. */
function partsOf(bytes: Uint8Array): Map<string, Uint8Array> {
  const parts = new Map<string, Uint8Array>();
  for (const entry of zipEntries(bytes)) {
    if (!PARTS.test(entry.name)) continue;
    const data = inflate(entry, LARGEST_PART);
    refuseTraps(Buffer.from(data).toString("utf8"), entry.name);
    parts.set(entry.name, data);
  }
  return parts;
}

function refuseTraps(xml: string, name: string): void {
  if (/<!(?:DOCTYPE|ENTITY)/iu.test(xml)) throw new ReadFailure(tooMuchInside(`${name} 含有实体声明 (entity declarations)`));
  let depth = 0;
  for (const [tag, slash] of xml.matchAll(/<(\/?)[^<>]*>/gu)) {
    if (slash === "/") depth--;
    else if (!tag.endsWith("/>") && !tag.startsWith("<?") && !tag.startsWith("<!")) depth++;
    if (depth > DEEPEST_XML) throw new ReadFailure(tooMuchInside(`${name} 嵌套过深 (nested too deeply)`));
  }
}

function numbered(parts: Map<string, Uint8Array>): Map<string, Uint8Array> {
  const text = (pattern: RegExp): string => {
    const name = [...parts.keys()].find((key) => pattern.test(key));
    return name === undefined ? "" : Buffer.from(parts.get(name) ?? []).toString("utf8");
  };
  const numbering = text(/^word\/numbering/u);
  const styles = text(/^word\/styles/u);
  if (numbering === "") return parts;
  // Without the part of numberings, the reader behind makes no lists of its own.
  const others = [...parts].filter(([name]) => !name.startsWith("word/numbering"));
  return new Map(
    others.map(([name, data]) =>
      /^word\/document/u.test(name) && name.endsWith(".xml")
        ? [name, Buffer.from(numbersPrinted(Buffer.from(data).toString("utf8"), numbering, styles), "utf8")]
        : [name, data],
    ),
  );
}

/** Marks of footnotes leave the sentence; their words stand at the end under the same number. */
function textOf(page: Element): string {
  const all = [...elementsIn(page)];
  const notes = all.filter(({ tag, attributes }) => tag === "li" && /^(?:foot|end)note-\d+$/u.test(attributes["id"] ?? ""));
  const without = new Set([
    ...notes,
    ...all.filter((element) => element.tag === "sup" && elementsInclude(element, /^(?:foot|end)note-ref-/u)),
    ...all.filter(({ tag, attributes }) => tag === "a" && /^#(?:foot|end)note-ref-/u.test(attributes["href"] ?? "")),
  ]);
  const body = linesOf(page, without).map(({ text }) => text);
  const below = notes.map((note, i) => {
    const lines = linesOf(note, new Set([...without].filter((element) => element !== note)));
    return `[${i + 1}] ${lines.map(({ text }) => text).join(" ")}`;
  });
  return [...body, ...below].join("\n");
}

const elementsInclude = (element: Element, id: RegExp): boolean =>
  [...elementsIn(element)].some(({ attributes }) => id.test(attributes["id"] ?? ""));
