import { defineAudit } from '../audit.ts';

export const sitemapEmpty = defineAudit({
  id: 'sitemap.empty',
  severity: 'medium',
  weight: 1,
  effort: 'minutes',
  title: { fr: 'Plan de site vide', en: 'Empty sitemap' },
  action: { fr: 'Remplissez le plan de site, vide aujourd’hui', en: 'Fill the sitemap, empty today' },
  why: {
    fr: 'Le fichier existe mais ne liste rien : le moteur n’y apprend aucune page.',
    en: 'The file exists but lists nothing: the engine learns of no page from it.',
  },
  examples: {
    bad: { '/': '<h1>Librairie</h1>', '/sitemap.xml': '<urlset></urlset>' },
    good: {
      '/': '<h1>Librairie</h1>',
      '/sitemap.xml': '<urlset><url><loc>https://exemple.fr/</loc></url></urlset>',
    },
  },
  needs: ['crawl'],
  run: ({ crawl }) => {
    const read = crawl.sitemaps.filter(
      (sitemap) => sitemap.status === 200 && sitemap.kind !== 'index' && sitemap.kind !== 'unknown',
    );
    return {
      checked: read.length,
      findings: read
        .filter((sitemap) => sitemap.urls === 0)
        .map(({ url, kind }) => ({
          page: url,
          message: { fr: 'Ce plan de site ne contient aucune adresse.', en: 'This sitemap holds no address.' },
          evidence: { kind },
          fix: {
            fr: 'Réglez l’outil qui le produit pour qu’il liste les pages publiées, ou retirez ce fichier.',
            en: 'Set the tool that produces it to list published pages, or remove this file.',
          },
        })),
    };
  },
});
