import { createGraphiQLFetcher } from "@graphiql/toolkit";
import { GraphiQL } from "graphiql";
import { createElement } from "react";
import { createRoot } from "react-dom/client";
import "graphiql/style.css";
import "./page.css";
import { asked } from "./asked.js";
import { cannedQueries } from "./canned-queries.js";
import { firstVisit } from "./first-visit.js";

// The page asks the server that it came from, and nobody else.
const fetcher = createGraphiQLFetcher({ url: new URL("../graphql", location.href).href });
const logo = createElement(GraphiQL.Logo, null, createElement("span", { className: "brand" }, "法治图谱 · 查询"));
const tabs = cannedQueries();
firstVisit(tabs[0]);

createRoot(document.getElementById("page")).render(
  createElement(
    GraphiQL,
    { fetcher, defaultTabs: tabs, defaultEditorToolsVisibility: "variables", shouldPersistHeaders: false, ...asked() },
    logo,
  ),
);
