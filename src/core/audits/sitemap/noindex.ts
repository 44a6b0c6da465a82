import { defineAudit } from '../audit.ts';
import { judgePages } from '../judging/judge-pages.ts';
import { sitemapFault } from '../facts/sitemap-faults.ts';

export const sitemapNoindex = defineAudit({
  id: 'sitemap.noindex',
  severity: 'medium',
  weight: 2,
  effort: 'minutes',
  title: { fr: 'Pages du plan de site exclues de l’index', en: 'Sitemap pages kept out of the index' },
  action: {
    fr: 'Retirez du plan de site les pages cachées aux moteurs',
    en: 'Take the pages hidden from search engines off the sitemap',
  },
  why: {
    fr: 'Le plan de site dit « indexez », la page dit « n’indexez pas » : l’un des deux est une erreur.',
    en: 'The sitemap says “index”, the page says “do not index”: one of the two is a mistake.',
  },
  examples: {
    bad: {
      '/': '<a href="/panier">Panier</a>',
      '/panier': '<meta name="robots" content="noindex"><h1>Votre panier</h1>',
      '/sitemap.xml':
        '<urlset><url><loc>https://exemple.fr/</loc></url><url><loc>https://exemple.fr/panier</loc></url></urlset>',
    },
    good: {
      '/': '<a href="/panier">Panier</a>',
      '/panier': '<meta name="robots" content="noindex"><h1>Votre panier</h1>',
      '/sitemap.xml': '<urlset><url><loc>https://exemple.fr/</loc></url></urlset>',
    },
  },
  needs: ['pages'],
  run: ({ pages }) => {
    const listed = pages.filter((page) => page.record.inSitemap);
    const outcome = judgePages(listed, (_, { indexableReason, record }) =>
      indexableReason === 'noindex'
        ? {
            message: {
              fr: 'Cette page du plan de site porte noindex.',
              en: 'This page of the sitemap carries noindex.',
            },
            evidence: {},
            fix: {
              fr: 'Retirez noindex si la page doit être trouvée, sinon retirez-la du plan de site.',
              en: 'Remove noindex if the page should be found, otherwise take it out of the sitemap.',
            },
            edit: { old: `<loc>${record.url}</loc>`, new: '' },
          }
        : null,
    );
    return sitemapFault(
      outcome,
      (count, paths) => ({
        fr: `${count} pages du plan de site portent noindex\u202f: ${paths}`,
        en: `${count} pages of the sitemap carry noindex: ${paths}`,
      }),
      {
        fr: 'Réglez l’outil qui écrit le plan de site pour qu’il laisse de côté les pages exclues, ou ouvrez-les à l’index.',
        en: 'Set the tool that writes the sitemap to leave excluded pages out, or open them to the index.',
      },
    );
  },
});
