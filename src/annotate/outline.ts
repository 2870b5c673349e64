import { position } from "../model/text.js";
import type { Reading, SectionFacts } from "../model/reading.js";
import { html, joined, nothing, type Html } from "./html.js";

/** The report's headings as links to their lines, with what each part does where it is not telling what was done. */
export function outline({ sections }: Reading, text: string): Html {
  if (sections.length === 0) return nothing;
  const rows = sections.map(
    (section) =>
      html`<li class="d${Math.min(4, section.depth)}">
        <a href="#L${position(text, section.start).line}">${numbered(section)}</a>${role(section)}
      </li>`,
  );
  return html`<input type="checkbox" id="outline" /><label for="outline" class="toggle">目录 outline</label>
    <nav class="outline" aria-label="目录 outline">
      <ol>
        ${joined(rows)}
      </ol>
    </nav>`;
}

const role = ({ role: does }: SectionFacts): Html => {
  if (does === "problem") return html` <small>问题</small>`;
  return does === "plan" ? html` <small>计划</small>` : nothing;
};

const numbered = ({ number, heading }: SectionFacts): string => {
  if (number === null) return heading;
  if (/^[一二三四五六七八九十百]+$/u.test(number)) return `${number}、${heading}`;
  return /^\d+$/u.test(number) ? `${number}. ${heading}` : `${number} ${heading}`;
};
