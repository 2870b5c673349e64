import type { OwnFacts } from "../digest.js";
import type { Row, Store } from "../store.js";

type Run = Store["read"];

/** What reports own, as it is stored, with the digest that was noted; those that are not there are left out. */
export async function ownFacts(
  run: Run,
  reports: readonly string[],
): Promise<readonly { readonly id: string; readonly facts: OwnFacts; readonly digest: string | null }[]> {
  const rows = await run("read/whole-reports", { ids: reports });
  return rows.flatMap(({ id, report, ...lists }) => {
    const [own] = report as readonly Row[];
    if (own === undefined) return [];
    return [{ id: String(id), facts: { report: own, ...lists } as unknown as OwnFacts, digest: (own["digest"] ?? null) as string | null }];
  });
}
