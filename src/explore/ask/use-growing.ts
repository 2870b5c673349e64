import { useState } from "preact/hooks";
import { useAnswer } from "./use-answer.js";
import type { Asked } from "./use-answer.js";

/** What has come so far of an answer in parts (陆续到达的回答); `waiting` until it is whole. */
export interface Growing<Answer> extends Asked<Answer> {
  readonly whole: boolean;
}

/** As useAnswer, for what takes many questions: shows what there is after each of them. */
export function useGrowing<Answer>(
  key: string,
  asking: (signal: AbortSignal, show: (part: Answer) => void) => Promise<Answer>,
): Growing<Answer> {
  const [part, setPart] = useState<{ readonly key: string; readonly data: Answer } | null>(null);
  const asked = useAnswer(key, (signal) =>
    asking(signal, (data) => {
      if (!signal.aborted) setPart({ key, data });
    }),
  );
  const whole = !asked.waiting && asked.fault === null && asked.data !== null;
  if (whole || part?.key !== key) return { ...asked, whole };
  return { data: part.data, fault: asked.fault, waiting: false, whole: false };
}
