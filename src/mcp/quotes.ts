/** A report as the documents of `schema/mcp` ask for it. */
export interface Source {
  readonly id: string;
  readonly title: string | null;
  readonly year: number;
  readonly publishedOn: string | null;
  readonly body: string | null;
  readonly source: string;
  readonly locality: { readonly fullName: string };
}

export interface Evidence {
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  readonly section: readonly string[];
  readonly sentence: { readonly start: number; readonly text: string };
  readonly report: Source;
}

/** The exact words of a report (引文) and where they stand; `link` opens them. */
export interface Quote {
  readonly quote: string;
  readonly sentence: string;
  readonly section: string;
  readonly cite: string;
  readonly report: string;
  readonly start: number;
  readonly end: number;
  readonly link: string | null;
}

export interface Quotes {
  readonly quotes: readonly Quote[];
  /** Sentences that are left out here; `read_evidence` has them by the fact's id. */
  readonly moreQuotes?: number;
}

export interface Quoted {
  /** One quote a sentence, the first few sentences. */
  readonly all: (evidence: readonly Evidence[], most?: number) => Quotes;
  readonly link: (report: Source, start: number, end: number) => string | null;
}

const SENTENCES = 2;
/** Characters around a quote in a sentence that is longer than twice as many. */
const AROUND = 150;

/** Quotes with links into the explorer at `publicUrl`, else to where the report came from. */
export function sourceLinks(publicUrl: string | null): Quoted {
  const link: Quoted["link"] = ({ id, source }, start, end) => {
    if (publicUrl !== null) return `${publicUrl.replace(/\/$/u, "")}/report/${encodeURIComponent(id)}#s=${start}-${end}`;
    return /^https?:\/\//u.test(source) ? source : null;
  };
  const quote = ({ quote: words, start, end, section, sentence, report }: Evidence): Quote => ({
    quote: words,
    sentence: around(sentence.text, start - sentence.start, end - sentence.start),
    section: section.join(" › "),
    cite: cite(report),
    report: report.id,
    start,
    end,
    link: link(report, start, end),
  });
  return {
    link,
    all: (evidence, most = SENTENCES) => {
      const firsts = evidence.filter(
        ({ report, sentence }, i) => evidence.findIndex((e) => e.report.id === report.id && e.sentence.start === sentence.start) === i,
      );
      return { quotes: firsts.slice(0, most).map(quote), ...(firsts.length > most ? { moreQuotes: firsts.length - most } : {}) };
    },
  };
}

/** 《阜城县关于2022年度法治政府建设情况报告》（2022年度，2023-03-10发布）. */
export function cite({ title, year, publishedOn, locality, body }: Source): string {
  const name = title ?? `${locality.fullName}${body ?? ""}法治政府建设年度报告`;
  return `《${name}》（${locality.fullName}${body ?? ""}，${year}年度${publishedOn === null ? "" : `，${publishedOn}发布`}）`;
}

/** What stands around the quote in a long sentence; … marks where it was cut. */
function around(sentence: string, start: number, end: number): string {
  if (sentence.length <= 2 * AROUND) return sentence;
  const [from, to] = [Math.max(0, start - AROUND), Math.min(sentence.length, end + AROUND)];
  return `${from > 0 ? "…" : ""}${sentence.slice(from, to)}${to < sentence.length ? "…" : ""}`;
}
