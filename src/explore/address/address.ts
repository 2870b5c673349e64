import { signal } from "@preact/signals";

/** Where the reader is: every state of the page has an address (地址). */
export interface Address {
  /** Below the root of the page: `/program/prog-三项制度`. */
  readonly path: string;
  readonly query: URLSearchParams;
  /** Without `#`. */
  readonly hash: string;
}

/** Folder that the page is served from, with a slash at its end; it need not be the root of the host. */
export const root = new URL(".", document.baseURI).pathname;

export const address = signal(read());

/** Goes to an address of the page, made with `to`; the page begins at its top where the path is another one. */
export function go(href: string, how: "push" | "replace" = "push"): void {
  const before = address.peek();
  if (how === "push") history.pushState(null, "", href);
  else history.replaceState(history.state, "", href);
  address.value = read();
  if (address.peek().path !== before.path) {
    scrollTo(0, 0);
    document.getElementById("view")?.focus({ preventScroll: true });
  }
}

/** The address of a path with a query: `to("/place", "loc-1", { year: "2022" })`; what is null or empty is left out. */
export function to(place: string, id = "", query: Readonly<Record<string, string | null | undefined>> = {}, hash = ""): string {
  const asked = Object.entries(query).flatMap(([name, value]) => (value ? [`${name}=${encodeURIComponent(value)}`] : []));
  return `${root}${place.slice(1)}${id === "" ? "" : `/${encodeURIComponent(id)}`}${asked.length === 0 ? "" : `?${asked.join("&")}`}${hash === "" ? "" : `#${hash}`}`;
}

/** The address where the reader is, with some of its query changed (null takes away). */
export function here(changes: Readonly<Record<string, string | null>>, hash?: string): string {
  const { path, query, hash: now } = address.value;
  const all: Record<string, string | null> = { ...Object.fromEntries(query), ...changes };
  return to(path.split("/").map(encodeURIComponent).join("/"), "", all, hash ?? now);
}

/** Links of the page are followed without loading it anew; everything else is left to the browser. */
export function followLinks(): void {
  addEventListener("popstate", () => {
    address.value = read();
  });
  addEventListener("hashchange", () => {
    address.value = read();
  });
  document.addEventListener("click", (event) => {
    const link = event.target instanceof Element ? event.target.closest("a") : null;
    if (link === null || event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey)
      return;
    const url = new URL(typeof link.href === "string" ? link.href : drawn(link), document.baseURI);
    if (link.target === "_blank" || link.hasAttribute("download") || !ours(url)) return;
    event.preventDefault();
    go(url.href, link.dataset["replace"] === undefined ? "push" : "replace");
  });
}

/** Inside a drawing a link is SVG's own and keeps its address elsewhere. */
const drawn = (link: Element): string => (link as Element as SVGAElement).href.baseVal;

const FOREIGN = /^(?:graphiql|graphql|export|schema\.graphql|healthz|readyz|metrics)(?:\/|$)/u;

const ours = ({ origin, pathname }: URL): boolean =>
  origin === location.origin && pathname.startsWith(root) && !FOREIGN.test(pathname.slice(root.length));

function read(): Address {
  const path = location.pathname.startsWith(root) ? location.pathname.slice(root.length - 1) : "/";
  return { path: decoded(path), query: new URLSearchParams(location.search), hash: decoded(location.hash.slice(1)) };
}

/** An address may have been cut in the middle of a character. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
