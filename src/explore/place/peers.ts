import { everyPage } from "../ask/every-page.js";
import type { Rows } from "../ask/every-page.js";
import { peersQuery } from "../ask/generated/peers.js";
import type { PeersAnswer, PeersVariables } from "../ask/generated/peers.js";
import type { Figure } from "../report/facts.js";
import type { Place, PlaceReport } from "./place.js";

export type Peer = PeersAnswer["observations"]["nodes"][number];

/** What figures of a report are compared with (比较对象). */
export interface Comparable {
  /** Figures of places of the same level in the same year, in the nearest place above in which another one gave any. */
  readonly peers: readonly Peer[];
  /** That place: 衡水市 for 阜城县; null for the whole country. */
  readonly within: string | null;
  /** There are more than one can fetch, so that none is compared. */
  readonly tooMany: boolean;
  /** The place's own other years. */
  readonly own: readonly Peer[];
}

const LIMIT = 1_500;

/** Figures of the same indicators by the place's neighbours in the year, and by the place in its other years. */
export async function comparable(figures: readonly Figure[], place: Place, report: PlaceReport, signal: AbortSignal): Promise<Comparable> {
  const indicators = [...new Set(figures.flatMap(({ indicator }) => (indicator === null ? [] : [indicator.id])))];
  const all = async (filter: PeersVariables["filter"]): Promise<Rows<Peer>> =>
    (await everyPage(
      peersQuery,
      { filter: { indicators, roles: ["ACHIEVEMENT", "PREAMBLE", "PROBLEM"], departments: "EXCLUDE", ...filter }, after: null },
      ({ observations }) => observations,
      { limit: LIMIT, signal },
    )) ?? { rows: [], total: 0 };
  const own = (await all({ localities: [place.id] })).rows.filter(({ report: { id } }) => id !== report.id);
  for (const above of place.ancestors) {
    const { rows, total } = await all({ levels: [place.level], year: { from: report.year, to: report.year }, within: above.id });
    const peers = rows.filter(({ locality }) => locality.id !== report.locality.id);
    const tooMany = total > rows.length;
    if (peers.length > 0)
      return { peers: tooMany ? [] : peers, within: above === place.ancestors.at(-1) ? null : above.name, tooMany, own };
  }
  return { peers: [], within: null, tooMany: false, own };
}

/** Those of them that count the same thing in the same unit and scope, one for each place or year: the one said in the same words, if any. */
export function alike(figure: Figure, among: readonly Peer[], one: (peer: Peer) => string): readonly Peer[] {
  const same = among.filter(
    ({ indicator, baseUnit, scope }) =>
      indicator?.id === figure.indicator?.id && baseUnit === figure.baseUnit && reach(scope) === reach(figure.scope),
  );
  const best = same.toSorted((a, b) => Number(a.metric === figure.metric) - Number(b.metric === figure.metric));
  return [...new Map(best.map((peer) => [one(peer), peer])).values()].sort((a, b) => (a.year ?? 0) - (b.year ?? 0));
}

/** 我县, 全县 and no word at all mean the whole place. */
const reach = (scope: string | null): string | null => (scope !== null && /^[全我][省市州盟县区旗]$/u.test(scope) ? null : scope);
