import { render } from "preact";
import { followLinks } from "./address/address.js";
import { App } from "./app.js";
import { speak, words } from "./words/index.js";
import { wearTheme } from "./parts/theme.js";
import "./look/tokens.css";
import "./look/base.css";
import "./look/frame.css";
import "./look/tables.css";
import "./look/panel.css";
import "./look/report.css";
import "./look/search.css";
import "./look/views.css";
import "./look/place.css";
import "./look/print.css";

wearTheme();
speak(words.peek().language === "en" ? "en" : "zh");
followLinks();
const page = document.getElementById("page");
if (page !== null) {
  page.replaceChildren();
  render(<App />, page);
}
