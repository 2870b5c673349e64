import type { Knowledge, Lexicon, ProgramEntry } from "../model/knowledge.js";
import type { Mentions, ProgramMentionFound } from "../model/mention.js";
import { mergedName, type Override, type QuotedMention } from "../model/override.js";
import type { Span } from "../model/text.js";

/** What the rules found in a report, after what people said of it (校订): names merged and split, mentions refused. */
export function overridden(mentions: Mentions, report: string, text: string, { overrides = [], lexicon }: Knowledge): Mentions {
  if (overrides.length === 0) return mentions;
  const refused = overrides.flatMap((override) =>
    override.action === "rejectMention" && override.mention.report === report ? [override.mention] : [],
  );
  const kept =
    (of: QuotedMention["of"]) =>
    (span: Span): boolean =>
      !refused.some((mention) => mention.of === of && isQuoted(mention, span, text));
  const curated = new Map(lexicon.programs.map((program) => [program.name, program]));
  return {
    ...mentions,
    documents: mentions.documents.filter(kept("policyDocument")),
    programs: mentions.programs.map((mention) => renamed(mention, text, overrides, curated)).filter(kept("program")),
    figures: mentions.figures.filter(kept("observation")),
    organizations: mentions.organizations.filter(kept("organization")),
  };
}

/** Whether words stand where a person quoted them; white space may differ between formats of one text. */
function isQuoted({ quote, prefix, suffix }: QuotedMention, { start, end }: Span, text: string): boolean {
  return (
    bare(text.slice(start, end)) === bare(quote) &&
    bare(text.slice(Math.max(0, start - REACH), start)).endsWith(bare(prefix)) &&
    bare(text.slice(end, end + REACH)).startsWith(bare(suffix))
  );
}

/** The lexicon as it goes into the graph: a merged name is an alias of what it was merged into, a split one is none any more. */
export function overriddenLexicon(lexicon: Lexicon, overrides: readonly Override[]): Lexicon {
  const gone = new Map(
    lexicon.programs.flatMap(({ name }) => {
      const now = mergedName(name, overrides);
      return now === name ? [] : [[name, now] as const];
    }),
  );
  const now = (name: string): string => gone.get(name) ?? name;
  return {
    ...lexicon,
    programs: lexicon.programs
      .filter(({ name }) => !gone.has(name))
      .map((program) => {
        const absorbed = lexicon.programs.filter(({ name }) => now(name) === program.name);
        return {
          ...program,
          aliases: namesOf(program.name, absorbed, overrides),
          quotedAliases: [],
          objects: [],
          foundedOn: absorbed.find(({ foundedOn }) => foundedOn !== null)?.foundedOn ?? null,
          components: [...new Set(absorbed.flatMap(({ components }) => components.map(now)))].filter((name) => name !== program.name),
          successor: program.successor === null ? null : now(program.successor),
        };
      }),
  };
}

/** Names that were merged into a measure. */
export const absorbedNames = (name: string, overrides: readonly Override[]): string[] =>
  overrides.flatMap((override) =>
    override.action === "mergePrograms" && override.from !== name && mergedName(override.from, overrides) === name ? [override.from] : [],
  );

/** Characters around a quotation that are looked at: more than are quoted, since white space does not count. */
const REACH = 96;

const bare = (text: string): string => text.replace(/\s+/gu, "");

function namesOf(name: string, absorbed: readonly ProgramEntry[], overrides: readonly Override[]): string[] {
  const split = new Set(overrides.flatMap((override) => (override.action === "splitAlias" ? [override.alias] : [])));
  const said = absorbed.flatMap((program) => [program.name, ...program.aliases, ...program.quotedAliases, ...program.objects]);
  return [...new Set([...said, ...absorbedNames(name, overrides)])].filter((alias) => alias !== name && !split.has(alias));
}

function renamed(
  mention: ProgramMentionFound,
  text: string,
  overrides: readonly Override[],
  curated: ReadonlyMap<string, ProgramEntry>,
): ProgramMentionFound {
  const said = unquoted(text.slice(mention.start, mention.end));
  const split = overrides.some(
    (override) => override.action === "splitAlias" && override.program === mention.name && unquoted(override.alias) === said,
  );
  const own = split ? said : mention.name;
  const name = mergedName(own, overrides);
  if (name === mention.name) return mention;
  const known = curated.get(name);
  if (known !== undefined) return { ...mention, name, curated: true, kind: known.kind, theme: known.theme };
  const merger = overrides.find((override) => override.action === "mergePrograms" && override.into === name);
  return { ...mention, name, curated: false, theme: null, kind: merger?.action === "mergePrograms" ? merger.kind : mention.kind };
}

const unquoted = (text: string): string => text.replace(/[“”‘’"'\s]/gu, "");
