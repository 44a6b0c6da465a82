import { defineAudit } from '../audit.ts';
import { finalAddress } from '../links/final-address.ts';
import { judgePages } from '../judging/judge-pages.ts';
import { sitemapFault } from '../facts/sitemap-faults.ts';
import { pathBeside } from '../wording.ts';

export const sitemapNonCanonical = defineAudit({
  id: 'sitemap.non_canonical',
  severity: 'medium',
  weight: 1,
  effort: 'minutes',
  readsCanonicals: true,
  title: { fr: 'Adresses non canoniques dans le plan de site', en: 'Non-canonical addresses in the sitemap' },
  action: {
    fr: 'Gardez au plan de site les adresses principales seules',
    en: 'Keep only main addresses in the sitemap',
  },
  why: {
    fr: 'Le plan de site doit citer l’adresse que la page déclare comme la bonne.',
    en: 'The sitemap should cite the address the page declares as the right one.',
  },
  examples: {
    bad: {
      '/': '<a href="/devis">Devis</a>',
      '/devis': '<h1>Demander un devis</h1>',
      '/devis-gratuit': '<link rel="canonical" href="https://exemple.fr/devis"><h1>Demander un devis</h1>',
      '/sitemap.xml':
        '<urlset><url><loc>https://exemple.fr/</loc></url><url><loc>https://exemple.fr/devis-gratuit</loc></url></urlset>',
    },
    good: {
      '/': '<a href="/devis">Devis</a>',
      '/devis': '<h1>Demander un devis</h1>',
      '/devis-gratuit': '<link rel="canonical" href="https://exemple.fr/devis"><h1>Demander un devis</h1>',
      '/sitemap.xml':
        '<urlset><url><loc>https://exemple.fr/</loc></url><url><loc>https://exemple.fr/devis</loc></url></urlset>',
    },
  },
  needs: ['pages', 'pageOf'],
  run: ({ pages, pageOf }) => {
    const listed = pages.filter((page) => page.record.inSitemap);
    const outcome = judgePages(listed, (_, { indexableReason, canonical, record }) => {
      const final = indexableReason === 'canonical' ? finalAddress(canonical!, pageOf, record.url) : record.url;
      // A canonical that redirects back to the page is repaired on the page: the sitemap is right.
      if (final === record.url) return null;
      return {
        message: {
          fr: `Cette adresse du plan de site a pour canonique ${pathBeside(canonical!, record.url)}.`,
          en: `This address of the sitemap has ${pathBeside(canonical!, record.url)} as its canonical.`,
        },
        evidence: { canonical },
        fix:
          final === null
            ? {
                fr: 'Réparez d’abord l’adresse canonique de la page, qui ne s’ouvre pas.',
                en: 'First repair the canonical address of the page, which does not open.',
              }
            : { fr: `Remplacez-la par ${final} dans le plan de site.`, en: `Replace it with ${final} in the sitemap.` },
        ...(final === null ? {} : { edit: { old: record.url, new: final } }),
      };
    });
    return sitemapFault(
      outcome,
      (count, paths) => ({
        fr: `${count} adresses du plan de site ont une autre adresse pour canonique\u202f: ${paths}`,
        en: `${count} addresses of the sitemap have another address as their canonical: ${paths}`,
      }),
      {
        fr: 'Réglez l’outil qui écrit le plan de site pour qu’il ne cite que les adresses canoniques.',
        en: 'Set the tool that writes the sitemap to cite canonical addresses only.',
      },
    );
  },
});
