import { defineAudit } from '../audit.ts';
import { judgePages } from '../judge-pages.ts';

export const sitemapNoindex = defineAudit({
  id: 'sitemap.noindex',
  severity: 'medium',
  weight: 2,
  effort: 'minutes',
  title: { fr: 'Pages du plan de site exclues de l’index', en: 'Sitemap pages kept out of the index' },
  why: {
    fr: 'Le plan de site dit « indexez », la page dit « n’indexez pas » : l’un des deux est une erreur.',
    en: 'The sitemap says “index”, the page says “do not index”: one of the two is a mistake.',
  },
  needs: ['pages'],
  run: ({ pages }) => {
    const listed = pages.filter((page) => page.record.inSitemap);
    return judgePages(listed, (_, { indexableReason, record }) =>
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
  },
});
