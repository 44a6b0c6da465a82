import { defineAudit } from '../audit.ts';
import { unprovenLack } from '../completeness.ts';
import { mentions } from '../mentions.ts';

const words = /cookies?|traceurs|temoins/i;

export const trustCookie = defineAudit({
  id: 'trust.cookie',
  severity: 'low',
  weight: 1,
  effort: 'days',
  title: { fr: 'Information sur les cookies introuvable', en: 'Cookie information not found' },
  why: {
    fr: 'La CNIL demande d’informer sur les traceurs et de permettre de les refuser aussi simplement que de les accepter.',
    en: 'The French authority (CNIL) asks sites to inform about trackers and to let people refuse them as simply as accept them.',
  },
  needs: ['pages', 'indexablePages', 'crawl'],
  run: ({ pages, indexablePages, crawl }) => {
    if (indexablePages.length === 0) return { checked: 0, findings: [] };
    if (mentions(pages, words)) return { checked: 1, findings: [] };
    return (
      unprovenLack(crawl) ?? {
        checked: 1,
        findings: [
          {
            page: null,
            message: {
              fr: 'Aucun lien ni aucune adresse du site n’y mène.',
              en: 'No link and no address of the site leads to it.',
            },
            evidence: { pagesRead: pages.length },
            fix: {
              fr: 'Ajoutez un lien « Gérer les cookies » en pied de page, vers une page qui liste les traceurs et leur durée.',
              en: 'Add a “Manage cookies” link in the footer, to a page that lists trackers and their lifetime.',
            },
          },
        ],
      }
    );
  },
});
