import { isOfOriginal } from '../../pages/site-copy.ts';
import { defineAudit } from '../audit.ts';
import { hostOf, inNumber } from '../wording.ts';

export const sitemapOtherHost = defineAudit({
  id: 'sitemap.other_host',
  severity: 'high',
  weight: 2,
  effort: 'minutes',
  title: { fr: 'Adresses d’un autre site dans le plan de site', en: 'Addresses of another site in the sitemap' },
  action: {
    fr: 'Remplacez dans le plan de site les adresses d’un autre site',
    en: 'Replace the addresses of another site in the sitemap',
  },
  why: {
    fr: 'Les adresses d’un autre domaine sont ignorées ; c’est souvent le domaine de préproduction resté dans le réglage.',
    en: 'Addresses of another domain are ignored; it is often the staging domain left in the settings.',
  },
  examples: {
    bad: {
      '/': '<h1>Librairie</h1>',
      '/sitemap.xml':
        '<urlset><url><loc>https://exemple.fr/</loc></url><url><loc>https://ancien-site.fr/livres</loc></url></urlset>',
    },
    good: {
      '/': '<h1>Librairie</h1>',
      '/sitemap.xml': '<urlset><url><loc>https://exemple.fr/</loc></url></urlset>',
    },
  },
  needs: ['crawl', 'copy'],
  run: ({ crawl, copy }) => ({
    checked: crawl.sitemaps.length,
    findings: crawl.sitemaps
      .map(({ url, foreign }) => ({ url, foreign: foreign.filter((one) => !isOfOriginal(copy, one)) }))
      .filter(({ foreign }) => foreign.length > 0)
      .map(({ url, foreign }) => ({
        page: url,
        message: inNumber(foreign.length, {
          fr: `Ce plan de site cite ${foreign.length} adresse{|s} de ${hostOf(foreign[0]!)}.`,
          en: `This sitemap cites ${foreign.length} address{|es} of ${hostOf(foreign[0]!)}.`,
        }),
        evidence: { foreign },
        fix: {
          fr: 'Corrigez l’adresse du site dans l’outil de publication et régénérez le plan.',
          en: 'Correct the site address in the publishing tool and generate the sitemap again.',
        },
      })),
  }),
});
