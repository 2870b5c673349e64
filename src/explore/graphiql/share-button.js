import { ToolbarButton, useEditorContext } from "@graphiql/react";
import { createElement, useState } from "react";

/** Copies a link that opens this query with its variables (分享链接); `asked.js` reads it. */
export function ShareButton() {
  const { queryEditor, variableEditor } = useEditorContext({ nonNull: true });
  const [isCopied, setCopied] = useState(false);
  const copy = async () => {
    const carried = new URLSearchParams({ query: queryEditor?.getValue() ?? "", variables: variableEditor?.getValue() ?? "{}" });
    const url = new URL(location.href);
    url.hash = carried.toString();
    history.replaceState(null, "", url);
    await navigator.clipboard?.writeText(url.href).catch(() => undefined);
    setCopied(true);
    setTimeout(() => setCopied(false), 2_000);
  };
  const label = isCopied ? "已复制，地址栏中也有 Copied" : "复制分享链接 Copy a link to this query";
  return createElement(ToolbarButton, { label, onClick: copy }, LINK);
}

const LINK = createElement(
  "svg",
  { className: "graphiql-toolbar-icon", "aria-hidden": true, viewBox: "0 0 20 20", fill: "none", stroke: "currentColor", strokeWidth: 1.5 },
  createElement("path", { d: "M8 12a4 4 0 0 0 6 0l3-3a4 4 0 0 0-6-6l-1.5 1.5M12 8a4 4 0 0 0-6 0l-3 3a4 4 0 0 0 6 6l1.5-1.5" }),
);
