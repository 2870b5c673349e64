import type { DocumentEntry, Lexicon } from "../model/knowledge.js";
import type { DocumentKind } from "../model/reading.js";
import type { Complaint } from "./places.js";

/** What a document (法律法规和文件) says of itself in title, kind, number and year, where one contradicts another. */
export function* checkDocuments({ documents }: Pick<Lexicon, "documents">): Iterable<Complaint> {
  const owners = new Map<string, string>();
  for (const document of documents) {
    const { title, number } = document;
    const subject = `document ${title}` as const;
    for (const message of [...titleFaults(document), ...numberFaults(document)]) yield { subject, message };
    if (number === null) continue;
    const owner = owners.get(number);
    if (owner === undefined) owners.set(number, title);
    else yield { subject, message: `${number} is also the number of ${owner}; keep it with one of them.` };
  }
}

/** How titles of a kind end, but for a bracket (试行) behind. */
const ENDINGS: Readonly<Partial<Record<DocumentKind, RegExp>>> = {
  LAW: /(?:(?<!办)法|法典|总则|通则|修正案)$/u,
  REGULATION: /(?:条例|规定|办法|细则)$/u,
  LOCAL_REGULATION: /(?:条例|规定|办法|决定)$/u,
  RULE: /(?:规定|办法|规则|通则|细则|标准|名录)$/u,
  OUTLINE: /(?:纲要|大纲)$/u,
  PLAN: /(?:规划|计划|方案|预案)$/u,
  NOTICE: /(?:通知|通告|公告)$/u,
  OPINION: /意见$/u,
  MEASURES: /(?:办法|细则|措施|规则)$/u,
  LIST: /(?:清单|目录|名录)$/u,
};

/** Kinds whose endings no other kind has. */
const TELLING = ["NOTICE", "OPINION", "OUTLINE"] as const satisfies readonly DocumentKind[];

function* titleFaults({ title, short, kind }: DocumentEntry): Iterable<string> {
  const bare = title.replace(/（[^（）]*）$/u, "");
  const endsAs = (other: DocumentKind): boolean => ENDINGS[other]?.test(bare) ?? true;
  const told = TELLING.find(endsAs);
  if (told !== undefined && told !== kind) {
    yield `ends as the kind ${told} does, but is of the kind ${kind}; take ${told}.`;
  } else if (!endsAs(kind)) {
    yield `does not end as titles of the kind ${kind} do; take another kind or the whole title.`;
  }
  if (kind === "LAW" && ![title, ...short].some((form) => form.startsWith("中华人民共和国"))) {
    yield "begins without 中华人民共和国; write the official title, or, where that has none, the form with it as a short one.";
  }
  if (/[,;:?!()[\]]/u.test(title)) yield "has punctuation of another script; write the title as it is printed.";
}

function* numberFaults({ number, year }: DocumentEntry): Iterable<string> {
  if (number === null) return;
  const dated = /^[\p{sc=Han}、]+〔(\d{4})〕(?:特)?\d+号$/u.exec(number);
  if (dated === null && !/^[\p{sc=Han}、]+令(?:\d{4}年)?第\d+号$/u.test(number)) {
    yield `the number ${number} is of no known form; write 国办发〔2018〕118号 or 国务院令第722号.`;
  } else if (dated?.[1] !== undefined && year !== null && Number(dated[1]) !== year) {
    yield `the number ${number} is of another year than ${String(year)}; mend one of them.`;
  }
}
