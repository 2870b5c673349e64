import { saysNothing } from "./bare-words.js";

/** A metric with the subject that only the words around it tell: 审结 after 规范行政复议。 is 行政复议审结, 组织培训 组织执法培训. */
export function withSubject(metric: string, subject: string | null): string {
  if (subject === null || metric.includes(subject)) return metric;
  if (saysNothing(metric)) return metric + subject;
  for (let length = Math.min(subject.length, metric.length) - 1; length >= 2; length--)
    if (metric.startsWith(subject.slice(-length))) return subject + metric.slice(length);
  const verb = LIGHT.exec(metric)?.[0] ?? "";
  return verb + subject + metric.slice(verb.length);
}

const LIGHT = /^(?:组织|开展|举办|完成|实施|作出|提出|发放|制定)/u;
