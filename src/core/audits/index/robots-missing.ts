import type { CrawlFacts } from '../../pages/page.ts';
import { defineAudit } from '../audit.ts';

export const indexRobotsMissing = defineAudit({
  id: 'index.robots_missing',
  severity: 'low',
  weight: 1,
  effort: 'minutes',
  title: { fr: 'Fichier robots.txt absent', en: 'robots.txt missing' },
  action: {
    fr: 'Ajoutez un fichier robots.txt, les consignes aux moteurs',
    en: 'Add a robots.txt file, the directives to search engines',
  },
  why: {
    fr: 'Sans robots.txt, tout est permis, ce qui convient ; mais vous perdez le meilleur endroit pour annoncer le plan de site et écarter les adresses inutiles.',
    en: 'Without robots.txt all is allowed, which is fine; but you lose the best place to announce the sitemap and set useless addresses aside.',
  },
  examples: {
    bad: {
      '/': '<h1>Imprimeur à Roubaix</h1>',
      '/robots.txt': { status: 404 },
    },
    good: {
      '/': '<h1>Imprimeur à Roubaix</h1>',
      '/robots.txt': 'User-agent: *\nDisallow:\nSitemap: https://exemple.fr/sitemap.xml',
    },
  },
  needs: ['crawl'],
  run: ({ crawl }) => {
    const { state, status } = crawl.robots;
    if (state === 'ignored')
      return {
        notMeasured: {
          fr: 'robots.txt n’a pas été lu, à votre demande.',
          en: 'robots.txt was not read, at your request.',
        },
      };
    if (state === 'read') return { checked: 1, findings: [] };
    const isUnreachable = state === 'unreachable';
    return {
      checked: 1,
      findings: [
        {
          page: null,
          message: isUnreachable
            ? {
                fr: 'robots.txt ne répond pas : Google suspend alors l’exploration du site.',
                en: 'robots.txt does not answer: Google then suspends crawling the site.',
              }
            : { fr: 'Le site n’a pas de fichier robots.txt.', en: 'The site has no robots.txt file.' },
          evidence: { state, status },
          fix: {
            fr: 'Créez à la racine un robots.txt de trois lignes : « User-agent: * », « Disallow: », puis « Sitemap: » suivi de l’adresse du plan de site.',
            en: 'Create a three-line robots.txt at the root: “User-agent: *”, “Disallow:”, then “Sitemap:” followed by the address of the sitemap.',
          },
          ...(isUnreachable ? {} : { edit: { old: '', new: openRobots(crawl) } }),
        },
      ],
    };
  },
});

/** A robots.txt that allows everything and declares the sitemaps that the crawl read. */
function openRobots({ sitemaps }: CrawlFacts): string {
  const read = sitemaps.filter(({ status, kind }) => status === 200 && kind !== 'unknown');
  return ['User-agent: *', 'Disallow:', ...read.map(({ url }) => `Sitemap: ${url}`)].join('\n');
}
