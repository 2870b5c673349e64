import { go } from "../address/address.js";

/** Marks of a picture that are links: followed within the page; on hover and focus their words stand beside them (读数). */
export function alive<Picture extends Element>(picture: Picture): Picture {
  const svg = picture instanceof SVGSVGElement ? picture : picture.querySelector("svg");
  if (svg === null) return picture;
  const words = document.createElementNS("http://www.w3.org/2000/svg", "text");
  words.classList.add("readout");
  words.setAttribute("aria-hidden", "true");
  svg.append(words);
  const show = (event: Event): void => {
    const mark = markOf(event);
    words.textContent = mark?.getAttribute("aria-label") ?? "";
    if (mark === null) return;
    const { x, y, width } = mark.getBBox();
    const right = x + width / 2 > svg.clientWidth / 2;
    words.setAttribute("x", String(right ? x - 6 : x + width + 6));
    words.setAttribute("y", String(y - 6));
    words.setAttribute("text-anchor", right ? "end" : "start");
  };
  for (const kind of ["pointerover", "focusin"]) svg.addEventListener(kind, show);
  for (const kind of ["pointerleave", "focusout"]) svg.addEventListener(kind, () => words.replaceChildren());
  svg.addEventListener("click", (event) => {
    const mark = markOf(event);
    if (mark === null || event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    go(mark.href.baseVal);
  });
  for (const group of svg.querySelectorAll("g[aria-label]")) group.removeAttribute("aria-label");
  for (const mark of svg.querySelectorAll("a")) {
    const drawn = mark.querySelector("[aria-label]");
    const label = drawn?.getAttribute("aria-label") ?? null;
    if (label !== null) mark.setAttribute("aria-label", label);
    drawn?.removeAttribute("aria-label");
  }
  return picture;
}

const markOf = ({ target }: Event): SVGAElement | null => {
  const link = target instanceof Element ? target.closest("a") : null;
  return link instanceof SVGAElement ? link : null;
};
