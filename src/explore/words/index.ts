import { signal } from "@preact/signals";
import { en } from "./en/index.js";
import { zh } from "./zh/index.js";
import type { Words } from "./zh/index.js";

/** Words of the page in the reader's language (界面文字); Chinese unless chosen otherwise. */
export const words = signal<Words>(remembered() === "en" ? en : zh);

/** Changes the language and remembers it. */
export function speak(language: "zh" | "en"): void {
  words.value = language === "en" ? en : zh;
  document.documentElement.lang = language === "en" ? "en" : "zh-CN";
  try {
    localStorage.setItem("fazhi:language", language);
  } catch {
    // Without storage the choice holds until the page is loaded anew.
  }
}

function remembered(): string | null {
  try {
    return localStorage.getItem("fazhi:language");
  } catch {
    return null;
  }
}
