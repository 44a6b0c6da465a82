import { isSubjectPage } from '../audits/page-kinds/subject-page.ts';
import type { PageFacts, SiteFacts } from '../audits/facts/site-facts.ts';
import { isAnchor } from '../audits/links/link-traits.ts';
import { defineDiagnosis } from './diagnosis.ts';
import { fewIndexable } from './few-indexable.ts';
import { namedPaths } from './signs/proof-text.ts';
import { addressesOf, closestFirst } from './signs/subject-pages.ts';

export const offersHidden = defineDiagnosis({
  id: 'offers-hidden',
  severity: 'high',
  effort: 'minutes',
  loses: 'visitors',
  title: { fr: 'Des offres cachées aux moteurs', en: 'Offers hidden from search engines' },
  action: { fr: 'Ouvrez aux moteurs les offres cachées', en: 'Open the hidden offers to search engines' },
  why: {
    fr: 'Le menu mène les visiteurs à ces pages, et une directive interdit aux moteurs de les montrer\u00a0: personne ne peut les trouver par une recherche.',
    en: 'The menu leads visitors to these pages, and a directive forbids search engines to show them: nobody can find them by a search.',
  },
  how: {
    fr: 'Retirez noindex de ces pages, et les règles de robots.txt qui les interdisent\u00a0; une page qui ne doit pas être trouvée n’a rien à faire dans le menu.',
    en: 'Remove noindex from these pages, and the rules of robots.txt that forbid them; a page that should not be found does not belong in the menu.',
  },
  effect: {
    fr: 'Les offres entrent dans les résultats en quelques semaines\u00a0: inspectez leur adresse dans la Search Console.',
    en: 'The offers enter the results within weeks: inspect their address in Search Console.',
  },
  explains: ['index.noindex', 'index.robots_blocked', 'link.to_noindex', 'link.to_blocked', 'sitemap.noindex'],
  capsScore: 65,
  find: (facts, results) => {
    if (fewIndexable.find(facts, results) !== null) return null;
    const shown = menuPages(facts);
    const hidden = closestFirst(
      shown.filter(({ indexableReason }) => indexableReason === 'noindex' || indexableReason === 'robots'),
    );
    if (hidden.length === 0) return null;
    const urls = addressesOf(hidden);
    const count = hidden.length;
    return {
      pages: count,
      share: count / shown.length,
      examples: urls,
      sentence: {
        fr: `${count > 1 ? `${count} pages du menu sont cachées` : 'Une page du menu est cachée'} aux moteurs de recherche (noindex ou robots.txt)\u00a0: ${namedPaths(urls)}`,
        en: `${count > 1 ? `${count} pages of the menu are` : 'One page of the menu is'} hidden from search engines (noindex or robots.txt): ${namedPaths(urls)}`,
      },
    };
  },
});

const notOffered: ReadonlySet<string> = new Set([
  'legal',
  'form',
  'list',
  'search',
  'feed',
  'copy',
  'stub',
  'error',
  'foreign',
]);

/** Pages that the menu of the home page shows, but for forms, lists and legal pages. */
function menuPages({ home, pageOf, kindOf }: SiteFacts): PageFacts[] {
  if (home === null) return [];
  const pages = home.record.links
    .filter((link) => (link.position === 'nav' || link.position === 'header') && link.internal && isAnchor(link))
    .flatMap(({ to }) => pageOf.get(to) ?? [])
    .filter((page) => page !== home && isSubjectPage(page) && !notOffered.has(kindOf.get(page.record.url)?.kind ?? ''));
  return [...new Set(pages)];
}
