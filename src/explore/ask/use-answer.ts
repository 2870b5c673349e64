import { useEffect, useRef, useState } from "preact/hooks";
import { ask, AskFault } from "./ask.js";
import type { Typed } from "./typed.js";

/** What a view has of its answer (回答): the old one stays while the next is on its way. */
export interface Asked<Answer> {
  readonly data: Answer | null;
  readonly fault: AskFault | null;
  /** On its way; `data` is then the answer before, or null. */
  readonly waiting: boolean;
}

const KEPT = 60;
const kept = new Map<string, unknown>();
const AGAIN_AFTER = 3_000;

/** Asks whenever the variables change, again and again while the server is away; null asks nothing. */
export function useQuery<Answer, Variables>(query: Typed<Answer, Variables>, variables: Variables | null): Asked<Answer> {
  const key = variables === null ? null : `${query.name} ${JSON.stringify(variables)}`;
  return useAnswer(key, (signal) => ask(query, variables as Variables, signal));
}

/** The same for whatever takes several questions; `key` says what is asked, null asks nothing. */
export function useAnswer<Answer>(key: string | null, asking: (signal: AbortSignal) => Promise<Answer>): Asked<Answer> {
  const [state, setState] = useState<{ readonly key: string | null; readonly fault: AskFault | null }>({ key: null, fault: null });
  const shown = useRef<Answer | null>(null);
  useEffect(() => {
    if (key === null || kept.has(key)) return undefined;
    const stop = new AbortController();
    const turn = async (): Promise<void> => {
      try {
        keep(key, await asking(stop.signal));
        if (!stop.signal.aborted) setState({ key, fault: null });
      } catch (error) {
        if (stop.signal.aborted) return;
        const fault = error instanceof AskFault ? error : new AskFault("refused", String(error));
        setState({ key, fault });
        if (fault.kind !== "refused") setTimeout(() => !stop.signal.aborted && void turn(), AGAIN_AFTER);
      }
    };
    void turn();
    return () => {
      stop.abort();
    };
  }, [key]);
  if (key === null) return { data: null, fault: null, waiting: false };
  if (kept.has(key)) {
    shown.current = kept.get(key) as Answer;
    return { data: shown.current, fault: null, waiting: false };
  }
  return { data: shown.current, fault: state.key === key ? state.fault : null, waiting: state.key !== key };
}

function keep(key: string, data: unknown): void {
  kept.delete(key);
  kept.set(key, data);
  for (const oldest of kept.keys()) {
    if (kept.size <= KEPT) break;
    kept.delete(oldest);
  }
}
