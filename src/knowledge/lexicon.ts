import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Lexicon } from "../model/knowledge.js";
import { lexiconFiles, type LexiconFiles } from "./lexicon-files.js";
import { DOCUMENT, INDICATOR, PROGRAM, THEME, UNIT, WORDS, type Placed, type Shape } from "./entries.js";
import { fieldsOf } from "./fields.js";
import { ACTION, FIELD, indicatorsOfFields } from "./indicator-fields.js";
import { mergeDocuments, withFullTitles } from "./merge-documents.js";
import { parseYaml, printLexiconFault, type LexiconFault, type YamlFile } from "./yaml-file.js";

/** Written by compile.ts after a build, for `src` and `dist` alike; counts only while its version is that of the YAML files. */
export const COMPILED = fileURLToPath(new URL("../../dist/knowledge/lexicon.json", import.meta.url));

/** The lexicon (词库) of a folder such as seeds/lexicon. Throws with one line for each thing that is wrong: file, line, column, what to do. */
export function loadLexicon(folder: string): Lexicon {
  return loadVersionedLexicon(folder).lexicon;
}

/** The lexicon with its version; from the compiled copy where that was made of the same files, since YAML takes half a second. */
export function loadVersionedLexicon(folder: string): { readonly lexicon: Lexicon; readonly version: string } {
  const files = lexiconFiles(folder);
  return { lexicon: compiled(files.version) ?? sound(readLexicon(files)), version: files.version };
}

/** Reads the files into entries and collects what is wrong with their form; whether they fit together is the business of checkLexicon. */
export function readLexicon({ files }: LexiconFiles): { readonly lexicon: Lexicon; readonly faults: readonly LexiconFault[] } {
  const faults: LexiconFault[] = [];
  const parsed = files.map(({ name, text }) => parseYaml(name, text, faults));
  const of = (name: RegExp): readonly YamlFile[] => parsed.filter((file) => name.test(file.name) && file.data !== null);
  const entries = <T>(name: RegExp, list: string, shape: Shape<T>): readonly Placed<T>[] =>
    of(name).flatMap((file) => entriesOf(file, list, shape, faults));
  const phrases = (name: RegExp, list: string): readonly string[] =>
    of(name).flatMap((file) => fieldsOf(file, [], file.data, [list], faults).texts(list));
  const documents = mergeDocuments(entries(/^documents-/u, "documents", DOCUMENT), faults);
  const lexicon: Lexicon = {
    themes: entries(/^themes\.yaml$/u, "themes", THEME).map(({ entry }) => entry),
    programs: withFullTitles(
      entries(/^programs-/u, "programs", PROGRAM).map(({ entry }) => entry),
      documents,
    ),
    documents,
    indicators: [
      ...entries(/^indicators-/u, "indicators", INDICATOR).map(({ entry }) => entry),
      ...indicatorsOfFields(entries(/^fields-/u, "fields", FIELD), entries(/^actions\.yaml$/u, "actions", ACTION), faults),
    ],
    units: entries(/^units\.yaml$/u, "units", UNIT).map(({ entry }) => entry),
    likeWords: {
      alike: entries(/^alike-words\.yaml$/u, "alike", WORDS).map(({ entry }) => entry),
      same: entries(/^same-words\.yaml$/u, "same", WORDS).map(({ entry }) => entry),
      idle: phrases(/^idle-words\.yaml$/u, "words"),
    },
    notPolicy: phrases(/^not-policy\.yaml$/u, "books"),
    notPrograms: phrases(/^not-programs\.yaml$/u, "phrases"),
  };
  return { lexicon, faults };
}

function entriesOf<T>(file: YamlFile, list: string, shape: Shape<T>, faults: LexiconFault[]): readonly Placed<T>[] {
  const top = file.data as Readonly<Record<string, unknown>>;
  const theme = fieldsOf(file, [], top, ["theme", list], faults).textOrNull("theme") ?? "";
  const found = top[list] ?? [];
  if (!Array.isArray(found)) {
    faults.push({ file: file.name, ...file.locate([list]), message: `${list} should be a list of entries.` });
    return [];
  }
  return found.map((value: unknown, index) => {
    const path = [list, index];
    const entry = shape.read(fieldsOf(file, path, value, shape.keys, faults), theme);
    return { entry, file: file.name, ...file.locate(path) };
  });
}

function sound({ lexicon, faults }: { readonly lexicon: Lexicon; readonly faults: readonly LexiconFault[] }): Lexicon {
  if (faults.length > 0) throw new Error(`The lexicon cannot be read:\n${faults.map(printLexiconFault).join("\n")}`);
  return lexicon;
}

function compiled(version: string): Lexicon | null {
  if (!existsSync(COMPILED)) return null;
  const copy = readFileSync(COMPILED, "utf8");
  // What is of other files is not even parsed.
  if (!copy.startsWith(`{"version":${JSON.stringify(version)},`)) return null;
  return (JSON.parse(copy) as { readonly lexicon: Lexicon }).lexicon;
}
