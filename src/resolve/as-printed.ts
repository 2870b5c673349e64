import type { Fault } from "../model/fault.js";
import type { MentionFacts, ObservationFacts, ProgramMention, Reading, ReadReport } from "../model/reading.js";
import { position, type SourceText, type Span } from "../model/text.js";

interface Read {
  readonly reading: Reading;
  readonly read: ReadReport | null;
}
type Heard = (step: string, found: readonly Span[], alone: () => readonly Span[]) => void;

/**
 * Reads a text without the spaces that say nothing, and gives every place as it is in the text as printed, and every quotation as its exact
 * slice. `at` has for each character that was read where it stands in the text of `source`.
 */
export function asPrinted(
  source: SourceText,
  { source: closed, at }: { readonly source: SourceText; readonly at: Int32Array },
  readText: (text: SourceText, trace?: Heard) => Read,
  trace?: Heard,
): Read {
  const { span, reading: printed } = placesIn(source, closed.text, at);
  const heard: Heard | undefined =
    trace &&
    ((step, found, alone) => {
      trace(step, found.map(span), () => alone().map(span));
    });
  const found = readText(closed, heard);
  const reading = printed(found.reading);
  // `read.reading` is `reading` with its report sure to be there: what was put in its places once need not be again.
  const read = found.read && {
    source,
    reading: { ...reading, report: found.read.reading.report },
    sentences: found.read.sentences.map(span),
  };
  return { reading: read?.reading ?? reading, read };
}

function placesIn(
  source: SourceText,
  closed: string,
  at: Int32Array,
): { readonly span: <S extends Span>(found: S) => S; readonly reading: <R extends Reading>(found: R) => R } {
  const from = (offset: number): number => at[offset] ?? source.text.length;
  const to = (offset: number): number => (offset === 0 ? 0 : from(offset - 1) + 1);
  const span = <S extends Span>(found: S): S => ({ ...found, start: from(found.start), end: to(found.end) });
  const pair = ([start, end]: readonly [number, number]): readonly [number, number] => [from(start), to(end)];
  const slice = ({ start, end }: Span): string => source.text.slice(from(start), to(end));
  const quoted = <S extends Span & { readonly text: string }>(found: S): S => ({ ...span(found), text: slice(found) });
  // There are hundreds of mentions, figures and sentences: told field by field they cost a tenth of what copies with other places do.
  const mention = ({ start, end, sentence, role, rule }: MentionFacts): MentionFacts => {
    const [first, last] = [from(start), to(end)];
    return { start: first, end: last, text: source.text.slice(first, last), sentence: pair(sentence), role, rule };
  };
  const adopted = (found: ProgramMention): ProgramMention => {
    const [first, last] = [from(found.start), to(found.end)];
    const { sentence, role, rule, status } = found;
    return { start: first, end: last, text: source.text.slice(first, last), sentence: pair(sentence), role, rule, status };
  };
  const observation = (found: ObservationFacts): ObservationFacts => {
    const { metric, indicator, value, unit, approx, scope, period, year, role, rule } = found;
    const [start, end] = [from(found.start), to(found.end)];
    const [rawValue, sentence] = [source.text.slice(start, end), pair(found.sentence)];
    return { metric, indicator, value, unit, rawValue, approx, scope, period, year, role, start, end, sentence, rule };
  };
  const withMentions = <F extends { readonly mentions: readonly MentionFacts[] }>(fact: F): F => ({
    ...fact,
    mentions: fact.mentions.map(mention),
  });
  const fault = (found: Fault): Fault => ({ ...found, ...position(source.text, from(offsetOf(closed, found))) });
  const reading = <R extends Reading>(found: R): R => ({
    ...found,
    source: { ...found.source, characters: source.text.length },
    sections: found.sections.map(span),
    policyDocuments: found.policyDocuments.map(withMentions),
    programs: found.programs.map((program) => ({ ...program, mentions: program.mentions.map(adopted) })),
    observations: found.observations.map(observation),
    problems: found.problems.map(quoted),
    plans: found.plans.map(quoted),
    organizations: found.organizations.map(withMentions),
    places: found.places.map(withMentions),
    faults: found.faults.map(fault),
  });
  return { span, reading };
}

function offsetOf(text: string, { line, column }: Fault): number {
  let start = 0;
  for (let i = 1; i < line; i++) start = text.indexOf("\n", start) + 1;
  return start + column - 1;
}
