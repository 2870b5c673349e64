import { createGraphiQLFetcher } from "@graphiql/toolkit";
import { GraphiQL } from "graphiql";
import { createElement, Fragment } from "react";
import { createRoot } from "react-dom/client";
import "graphiql/style.css";
import "./page.css";
import { asked } from "./asked.js";
import { cannedQueries } from "./canned-queries.js";
import { firstVisit } from "./first-visit.js";
import { keepingLast } from "./last-answer.js";
import { ShareButton } from "./share-button.js";
import { tablePlugin } from "./table-plugin.js";

// The page asks the server that it came from, and nobody else.
const answers = keepingLast(createGraphiQLFetcher({ url: new URL("../graphql", location.href).href, enableIncrementalDelivery: false }));
const logo = createElement(GraphiQL.Logo, null, createElement("span", { className: "brand" }, "法治图谱 · 查询"));
const toolbar = createElement(GraphiQL.Toolbar, null, ({ prettify, copy, merge }) => [
  createElement(Fragment, { key: "own" }, prettify, merge, copy, createElement(ShareButton)),
]);
const tabs = cannedQueries();
firstVisit(tabs[0]);

createRoot(document.getElementById("page")).render(
  createElement(
    GraphiQL,
    {
      fetcher: answers.fetcher,
      plugins: [tablePlugin(answers)],
      defaultTabs: tabs,
      defaultEditorToolsVisibility: "variables",
      shouldPersistHeaders: false,
      ...asked(),
    },
    logo,
    toolbar,
  ),
);
