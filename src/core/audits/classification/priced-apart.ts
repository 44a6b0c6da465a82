import type { PageFacts } from '../facts/site-facts.ts';

/** Share of the pages of a family with a main price of their own: each sells another thing. Working assumption. */
const leastApart = 0.5;

const price = /[€£$]\s?\d+(?:[.,]\d\d)?|\d+(?:[.,]\d\d)?\s?[€£]/g;

/** True for pages of which each has its price: routes, rooms or courses written on one model are no doorways. */
export function arePricedApart(pages: readonly PageFacts[]): boolean {
  const prices = pages.flatMap((page) => mainPrice(page) ?? []);
  return prices.length === pages.length && new Set(prices).size >= leastApart * pages.length;
}

/** The price that the title and headings of a page contain; null without exactly one. */
function mainPrice({ content }: PageFacts): string | null {
  const named = [content?.title ?? '', ...(content?.headings ?? []).map(({ text }) => text)].join('\n');
  const found = new Set(named.match(price)?.map((one) => one.replaceAll(/\D/g, '')));
  return found.size === 1 ? [...found][0]! : null;
}
