import { bestPlaces } from "../load/read/best-places.js";
import { readLevel } from "../load/read/level.js";
import type { LocalityNode, ProgramNode } from "../load/read/rows.js";
import { readThemes } from "../load/read/themes.js";
import type { Store } from "../load/store.js";
import { ChoiceError } from "./choice-error.js";

/** Id of a place (地区) by id, code, name or full name. */
export async function resolveLocality(store: Store, said: string): Promise<string> {
  const name = bare(said);
  const isId = name.startsWith("loc-");
  const [found = []] = (await readLevel(store, [{ part: isId ? "localities" : "localitiesNamed", id: name }])) as [LocalityNode[]?];
  const best = isId ? found : bestPlaces(name, found);
  const [only] = best;
  if (only === undefined)
    throw unknown("地区", said, "place", "用全称、代码或标识，如 江西省鹰潭市、360600", "Give a full name, a code or an id.");
  if (best.length === 1) return only.id;
  throw ambiguous(
    "地名",
    said,
    "place",
    best.map(({ id, fullName }) => `${fullName}（${id}）`),
  );
}

/** Ids of measures (举措) by id, name or alias. */
export async function resolvePrograms(store: Store, said: readonly string[]): Promise<readonly string[]> {
  const found = (await readLevel(
    store,
    said.map((one) => ({ part: bare(one).startsWith("prog-") ? "programs" : "programsNamed", id: bare(one) })),
  )) as readonly (readonly ProgramNode[])[];
  return said.map((one, i) => {
    const rows = found[i] ?? [];
    const exact = rows.filter(({ name }) => name === bare(one));
    const best = exact.length > 0 ? exact : rows;
    const [only] = best;
    if (only === undefined)
      throw unknown("举措", one, "measure", "可在 /graphiql 用 programs 查名称", "The query programs lists the names.");
    if (best.length > 1)
      throw ambiguous(
        "举措名称",
        one,
        "measure",
        best.map(({ name }) => name),
      );
    return only.id;
  });
}

/** Ids of themes (主题) by id or name. */
export async function resolveThemes(store: Store, said: readonly string[]): Promise<readonly string[]> {
  const themes = await readThemes(store);
  return said.map((one) => {
    const theme = themes.find(({ id, name }) => id === one || name === bare(one));
    if (theme !== undefined) return theme.id;
    const names = themes.map(({ name }) => name).join("、");
    throw unknown("主题", one, "theme", `可用：${names}`, `Choose of ${names}.`);
  });
}

const bare = (name: string): string => name.trim().replace(/^[“"「『《]+|[”"」』》]+$/gu, "");

const unknown = (chinese: string, said: string, english: string, doInChinese: string, doInEnglish: string): ChoiceError =>
  new ChoiceError(`没有叫“${said}”的${chinese}：${doInChinese}。`, `There is no ${english} “${said}”. ${doInEnglish}`);

const ambiguous = (chinese: string, said: string, english: string, candidates: readonly string[]): ChoiceError =>
  new ChoiceError(
    `${chinese}“${said}”可指：${candidates.join("、")}；请用其中一个。`,
    `There are several of that name: give one ${english} of the list.`,
  );
