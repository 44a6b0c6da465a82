import { defineAudit } from '../audit.ts';
import { isConfirmationPage } from '../facts/confirmation-pages.ts';
import { judgePages } from '../judging/judge-pages.ts';

export const sitemapConfirmation = defineAudit({
  id: 'sitemap.confirmation',
  severity: 'low',
  weight: 1,
  effort: 'minutes',
  title: { fr: 'Page de remerciement au plan de site', en: 'Thank-you page in the sitemap' },
  action: {
    fr: 'Retirez du plan de site les pages de remerciement',
    en: 'Take thank-you pages out of the sitemap',
  },
  why: {
    fr: 'Cette page confirme l’envoi d’un formulaire\u202f: trouvée dans un moteur, elle remercie quelqu’un qui n’a rien envoyé et fausse le compte des demandes.',
    en: 'This page confirms that a form was sent: found in a search engine, it thanks someone who sent nothing and distorts the count of requests.',
  },
  examples: {
    bad: {
      '/': '<h1>Devis de toiture</h1>',
      '/merci': '<h1>Merci</h1><p>Votre demande est arrivée.</p>',
      '/sitemap.xml':
        '<urlset><url><loc>https://exemple.fr/</loc></url><url><loc>https://exemple.fr/merci</loc></url></urlset>',
    },
    good: {
      '/': '<h1>Devis de toiture</h1>',
      '/merci': '<meta name="robots" content="noindex"><h1>Merci</h1><p>Votre demande est arrivée.</p>',
      '/sitemap.xml': '<urlset><url><loc>https://exemple.fr/</loc></url></urlset>',
    },
  },
  needs: ['pages'],
  run: ({ pages }) =>
    judgePages(
      pages.filter(({ record, indexable }) => record.inSitemap && indexable),
      (_, page) =>
        isConfirmationPage(page)
          ? {
              message: {
                fr: 'Le plan de site propose à l’index une page qui remercie d’un envoi.',
                en: 'The sitemap offers for indexing a page that thanks for a message.',
              },
              evidence: { words: page.words },
              fix: {
                fr: 'Retirez-la du plan de site et donnez-lui noindex.',
                en: 'Take it out of the sitemap and give it noindex.',
              },
              edit: { old: '', new: '<meta name="robots" content="noindex">' },
            }
          : null,
    ),
});
