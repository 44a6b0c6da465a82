import type { PageFacts } from './site-facts.ts';
import { pathOf } from './wording.ts';

/** Does any address of the site, or the address or anchor of any link, match `words` (written without accents)? */
export function mentions(pages: readonly PageFacts[], words: RegExp): boolean {
  const seen = new Set<string>();
  for (const page of pages) {
    if (words.test(folded(pathOf(page.record.url)))) return true;
    for (const link of page.record.links) {
      const key = `${link.to} ${link.anchor}`;
      if (seen.has(key)) continue;
      seen.add(key);
      if (words.test(folded(link.anchor)) || (link.internal && words.test(folded(pathOf(link.to))))) return true;
    }
  }
  return false;
}

/** Lower case, accents off, spaces and underscores as hyphens: `Mentions légales` → `mentions-legales`. */
function folded(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[\s_’']+/gu, '-');
}
