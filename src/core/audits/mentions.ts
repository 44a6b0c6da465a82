import { keptByPlace } from './kept-by-place.ts';
import type { PageFacts } from './site-facts.ts';
import { pathOf } from './wording.ts';

/** Read once for all the checks that ask. */
const known = new WeakMap<readonly PageFacts[], ReadonlyMap<string, number>>();

/**
 * Does any address of the site, or the anchor of any link, match `words` (written without accents)? An anchor counts when
 * `leastPages` pages say it.
 */
export function mentions(pages: readonly PageFacts[], words: RegExp, leastPages = 1): boolean {
  let said = known.get(pages);
  if (!said) known.set(pages, (said = wordsSaid(pages)));
  for (const [text, count] of said) if (count >= leastPages && words.test(text)) return true;
  return false;
}

/** Text → number of pages that say it as an anchor; an address of the site is said everywhere. */
function wordsSaid(pages: readonly PageFacts[]): Map<string, number> {
  const anchors = new Map<string, { pages: number; last: PageFacts | null }>();
  const countOf = keptByPlace(({ anchor }) => {
    let count = anchors.get(anchor);
    if (count === undefined) anchors.set(anchor, (count = { pages: 0, last: null }));
    return count;
  });
  for (const page of pages) {
    const { links } = page.record;
    for (let place = 0; place < links.length; place += 1) {
      const count = countOf(links[place]!, place);
      if (count.last === page) continue;
      count.last = page;
      count.pages += 1;
    }
  }
  const said = new Map<string, number>();
  for (const [anchor, count] of anchors) {
    const text = folded(anchor);
    said.set(text, (said.get(text) ?? 0) + count.pages);
  }
  for (const page of pages) said.set(folded(pathOf(page.record.url)), Infinity);
  return said;
}

const foldable = /[^a-z\d/.-]/;

/** Lower case, accents off, spaces and underscores as hyphens: `Mentions légales` → `mentions-legales`. */
function folded(text: string): string {
  // Most addresses are folded already.
  if (!foldable.test(text)) return text;
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[\s_’']+/gu, '-');
}
