import { save } from "./csv.js";

const TIMES = 2;

/** Saves the drawing in an element as a PNG (图片), with the colours that it is shown in. */
export function savePicture(box: Element | null, name: string): void {
  const svg = box?.querySelector("svg");
  if (svg == null) return;
  const { width, height } = svg.getBoundingClientRect();
  const style = getComputedStyle(document.documentElement);
  const copy = svg.cloneNode(true) as SVGElement;
  copy.setAttribute("xmlns", "http://www.w3.org/2000/svg");
  copy.setAttribute("color", style.color);
  copy.setAttribute("font-family", style.fontFamily);
  const text = new XMLSerializer()
    .serializeToString(copy)
    .replace(/var\((--[\w-]+)\)/gu, (_, variable: string) => style.getPropertyValue(variable));
  const picture = new Image();
  picture.onload = () => {
    const canvas = Object.assign(document.createElement("canvas"), { width: width * TIMES, height: height * TIMES });
    const pen = canvas.getContext("2d");
    if (pen === null) return;
    pen.fillStyle = style.getPropertyValue("--paper");
    pen.fillRect(0, 0, canvas.width, canvas.height);
    pen.drawImage(picture, 0, 0, canvas.width, canvas.height);
    canvas.toBlob((blob) => {
      if (blob !== null) save(name, blob);
    });
  };
  picture.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`;
}
