import { signal } from "@preact/signals";

export type Theme = "auto" | "light" | "dark";

const THEMES: readonly Theme[] = ["auto", "light", "dark"];

/** Light or dark (明暗); `auto` does as the system does. */
export const theme = signal<Theme>(remembered());

/** The next theme, remembered for the next visit. */
export function changeTheme(): void {
  theme.value = THEMES[(THEMES.indexOf(theme.value) + 1) % THEMES.length] ?? "auto";
  wearTheme();
  try {
    localStorage.setItem("fazhi:theme", theme.value);
  } catch {
    // Without storage the choice holds until the page is loaded anew.
  }
}

/** Puts the theme on the page. */
export function wearTheme(): void {
  if (theme.value === "auto") delete document.documentElement.dataset["theme"];
  else document.documentElement.dataset["theme"] = theme.value;
}

function remembered(): Theme {
  try {
    const kept = localStorage.getItem("fazhi:theme");
    return THEMES.find((one) => one === kept) ?? "auto";
  } catch {
    return "auto";
  }
}
