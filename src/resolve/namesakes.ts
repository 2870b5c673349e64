import type { GazetteerEntry } from "../model/knowledge.js";
import type { Gazetteer } from "./gazetteer.js";
import { isBelow } from "./kin.js";
import type { Near } from "./named-place.js";

/** The one place that a name means inside another, or by the kin that its text speaks of; null where nothing tells. */
export function meant(
  words: string,
  gazetteer: Gazetteer,
  above: GazetteerEntry | undefined,
  year: number | null,
  near: Near,
): GazetteerEntry | null {
  const found = gazetteer.resolve(words, { ...(above === undefined ? {} : { within: above.code }), ...(year === null ? {} : { year }) });
  if (found === null || ("entry" in found && found.entry.level === "COUNTRY")) return null;
  if ("entry" in found)
    return (above === undefined ? !isStranger(found.entry, gazetteer, near) : isBelow(found.entry, above, gazetteer)) ? found.entry : null;
  const weights = found.candidates
    .filter(({ name }) => !words.endsWith("州") || name.endsWith("州") || !ORGANS_OF_PREFECTURE.some((organ) => near().names(organ)))
    .map((entry) => ({
      entry,
      weight: gazetteer.ancestors(entry, year ?? undefined).reduce((sum, { code }) => sum + (near().places.get(code) ?? 0), 0),
    }))
    .sort((a, b) => b.weight - a.weight);
  const [first] = weights;
  if (first === undefined) return null;
  const nearest = weights.filter(({ weight }) => weight === first.weight);
  if (nearest.length === 1) return first.entry;
  const named = nearest.filter(({ entry }) => entry.level === "TOWNSHIP" && liesInNamed(entry, gazetteer, near));
  if (named.length === 1) return named[0]?.entry ?? null;
  const alike = nearest.filter(({ entry }) => entry.level === "TOWNSHIP" && liesInTold(entry, gazetteer, near));
  return alike.length === 1 ? (alike[0]?.entry ?? null) : null;
}

/** Of two townships of one name the one whose district the text names, though there are several of that name, too (城中区). */
const liesInNamed = (entry: GazetteerEntry, gazetteer: Gazetteer, near: Near): boolean =>
  near().names(gazetteer.ancestors(entry)[0]?.name ?? "—");

/** Of two townships of one name the one in a district where the text speaks of 区委, the one in a county where of 县委. */
function liesInTold(entry: GazetteerEntry, gazetteer: Gazetteer, near: Near): boolean {
  const told = [...near().above.keys()];
  const kinds = told.length > 1 ? told.filter((word) => word !== "市") : told;
  return kinds.length === 1 && gazetteer.ancestors(entry)[0]?.name.endsWith(kinds[0] ?? "") === true;
}

/**
 * A township of which the text names no kin, but other counties, or which stands under a district where the text only speaks of a
 * county (县委, 县政府): the list of places lacks the one that is meant.
 */
function isStranger(entry: GazetteerEntry, gazetteer: Gazetteer, near: Near): boolean {
  if (entry.level !== "TOWNSHIP") return false;
  const ancestors = gazetteer.ancestors(entry);
  const kin = new Set([entry.code, ...ancestors.map(({ code }) => code)]);
  const { places, above } = near();
  const told = [...places].filter(([, weight]) => weight >= 1).map(([code]) => code);
  if (told.some((code) => code === ancestors[0]?.code)) return false;
  const kind = /[县区市旗]$/u.exec(ancestors[0]?.name ?? "")?.[0] ?? "";
  const other = [...above.keys()].some((word) => word !== kind && (word !== "市" || kind === "市"));
  if (other && !above.has(kind)) return true;
  return told.some((code) => /^\d{4}(?!00)\d\d$/u.test(code)) && !told.some((code) => code !== entry.code && kin.has(code));
}

/** Whose text says so is 巴州 in 新疆, never 巴州区 in 四川. */
const ORGANS_OF_PREFECTURE = ["州党委", "州政府", "州人民政府"];
