import { switchRules } from "./legend.js";

/** The page's style sheet: a quiet page; kinds by colour and by the manner of their underline, never by colour alone. */
export const STYLE = {
  html: `
:root {
  --paper: #fbfaf7; --ink: #1f2328; --soft: #5c6168; --line: #dedad1; --tint: #f2efe8; --accent: #a8322a;
  --program: #a8322a; --document: #8a6d1d; --figure: #3d7a4a; --organization: #6b5b95; --place: #2f6f8f; --problem: #7a4a2f; --plan: #41607f;
  --serif: "Noto Serif CJK SC", "Source Han Serif SC", "Songti SC", SimSun, serif;
  --sans: "Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei", sans-serif;
  color-scheme: light dark;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #14171a; --ink: #e8e6e1; --soft: #a3a6a8; --line: #33383d; --tint: #1d2125; --accent: #e28b82;
    --program: #e28b82; --document: #d6b65c; --figure: #86c194; --organization: #b5a6dc; --place: #7fb9d6; --problem: #d3a283; --plan: #9dbbd8;
  }
}
* { box-sizing: border-box }
html { scroll-padding-top: 88px }
body { margin: 0; background: var(--paper); color: var(--ink); font: 16px/1.5 var(--sans); font-variant-numeric: tabular-nums }
a { color: inherit; text-decoration-color: var(--line); text-underline-offset: 3px }
a:hover { text-decoration-color: currentColor }
small { font-size: 13px; color: var(--soft); font-weight: 400 }
i { font-style: normal }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; border-radius: 2px }

.legend { position: sticky; top: 0; z-index: 3; display: flex; flex-wrap: wrap; gap: 4px 24px; align-items: baseline; padding: 12px 32px; background: var(--paper); border-bottom: 1px solid var(--line) }
.legend label { white-space: nowrap; cursor: pointer }
.legend input { accent-color: var(--soft); margin: 0 8px 0 0; vertical-align: -1px }
.legend b { font-weight: 500; margin: 0 4px }
.verdicts { margin-left: auto; display: flex; gap: 16px; white-space: nowrap }
.sign::before { font-weight: 700; margin-right: 4px; color: var(--accent) }
.sign small { margin-left: 4px }
.s-equal::before { content: "✓"; color: var(--figure) }
.s-wrong::before { content: "✗" }
.s-missed::before { content: "漏"; font-size: 13px }
.s-doubtful::before { content: "?"; color: var(--soft) }

.page { display: grid; grid-template-columns: 232px minmax(0, 38em) 288px; gap: 40px; justify-content: center; padding: 32px; max-width: 1320px; margin: 0 auto }
aside { grid-column: 1 }
main { grid-column: 2; min-width: 0 }
.outline { position: sticky; top: 64px; max-height: calc(100vh - 96px); overflow-y: auto; font-size: 13px; line-height: 1.4 }
.outline ol { list-style: none; margin: 0; padding: 0 }
.outline li { padding: 4px 0 }
.outline a { text-decoration: none }
.outline a:hover { text-decoration: underline }
.outline .d1 { font-weight: 600; padding-top: 12px }
.outline .d2 { padding-left: 12px }
.outline .d3 { padding-left: 24px; color: var(--soft) }
.outline .d4 { padding-left: 36px; color: var(--soft) }
#outline, .toggle { position: absolute; clip-path: inset(50%); width: 1px; height: 1px }

h1 { font: 600 28px/1.4 var(--serif); margin: 0 0 16px; text-wrap: balance }
h2 { font: 600 20px/1.4 var(--serif); margin: 48px 0 12px }
.about { display: grid; grid-template-columns: 1fr 1fr; gap: 4px 24px; margin: 0; padding: 12px 0; border: solid var(--line); border-width: 1px 0; font-size: 13px }
.about div { display: flex; gap: 12px; min-width: 0 }
.about div:first-child { grid-column: 1 / -1 }
.about dt { color: var(--soft); flex: 0 0 4em }
.about dd { margin: 0; overflow-wrap: anywhere }
.faults { list-style: none; margin: 0 0 24px; padding: 12px 16px; border-left: 3px solid var(--accent); background: var(--tint); font-size: 13px; overflow-wrap: anywhere }
table { border-collapse: collapse; width: 100%; font-size: 13px; line-height: 1.4 }
th, td { text-align: right; padding: 4px 8px; border-bottom: 1px solid var(--line); font-weight: 400 }
th:first-child { text-align: left; padding-left: 0; white-space: nowrap }
.gold ul { font-size: 13px; padding-left: 20px }
.gold h2 { margin-top: 32px }

.text { margin-top: 32px; font: 17px/2.05 var(--serif); overflow-wrap: anywhere }
.line { position: relative; margin: 0 0 8px; white-space: pre-wrap }
.line.empty { height: 8px; margin: 0 }
.line:not(.empty)::before { content: attr(data-line); position: absolute; left: -36px; width: 24px; text-align: right; font: 12px/2.9 var(--sans); color: var(--soft); opacity: 0; user-select: none }
.line:hover::before, .line:target::before { opacity: 1 }
.line:target { background: linear-gradient(90deg, var(--tint), transparent) }
.h { font-weight: 600; text-wrap: pretty }
.h1 { font-size: 20px; margin-top: 32px }
.h2 { margin-top: 20px }
.heading { font-weight: 600 }

.m { text-decoration: underline; text-decoration-skip-ink: none; cursor: help }
.m, .sample { text-decoration-line: underline; text-decoration-skip-ink: none; text-underline-offset: 5px }
.m .m { text-underline-offset: 9px }
.m .m .m { text-underline-offset: 13px }
.k-problem > .m, .k-plan > .m { text-underline-offset: 5px }
.k-problem > .m .m, .k-plan > .m .m { text-underline-offset: 9px }
.k-program { text-decoration-style: solid; text-decoration-thickness: 2px; text-decoration-color: var(--program) }
.k-program.uncurated { text-decoration-thickness: 1px }
.k-document { text-decoration-style: double; text-decoration-thickness: 1px; text-decoration-color: var(--document) }
.k-figure { text-decoration-style: dashed; text-decoration-thickness: 1.5px; text-decoration-color: var(--figure) }
.k-organization { text-decoration-style: dotted; text-decoration-thickness: 2px; text-decoration-color: var(--organization) }
.k-place { text-decoration-style: wavy; text-decoration-thickness: 1px; text-decoration-color: var(--place) }
.m.k-problem, .m.k-plan, .sample.k-problem, .sample.k-plan { text-decoration: none; background: var(--tint); box-decoration-break: clone; -webkit-box-decoration-break: clone; padding: 3px 0 }
.text .k-problem[tabindex]::before, .text .k-plan[tabindex]::before { font: 600 12px/1 var(--sans); margin: 0 6px 0 4px; letter-spacing: .05em; user-select: none }
.text .k-problem[tabindex]::before { content: "问题"; color: var(--problem) }
.text .k-plan[tabindex]::before { content: "计划"; color: var(--plan) }
.sample.k-problem { color: var(--problem); padding: 2px 4px } .sample.k-plan { color: var(--plan); padding: 2px 4px }
.m:hover:not(:has(.m:hover)), .m:focus { background: color-mix(in srgb, currentColor 10%, transparent) }
.m:focus { outline: 2px solid var(--accent); outline-offset: 1px; border-radius: 2px }
.v-equal::after, .v-wrong::after, .v-doubtful::after, .missed::after { display: inline-block; text-decoration: none }
.v-equal::after, .v-wrong::after, .v-doubtful::after, .missed::after { font: 700 12px/1 var(--sans); vertical-align: super; margin-left: 1px; user-select: none }
.v-equal::after { content: "✓"; color: var(--figure) }
.v-wrong::after { content: "✗"; color: var(--accent) }
.v-doubtful::after { content: "?"; color: var(--soft) }
.missed { text-decoration: none; outline: 1.5px dashed var(--accent); outline-offset: 1px }
.missed::after { content: "漏"; color: var(--accent) }

.card { position: absolute; left: calc(100% + 40px); margin-top: -1em; width: 288px; z-index: 2; display: none; padding: 12px 0 16px; border-top: 2px solid var(--accent); background: var(--paper); font: 400 13px/1.5 var(--sans); color: var(--ink); white-space: normal; cursor: auto; user-select: none; text-indent: 0 }
.m:hover:not(:has(.m:hover)) > .card, .m:focus > .card { display: block }
.m:hover:not(:has(.m:hover)) > .card { z-index: 3 }
.card em { display: block; font-style: normal; color: var(--soft); margin-bottom: 4px }
.card strong { display: block; font: 600 16px/1.5 var(--serif); margin-bottom: 8px }
.card .row { display: grid; grid-template-columns: 5em 1fr; gap: 8px }
.card .row i { color: var(--soft) }
.card .verdict { margin-top: 8px }
.card .differs span { color: var(--accent) }

.lists { margin-top: 56px }
.lists details { border-top: 1px solid var(--line); padding: 12px 0 }
.lists summary { cursor: pointer }
.lists ol { font-size: 13px; line-height: 1.6; padding-left: 2.6em; margin: 12px 0 0 }
.lists li { margin-bottom: 8px }
.lists strong { font: 600 15px/1.5 var(--serif) }
.facts span { margin-right: 12px } .facts i { white-space: nowrap } .lists em { font-style: normal } .facts i { color: var(--soft) }
.where { color: var(--soft) }
main.index { max-width: 60rem; margin: 0 auto; padding: 32px }
footer { margin: 48px 0 32px; padding-top: 12px; border-top: 1px solid var(--line); font-size: 13px; color: var(--soft) }

@media (max-width: 1199px) {
  .page { grid-template-columns: 200px minmax(0, 38em); gap: 32px }
  .card { position: fixed; margin: 0; left: 0; right: 0; bottom: 0; width: auto; max-height: 50vh; overflow-y: auto; padding: 16px 24px 20px; box-shadow: 0 -2px 16px rgb(0 0 0 / 12%); z-index: 4 }
}
@media (max-width: 800px) {
  .legend { flex-wrap: nowrap; overflow-x: auto; padding: 12px 16px; gap: 4px 16px }
  .legend small { display: none }
  .verdicts { margin-left: 0 }
  .page { display: block; padding: 16px }
  .toggle { position: static; clip-path: none; width: auto; height: auto; display: inline-block; padding: 8px 0; font-size: 13px; text-decoration: underline; text-underline-offset: 3px; cursor: pointer }
  #outline:focus-visible + .toggle { outline: 2px solid var(--accent) }
  .outline { display: none; position: static; max-height: none; padding-bottom: 16px; margin-bottom: 16px; border-bottom: 1px solid var(--line) }
  #outline:checked ~ .outline { display: block }
  h1 { font-size: 20px }
  .about { grid-template-columns: 1fr }
  .gold { overflow-x: auto }
  .line:not(.empty)::before { display: none }
}
@media print {
  @page { margin: 18mm 16mm }
  :root { --paper: #fff; --ink: #000; --soft: #444; --tint: #f3f3f0 }
  .page { display: block; padding: 0; max-width: none }
  aside, .card { display: none !important }
  .legend { position: static; padding: 0 0 8px; font-size: 12px; gap: 2px 16px } .legend input { display: none }
  body { font-size: 11pt } .text { font-size: 11pt; line-height: 1.9 }
  .lists details::details-content { content-visibility: visible; display: block; height: auto }
  .lists { break-before: page } .lists li, .about { break-inside: avoid }
  .h { break-after: avoid }
  .text .m[data-n]::after { content: attr(data-n); font: 7pt/1 var(--sans); vertical-align: super; color: var(--soft) }
  .v-equal[data-n]::after { content: attr(data-n) "✓" !important } .v-wrong[data-n]::after { content: attr(data-n) "✗" !important }
  .m, .sample { print-color-adjust: exact; -webkit-print-color-adjust: exact }
}
${switchRules()}
`,
};
