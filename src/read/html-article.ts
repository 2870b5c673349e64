import { isBlock, isHidden, UNSEEN } from "./html-lines.js";
import { proseCounter } from "./html-prose.js";
import { elementsIn, textIn, type Element } from "./html-tree.js";

/** Where the content systems of government sites put the article (TRS, UCAP, 博达, 正方, 微信公众号 …), by id or class. */
const ARTICLE =
  /(?:^|\s)(?:zoom|TRS_Editor|TRS_UEDITOR|TRS_PreAppend|UCAP-CONTENT|pages_content|article-content|article_content|articleContent|article_con|articlecontent|xxgk_content|xxgkcontent|news_content|newsContent|vsb_content\S*|v_news_content|wp_articlecontent|js_content|rich_media_content|art_con|arc_content|con_text|zw_content|wzcon|infoContent|info_content|detail-content|detail_content|view_content|contentText|textContent|ivs_content)(?=\s|$)/iu;
/** Parts of a page around the article, by id or class. */
const NOISE =
  /(?:^|[\s_-])(?:nav|navbar|menu|crumbs?|breadcrumbs?|position|location|dqwz|weizhi|share|bdsharebuttonbox|bdshare|sharebox|social|print|toolbar|tools?|fontsize|related|relation|relevant|xgxx|xglj|xgwz|xgyd|recommend|hot|footer|foot|copyright|links?|friendlink|qrcode|ewm|erweima|sidebar|aside|search|login|comments?|pagination|prev|next|prevnext|speech|audio|banner|topbar|weather|clock)(?=$|[\s_\d-])/iu;
const NOISE_TAGS = new Set(["nav", "footer", "aside"]);

/** What is left out of a page: hidden elements, and parts around the article as long as they hold hardly any of its sentences. */
export function noiseOf(page: Element): ReadonlySet<Element> {
  const whole = prose(page);
  const noise = new Set<Element>();
  const visit = (element: Element): void => {
    for (const child of element.children) {
      if (typeof child === "string" || UNSEEN.has(child.tag)) continue;
      const names = namesOf(child);
      const doubtful = isHidden(child) || NOISE_TAGS.has(child.tag) || (NOISE.test(names) && !ARTICLE.test(names));
      if (doubtful && prose(child) <= whole * 0.1) noise.add(child);
      else visit(child);
    }
  };
  visit(page);
  return noise;
}

/** The element that holds the article: a container known by name, else the innermost that holds nearly all sentences. Null for a page without any text. */
export function articleOf(page: Element, noise: ReadonlySet<Element>): Element | null {
  const whole = prose(page);
  if (whole === 0) return textIn(page).trim() === "" ? null : page;
  const known = [...elementsIn(page)].find(
    (element) => ARTICLE.test(namesOf(element)) && !noise.has(element) && prose(element) >= whole * 0.7,
  );
  if (known !== undefined) return known;
  let inner = page;
  for (let next = heir(inner, noise); next !== null; next = heir(inner, noise)) inner = next;
  return inner;
}

const OWN_SENTENCES = 8;

/** The child to go down to: it holds four fifths of the sentences, the others hardly any, and it is no mere paragraph. */
function heir(element: Element, noise: ReadonlySet<Element>): Element | null {
  const whole = prose(element);
  const children = element.children.filter((child): child is Element => typeof child !== "string" && !noise.has(child));
  const main = children.find((child) => prose(child) >= whole * 0.8);
  if (main === undefined || !isContainer(main)) return null;
  const others = children.filter((child) => child !== main && prose(child) >= OWN_SENTENCES && !isListOfLinks(child));
  return others.length === 0 ? main : null;
}

const isContainer = (element: Element): boolean =>
  element.tag !== "p" &&
  element.children.some((child) => typeof child !== "string" && (isBlock(child) || child.tag === "br" || isContainer(child)));

const prose = proseCounter();

const isListOfLinks = (element: Element): boolean => {
  const links = [...elementsIn(element)].filter(({ tag }) => tag === "a");
  return links.length >= 4 && links.reduce((sum, link) => sum + textIn(link).length, 0) > textIn(element).length / 3;
};

const namesOf = ({ attributes }: Element): string => `${attributes["id"] ?? ""} ${attributes["class"] ?? ""}`;
