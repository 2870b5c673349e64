import type { JSX } from "preact";
import { to } from "../address/address.js";
import type { StartAnswer } from "../ask/generated/start.js";
import { words } from "../words/index.js";

/** Questions to begin with (可以这样问), made of what is in the graph, so that each has an answer. */
export function Questions({ data }: { readonly data: StartAnswer }): JSX.Element {
  const { start, language } = words.value;
  const zh = language === "zh";
  const [measure] = data.programs.nodes;
  const [report, other] = data.reports.nodes;
  const asked: readonly (readonly [string, string] | null)[] = [
    measure === undefined
      ? null
      : [
          to("/program", measure.id),
          zh ? `哪些地方落实了“${measure.name}”？哪一年？` : `Which places carried out ${measure.name}, and when?`,
        ],
    report === undefined
      ? null
      : [
          to("/place", report.locality.id, { year: String(report.year) }),
          zh ? `${report.locality.name} ${report.year} 年报告了什么？` : `What did ${report.locality.name} report for ${report.year}?`,
        ],
    report === undefined || other === undefined
      ? null
      : [
          to("/compare", "", { places: `${report.locality.id},${other.locality.id}` }),
          zh
            ? `${report.locality.name}和${other.locality.name}做法有何不同？`
            : `How do ${report.locality.name} and ${other.locality.name} differ?`,
        ],
    [
      to("/indicator", "ind-行政复议案件受理"),
      zh ? "各地各年受理了多少件行政复议案件？" : "How many cases of administrative review did each place take, and when?",
    ],
    [to("/q", "行政复议"), zh ? "各地怎么说“行政复议”？" : "What do places say of 行政复议?"],
    [to("/matrix"), zh ? "各地的举措有何异同，一张表看完" : "Who does what, on one page"],
  ];
  return (
    <nav class="questions" aria-label={start.questions}>
      <h2>{start.questions}</h2>
      <ul class="plain">
        {asked.map(
          (question) =>
            question !== null && (
              <li key={question[0]}>
                <a href={question[0]}>{question[1]}</a>
              </li>
            ),
        )}
      </ul>
    </nav>
  );
}
