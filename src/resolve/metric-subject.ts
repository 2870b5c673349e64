import { saysNothing } from "./bare-words.js";

/** A metric with the subject that only the words around it tell: 审结 after 规范行政复议。 is 行政复议审结, 实施 below 行政检查 实施行政检查. */
export function withSubject(metric: string, subject: string | null): string {
  if (subject === null || metric.includes(subject)) return metric;
  if (saysNothing(metric)) return metric + subject;
  for (let length = Math.min(subject.length, metric.length) - 1; length >= 2; length--)
    if (metric.startsWith(subject.slice(-length))) return subject + metric.slice(length);
  return subject + metric;
}
