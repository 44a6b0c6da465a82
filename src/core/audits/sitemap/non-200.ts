import { defineAudit } from '../audit.ts';
import { finalAddress } from '../links/final-address.ts';
import { isRedirect, isBrokenStatus } from '../facts/page-state.ts';
import { sitemapFault } from '../facts/sitemap-faults.ts';

export const sitemapNon200 = defineAudit({
  id: 'sitemap.non_200',
  severity: 'medium',
  weight: 2,
  effort: 'minutes',
  title: {
    fr: 'Adresses mortes ou redirigées dans le plan de site',
    en: 'Dead or redirected addresses in the sitemap',
  },
  action: {
    fr: 'Retirez du plan de site les adresses mortes ou redirigées',
    en: 'Take dead or redirected addresses off the sitemap',
  },
  why: {
    fr: 'Un plan de site ne doit citer que des pages finales : chaque erreur entame la confiance que le moteur lui accorde.',
    en: 'A sitemap should cite final pages only: each error wears down the trust the engine grants it.',
  },
  examples: {
    bad: {
      '/': '<h1>Plombier à Metz</h1>',
      '/devis': { status: 404 },
      '/sitemap.xml':
        '<urlset><url><loc>https://exemple.fr/</loc></url><url><loc>https://exemple.fr/devis</loc></url></urlset>',
    },
    good: {
      '/': '<h1>Plombier à Metz</h1>',
      '/devis': '<h1>Demander un devis</h1>',
      '/sitemap.xml':
        '<urlset><url><loc>https://exemple.fr/</loc></url><url><loc>https://exemple.fr/devis</loc></url></urlset>',
    },
  },
  needs: ['pages', 'pageOf'],
  run: ({ pages, pageOf }) => {
    const listed = pages.filter((page) => page.record.inSitemap);
    const findings = listed
      .filter(({ record }) => isBrokenStatus(record.status) || isRedirect(record))
      .map(({ record }) => {
        const final = record.redirectTo === null ? null : finalAddress(record.redirectTo, pageOf, record.url);
        return {
          page: record.url,
          message: {
            fr: `Cette adresse du plan de site répond ${record.status}.`,
            en: `This address of the sitemap answers ${record.status}.`,
          },
          evidence: { status: record.status, to: record.redirectTo },
          fix:
            final === null
              ? { fr: 'Retirez-la du plan de site.', en: 'Take it out of the sitemap.' }
              : {
                  fr: `Remplacez-la par ${final} dans le plan de site.`,
                  en: `Replace it with ${final} in the sitemap.`,
                },
          edit: final === null ? { old: `<loc>${record.url}</loc>`, new: '' } : { old: record.url, new: final },
        };
      });
    return sitemapFault(
      { checked: listed.length, findings },
      (count, paths) => ({
        fr: `${count} adresses du plan de site n’ouvrent pas une page finale (erreur ou redirection)\u202f: ${paths}`,
        en: `${count} addresses of the sitemap do not open a final page (error or redirect): ${paths}`,
      }),
      {
        fr: 'Régénérez le plan de site\u202f: seules les pages publiées y entrent, sous leur adresse finale.',
        en: 'Generate the sitemap again: published pages alone go in, under their final address.',
      },
    );
  },
});
