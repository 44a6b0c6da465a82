import { defineAudit } from '../audit.ts';

export const sitemapNotDeclared = defineAudit({
  id: 'sitemap.not_declared',
  severity: 'low',
  weight: 1,
  effort: 'minutes',
  title: { fr: 'Plan de site absent de robots.txt', en: 'Sitemap not announced in robots.txt' },
  action: { fr: 'Annoncez le plan de site dans robots.txt', en: 'Announce the sitemap in robots.txt' },
  why: {
    fr: 'Une ligne « Sitemap: » dans robots.txt fait connaître le plan à tous les moteurs, sans inscription.',
    en: 'A “Sitemap:” line in robots.txt makes the sitemap known to every engine, without signing up.',
  },
  examples: {
    bad: { '/': '<h1>Librairie</h1>', '/robots.txt': 'User-agent: *\nDisallow: /admin' },
    good: {
      '/': '<h1>Librairie</h1>',
      '/robots.txt': 'User-agent: *\nDisallow: /admin\nSitemap: https://exemple.fr/sitemap.xml',
    },
  },
  needs: ['crawl'],
  run: ({ crawl }) => {
    const sitemap = crawl.sitemaps.find((one) => one.status === 200 && one.kind !== 'unknown');
    if (!sitemap || crawl.robots.text === null) return { checked: 0, findings: [] };
    if (/^\s*sitemap\s*:/im.test(crawl.robots.text)) return { checked: 1, findings: [] };
    return {
      checked: 1,
      findings: [
        {
          page: null,
          message: { fr: 'robots.txt n’annonce pas le plan de site.', en: 'robots.txt does not announce the sitemap.' },
          evidence: { sitemap: sitemap.url },
          fix: {
            fr: `Ajoutez à robots.txt la ligne « Sitemap: ${sitemap.url} ».`,
            en: `Add the line “Sitemap: ${sitemap.url}” to robots.txt.`,
          },
          edit: { old: '', new: `Sitemap: ${sitemap.url}` },
        },
      ],
    };
  },
});
