import { isBrokenStatus } from '../audits/facts/page-state.ts';
import { defineDiagnosis } from './diagnosis.ts';
import { namedPaths } from './signs/proof-text.ts';
import { addressesOf } from './signs/subject-pages.ts';

/** Working assumptions. */
const leastPages = 5;
const leastShare = 0.5;

export const sitemapOfAnotherSite = defineDiagnosis({
  id: 'sitemap-of-another-site',
  severity: 'high',
  effort: 'minutes',
  title: {
    fr: 'Le plan de site annonce des pages qui n’existent pas',
    en: 'The sitemap announces pages that do not exist',
  },
  action: { fr: 'Corrigez le plan de site', en: 'Correct the sitemap' },
  why: {
    fr: 'Les moteurs visitent ces adresses en vain et cessent de croire le plan\u00a0; les vraies pages y manquent souvent.',
    en: 'Search engines visit these addresses for nothing and stop trusting the sitemap; the real pages are often missing from it.',
  },
  how: {
    fr: 'Faites produire le plan de site par le site lui-même à chaque publication, ou remplacez-le par la liste des pages qui existent.',
    en: 'Have the site itself produce the sitemap at each publication, or replace it with the list of pages that exist.',
  },
  effect: {
    fr: 'Toutes les adresses du plan répondent\u00a0: la Search Console n’y signale plus d’erreur.',
    en: 'All addresses of the sitemap answer: Search Console reports no error in it any more.',
  },
  explains: ['sitemap.non_200', 'sitemap.coverage', 'sitemap.other_host'],
  capsScore: 65,
  find: ({ pages }) => {
    const listed = pages.filter(({ record }) => record.inSitemap);
    const missing = listed.filter(({ record }) => isBrokenStatus(record.status));
    if (missing.length < leastPages || missing.length < leastShare * listed.length) return null;
    const urls = addressesOf(missing);
    return {
      pages: missing.length,
      share: missing.length / listed.length,
      examples: urls,
      sentence: {
        fr: `${missing.length} adresses du plan de site sur ${listed.length} n’existent pas\u00a0: ${namedPaths(urls)}`,
        en: `${missing.length} of ${listed.length} addresses of the sitemap do not exist: ${namedPaths(urls)}`,
      },
    };
  },
});
