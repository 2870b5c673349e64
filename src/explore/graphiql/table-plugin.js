import { createElement as h, useSyncExternalStore } from "react";
import { csv, save } from "../parts/csv.js";
import { answerTable } from "./answer-rows.js";

/** A panel with the answer as a table, and as CSV for a spreadsheet (表格与下载). */
export const tablePlugin = (answers) => ({
  title: "表格 Table",
  icon: () =>
    h(
      "svg",
      { viewBox: "0 0 20 20", fill: "none", stroke: "currentColor", strokeWidth: 1.5 },
      h("path", { d: "M2 3h16v14H2zM2 8h16M2 12.5h16M8 3v14" }),
    ),
  content: () => h(Panel, { answers }),
});

function Panel({ answers }) {
  const answer = useSyncExternalStore(answers.subscribe, answers.last);
  const table = answerTable(answer?.data);
  if (table === null) return h("p", null, "先运行一个含列表的查询。 Run a query that has a list first.");
  const { path, columns, rows } = table;
  return h(
    "section",
    { className: "answer-table" },
    h("h2", null, `${path}（${rows.length}）`),
    h(
      "button",
      { type: "button", className: "graphiql-button", onClick: () => save(`${path}.csv`, csv(columns, rows)) },
      "下载 CSV Download",
    ),
    h(
      "div",
      { className: "answer-rows" },
      h(
        "table",
        null,
        h("thead", null, h("tr", null, ...columns.map((name) => h("th", { key: name, scope: "col" }, name)))),
        h(
          "tbody",
          null,
          ...rows.map((row, at) => h("tr", { key: at }, ...row.map((text, column) => h("td", { key: column, title: text }, text)))),
        ),
      ),
    ),
  );
}
