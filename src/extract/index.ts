import type { Lexicon } from "../model/knowledge.js";
import type { Mentions } from "../model/mention.js";
import type { ParsedReport } from "../model/report.js";
import type { Span } from "../model/text.js";
import { fold } from "../zh/fold.js";
import { quotedStretches } from "../zh/quotes.js";
import { contextOf, coverage, type RuleContext } from "./context.js";
import { documents, titleSpans } from "./documents.js";
import { figures } from "./figures/index.js";
import { unitFinder } from "./figures/units.js";
import { listedPrograms } from "./listed-programs.js";
import { namedPrograms } from "./named-programs.js";
import { organizations } from "./organizations.js";
import { passages } from "./passages.js";
import { quotedPrograms } from "./quoted-programs.js";
import { surfaceMatcher } from "./surfaces.js";
import { tableFigures } from "./table-figures.js";
import { vocabulary, type KnownProgram } from "./vocabulary.js";

export type Extractor = (parsed: ParsedReport, trace?: Trace) => Mentions;

/** Told of each step in its turn: what it took, and what it would have taken had no step been before it (`fazhi explain`). */
export type Trace = (step: string, found: readonly Span[], alone: () => readonly Span[]) => void;

/** Makes the rules ready for a lexicon, once; the function it gives reads one report. */
export function extractor(lexicon: Lexicon): Extractor {
  const match = surfaceMatcher(lexicon.programs);
  const unitAt = unitFinder(lexicon.units);
  const notPolicy = new Set(lexicon.notPolicy.map(keyOf));
  const notPrograms = new Set(lexicon.notPrograms.map(keyOf));
  return (parsed, trace = () => undefined) => {
    const context = contextOf(parsed, notPolicy);
    const { body } = parsed.masthead;
    // 1. Titles first: what stands in 《》 is a document's name, not a measure, not a figure.
    const cited = documents(context);
    const titles = titleSpans(context.folded, body.start, body.end);
    trace("documents", cited, () => titles);
    // 2. What the lexicon knows, before anything is guessed; 3. names in quotation marks, which keep what they hold
    // (“老易调解工作室” is one name); 4. names without.
    const listed = vocabulary(context, match, titles, cited);
    const quoted = quotedPrograms(context, listed, titles, notPrograms);
    const inQuoted = coverage(quoted);
    const known = listed.filter(({ start, end }) => (inQuoted(start)?.end ?? 0) < end);
    const single = namedPrograms(context, [...known, ...quoted], titles);
    const named = [...single, ...listedPrograms(context, [...known, ...quoted, ...single], titles)];
    trace("vocabulary", known, () => vocabulary(context, match, [], cited));
    trace("quoted programs", quoted, () => quotedPrograms(context, [], [], notPrograms));
    trace("named programs", named, () => [...namedPrograms(context, [], []), ...listedPrograms(context, [], [])]);
    // 5. Figures last: digits inside any of those names count nothing. Cells of tables are told by their heads.
    const table = tableFigures(context, unitAt);
    const names = [...titles, ...known.filter(hasDigits(context)), ...quoted, ...quotedDigits(context), ...table.cells];
    const running = figures(context, unitAt, names);
    const counted = table.figures.length === 0 ? running : [...running, ...table.figures].sort((a, b) => a.start - b.start);
    trace("figures", counted, () => figures(context, unitAt, []));
    const bodies = organizations(context, titles);
    trace("organizations", bodies, () => organizations(context, []));
    const [problems, plans] = [passages(context, "problem"), passages(context, "plan")];
    trace("problems", problems, () => []);
    trace("plans", plans, () => []);
    return { documents: cited, programs: [...known, ...quoted, ...named], figures: counted, organizations: bodies, problems, plans };
  };
}

const keyOf = (phrase: string): string => fold(phrase).replace(/[“”‘’ 、，《》-]/gu, "");

const hasDigits =
  ({ folded }: RuleContext) =>
  ({ start, end, counted }: KnownProgram): boolean =>
    !counted && /[\d一二三四五六七八九十]/u.test(folded.slice(start, end));

/** Short quotations with digits (“1+2+N”, “6.5”) are names even where no rule takes them for a measure. */
function quotedDigits({ folded, parsed }: RuleContext): { start: number; end: number }[] {
  return quotedStretches(folded, parsed.masthead.body.start, parsed.masthead.body.end)
    .filter(({ open, close }) => close - open <= 20)
    .map(({ open, close }) => ({ start: open, end: close + 1 }));
}
