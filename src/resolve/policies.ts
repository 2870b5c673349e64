import type { DocumentEntry } from "../model/knowledge.js";
import type { DocumentMention } from "../model/mention.js";
import type { MentionFacts, PolicyDocumentFacts, Relation } from "../model/reading.js";
import { normaliseTitle } from "../zh/title.js";

/** What is known of the place that speaks, for telling its own documents from others. */
export interface Speaker {
  readonly locality: string;
  /** 鹰潭 for 鹰潭市. */
  readonly stem: string;
  readonly parents: readonly string[];
  readonly body: string | null;
}

export type Titles = ReadonlyMap<string, DocumentEntry>;

/** Official and short titles of the lexicon by their normal form. */
export function titleIndex(documents: readonly DocumentEntry[]): Titles {
  const index = new Map<string, DocumentEntry>();
  for (const document of documents) for (const title of document.short) index.set(normaliseTitle(title), document);
  for (const document of documents) index.set(normaliseTitle(document.title), document);
  return index;
}

/** 制定《关于取消非行政许可审批事项的决定》: of its own, though a short title of the State's reads the same. A law is never one. */
const isNamesake = ({ title, refersTo, relation }: DocumentMention, known: DocumentEntry): boolean =>
  relation === "issued" &&
  refersTo === null &&
  !/^(?:LAW|REGULATION|LOCAL_REGULATION|RULE|OUTLINE)$/u.test(known.kind) &&
  normaliseTitle(title) !== normaliseTitle(known.title);

const ORDER: readonly Relation[] = ["issued", "evaluated", "cleaned", "implemented", "studied", "planned", "cited"];

/** One entry for each document, however often and however it is printed: two ways of one title, and 《纲要》 for the one named before, are one. */
export function policyDocuments(
  mentions: readonly DocumentMention[],
  titles: Titles,
  speaker: Speaker,
  fact: (mention: DocumentMention) => MentionFacts,
): PolicyDocumentFacts[] {
  const groups = new Map<string, [DocumentMention, ...DocumentMention[]]>();
  for (const mention of mentions) {
    const key = documentKey(mention.refersTo ?? mention.title, titles);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [mention]);
    else group.push(mention);
  }
  return [...groups.values()].map((group) => {
    const first = group.find(({ refersTo }) => refersTo === null) ?? group[0];
    const known = titles.get(normaliseTitle(first.refersTo ?? first.title));
    const here = group.some(
      (mention) =>
        (known === undefined || isNamesake(mention, known) || known.issuer?.startsWith(speaker.locality)) && issuedHere(mention, speaker),
    );
    const relation = group
      .map((mention) => relationHere(mention, here, speaker))
      .reduce((a, b) => (ORDER.indexOf(a) <= ORDER.indexOf(b) ? a : b));
    return {
      title: first.refersTo ?? first.title,
      docNumber: group.find(({ docNumber }) => docNumber !== null)?.docNumber ?? null,
      kind: known?.kind ?? first.kind,
      relation,
      issuedHere: here,
      mentions: group.map(fact),
    };
  });
}

/** Normal form of the document that a title names: of the lexicon's official title where it knows one. */
export function documentKey(title: string, titles: Titles): string {
  const key = normaliseTitle(title);
  const known = titles.get(key);
  return known === undefined ? key : normaliseTitle(known.title);
}

/** 区法院 is of the place, but no department of its government. */
const isCourts = ({ maker }: Pick<DocumentMention, "maker">): boolean => maker?.kind === "other" && /(?:法院|检察院)$/u.test(maker.name);

/** 市司法局 is this place's own where a city speaks, another's where a county does. */
function isOther({ maker }: DocumentMention, { locality }: Speaker): boolean {
  if (maker?.kind !== "other") return false;
  const word = /^[省市县区旗州]/u.exec(maker.name)?.[0];
  if (isCourts({ maker })) return true;
  return !(maker.name.startsWith(locality) || (word !== undefined && locality.endsWith(word)));
}

/** A verb of making says nothing where another body is said to have made it (落实省政府出台的《…》), or the title names a place above. */
function relationHere(mention: DocumentMention, here: boolean, speaker: Speaker): Relation {
  if (mention.relation !== "issued" || here) return mention.relation;
  if (isOther(mention, speaker)) return isCourts(mention) ? "cited" : "implemented";
  return speaker.parents.some((parent) => bareTitle(mention).startsWith(parent)) ? "cited" : "issued";
}

/** A title without the one it carries out: 〈江西省乡村振兴促进条例〉实施细则 is not the province's; 关于印发〈…〉的通知 is of whom that is of. */
const bareTitle = ({ refersTo, title }: DocumentMention): string =>
  (refersTo ?? title).replace(/印发[〈<《]([^〉>》]*)[〉>》]/u, "印发$1").replace(/[〈<《][^〉>》]*[〉>》]|[“”]/gu, "");

/**
 * Whether this government or its departments made a document: its own name in the title, 我区《…》, or a verb of making without another
 * maker. A title that names a place above, or the state, is another's.
 */
function issuedHere(mention: DocumentMention, speaker: Speaker): boolean {
  const { locality, stem, parents, body } = speaker;
  const title = bareTitle(mention);
  if (mention.maker?.kind === "self") return true;
  if (/^(?:中华人民共和国|中国共产党|中共中央|国务院|全国|中国)/u.test(title)) return false;
  if (
    title.includes(locality) ||
    (body !== null && title.includes(body)) ||
    (stem.length >= 2 && own(title, stem)) ||
    startsShort(title, locality)
  )
    return !startsWithParentOnly(title, locality, parents);
  if (parents.some((parent) => title.includes(parent) || startsShort(title, parent) || title.startsWith(parent.replace(/[省市]$/u, ""))))
    return false;
  if (isOther(mention, speaker)) return false;
  return mention.relation === "issued" || (mention.relation === "cleaned" && !LAWS.has(mention.kind));
}

/** What a government does away with is its own (《…通知》期满失效); laws it only checks its rules against. */
const LAWS: ReadonlySet<DocumentMention["kind"]> = new Set(["LAW", "REGULATION", "LOCAL_REGULATION"]);

/** 法治鹰潭…: the stem stands for the place, but not inside another name. */
const own = (title: string, stem: string): boolean =>
  title.startsWith(stem) || title.includes(`法治${stem}`) || title.includes(`关于${stem}`) || title.includes(`平安${stem}`);

/** 临夏州 for 临夏回族自治州, 广西 for 广西壮族自治区: how titles of autonomous places begin. */
function startsShort(title: string, locality: string): boolean {
  const unit = /族自治([区州县旗])$/u.exec(locality)?.[1];
  if (unit === undefined) return false;
  const short = unit === "区" ? locality.slice(0, 2) : (/^([\u4e00-\u9fff]{2,4}?)[州县旗]/u.exec(title)?.[0] ?? "");
  if (unit === "区") return title.startsWith(short);
  return (
    short.endsWith(unit) && locality.startsWith(short.slice(0, -1)) && /^[\u4e00-\u9fff]{1,5}族/u.test(locality.slice(short.length - 1))
  );
}

const startsWithParentOnly = (title: string, locality: string, parents: readonly string[]): boolean =>
  parents.some((parent) => title.startsWith(parent) && !title.includes(locality));
