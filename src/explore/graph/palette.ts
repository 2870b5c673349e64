import type { Palette } from "./drawn.js";

/** The colours as the tokens have them now: WebGL knows no variables. */
export function palette(): Palette {
  const style = getComputedStyle(document.documentElement);
  const token = (name: string): string => style.getPropertyValue(`--${name}`).trim();
  const [place, measure, document_, organization, figure, grey] = ["place", "measure", "document", "organization", "figure", "grey"].map(
    token,
  );
  return {
    kinds: {
      place: place ?? "",
      measure: measure ?? "",
      document: document_ ?? "",
      organization: organization ?? "",
      figure: figure ?? "",
      grey: grey ?? "",
    },
    paper: token("paper"),
    ink: token("ink"),
    line: token("line"),
    faint: token("line-faint"),
    seal: token("seal"),
    font: `13px ${token("sans")}`,
  };
}
