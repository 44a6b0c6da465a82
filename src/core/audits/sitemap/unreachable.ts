import { defineAudit } from '../audit.ts';

export const sitemapUnreachable = defineAudit({
  id: 'sitemap.unreachable',
  severity: 'medium',
  weight: 2,
  effort: 'minutes',
  title: { fr: 'Plan de site annoncé mais en erreur', en: 'Announced sitemap in error' },
  action: {
    fr: 'Rétablissez le plan de site annoncé aux moteurs',
    en: 'Restore the sitemap announced to search engines',
  },
  why: {
    fr: 'robots.txt ou un index annonce ce fichier, mais le serveur ne le donne pas : les pages qu’il liste ne sont pas signalées.',
    en: 'robots.txt or an index announces this file, but the server does not give it: the pages it lists are not reported.',
  },
  examples: {
    bad: {
      '/': '<h1>Librairie</h1>',
      '/robots.txt': 'User-agent: *\nAllow: /\nSitemap: https://exemple.fr/plan.xml',
      '/plan.xml': { status: 500 },
    },
    good: {
      '/': '<h1>Librairie</h1>',
      '/robots.txt': 'User-agent: *\nAllow: /\nSitemap: https://exemple.fr/plan.xml',
      '/plan.xml': '<urlset><url><loc>https://exemple.fr/</loc></url></urlset>',
    },
  },
  needs: ['crawl'],
  run: ({ crawl }) => {
    // A sitemap beyond the limit of files was not requested.
    const requested = crawl.sitemaps.filter(({ issues }) => !issues.includes('too-many-files'));
    const announced = requested.filter(
      (sitemap) => requested.some((other) => other.status === 200) || crawl.robots.text?.includes(sitemap.url),
    );
    return {
      checked: announced.length,
      findings: announced
        .filter((sitemap) => sitemap.status !== 200)
        .map(({ url, status }) => ({
          page: url,
          message:
            status === null
              ? { fr: 'Ce plan de site ne répond pas.', en: 'This sitemap does not answer.' }
              : { fr: `Ce plan de site répond ${status}.`, en: `This sitemap answers ${status}.` },
          evidence: { status },
          fix: {
            fr: 'Rétablissez le fichier ou retirez son annonce.',
            en: 'Restore the file or remove its announcement.',
          },
        })),
    };
  },
});
