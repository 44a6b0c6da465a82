import { defineAudit } from '../audit.ts';
import { judgePages } from '../judge-pages.ts';
import { pathOf } from '../wording.ts';

export const sitemapNonCanonical = defineAudit({
  id: 'sitemap.non_canonical',
  severity: 'medium',
  weight: 1,
  effort: 'minutes',
  title: { fr: 'Adresses non canoniques dans le plan de site', en: 'Non-canonical addresses in the sitemap' },
  why: {
    fr: 'Le plan de site doit citer l’adresse que la page déclare comme la bonne.',
    en: 'The sitemap should cite the address the page declares as the right one.',
  },
  needs: ['pages'],
  run: ({ pages }) => {
    const listed = pages.filter((page) => page.record.inSitemap);
    return judgePages(listed, (_, { indexableReason, canonical, record }) =>
      indexableReason === 'canonical'
        ? {
            message: {
              fr: `Cette adresse du plan de site a pour canonique ${pathOf(canonical!)}.`,
              en: `This address of the sitemap has ${pathOf(canonical!)} as its canonical.`,
            },
            evidence: { canonical },
            fix: {
              fr: `Remplacez-la par ${canonical} dans le plan de site.`,
              en: `Replace it with ${canonical} in the sitemap.`,
            },
            edit: { old: record.url, new: canonical! },
          }
        : null,
    );
  },
});
