import type { JSX } from "preact";
import { to } from "../address/address.js";
import { SearchBox } from "../search/search-box.js";
import { speak, words } from "../words/index.js";
import { changeTheme, theme } from "./theme.js";

const LINKS = ["graph", "matrix", "compare"] as const;

/** The line on top (页眉): name, search, views of the whole, language, theme. */
export function Top({ view }: { readonly view: string }): JSX.Element {
  const w = words.value;
  return (
    <header class="top">
      <a class="brand" href={to("/")}>
        {w.name}
      </a>
      <SearchBox />
      <nav aria-label={w.name}>
        {LINKS.map((link) => (
          <a key={link} href={to(`/${link}`)} aria-current={view === link ? "page" : undefined}>
            {w.nav[link]}
          </a>
        ))}
      </nav>
      <div class="switches">
        <button
          type="button"
          title={w.otherLanguageTitle}
          lang={w.language === "zh" ? "en" : "zh-CN"}
          onClick={() => speak(w.language === "zh" ? "en" : "zh")}
        >
          {w.otherLanguage}
        </button>
        <button type="button" aria-label={w.theme[theme.value]} title={w.theme[theme.value]} onClick={changeTheme}>
          {theme.value === "auto" ? "◐" : theme.value === "light" ? "○" : "●"}
        </button>
      </div>
    </header>
  );
}
