import type { JSX } from "preact";
import { here } from "../address/address.js";
import { words } from "../words/index.js";

interface Section {
  readonly id: string;
  readonly depth: number;
  readonly heading: string;
  readonly number: string | null;
  readonly start: number;
  readonly end: number;
  readonly role: string;
}

/** Headings of a report (目录); each leads to its place, and the one of the chosen words is marked. */
export function Outline({ sections, at }: { readonly sections: readonly Section[]; readonly at: number | null }): JSX.Element {
  const w = words.value;
  const shown = sections.filter(({ depth, heading }) => depth > 0 && heading !== "");
  const current = at === null ? undefined : shown.findLast(({ start, end }) => start <= at && at < end);
  return (
    <nav class="outline" aria-label={w.report.outline} lang="zh-CN">
      {shown.map(({ id, depth, heading, number, start, role }) => (
        <a
          key={id}
          class={`d${depth}`}
          href={here({}, `h=${start}`)}
          data-replace=""
          aria-current={current?.id === id ? "true" : undefined}
        >
          {number}
          {/^[一二三四五六七八九十]+$/u.test(number ?? "") ? "、" : /^\d+$/u.test(number ?? "") ? ". " : ""}
          {heading}
          {depth === 1 && (role === "PROBLEM" || role === "PLAN") && <span class="role"> {w.role[role]}</span>}
        </a>
      ))}
    </nav>
  );
}
