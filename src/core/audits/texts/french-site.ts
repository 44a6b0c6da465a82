import type { SiteFacts } from '../facts/site-facts.ts';

/** True for a site in French: its home page, or at least half of the pages of known language. */
export function isFrenchSite({ home, indexablePages }: Pick<SiteFacts, 'home' | 'indexablePages'>): boolean {
  if (home?.language === 'fr') return true;
  const known = indexablePages.filter(({ language }) => language !== 'unknown');
  return known.length > 0 && known.filter(({ language }) => language === 'fr').length >= known.length / 2;
}
