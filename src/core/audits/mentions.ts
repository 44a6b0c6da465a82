import type { PageFacts } from './site-facts.ts';
import { pathOf } from './wording.ts';

/** Read once for all the checks that ask. */
const known = new WeakMap<readonly PageFacts[], ReadonlySet<string>>();

/** Does any address of the site, or the anchor of any link, match `words` (written without accents)? */
export function mentions(pages: readonly PageFacts[], words: RegExp): boolean {
  let said = known.get(pages);
  if (!said) known.set(pages, (said = wordsSaid(pages)));
  for (const text of said) if (words.test(text)) return true;
  return false;
}

function wordsSaid(pages: readonly PageFacts[]): Set<string> {
  const anchors = new Set<string>();
  for (const page of pages) for (const link of page.record.links) anchors.add(link.anchor);
  const paths = pages.map((page) => pathOf(page.record.url));
  return new Set([...anchors, ...paths].map(folded));
}

/** Lower case, accents off, spaces and underscores as hyphens: `Mentions légales` → `mentions-legales`. */
function folded(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[\s_’']+/gu, '-');
}
