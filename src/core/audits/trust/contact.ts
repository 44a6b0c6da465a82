import { defineAudit } from '../audit.ts';
import { unprovenLack } from '../completeness.ts';
import { mentions } from '../mentions.ts';

const words = /contact|nous-?joindre|nous-?ecrire|get-?in-?touch|coordonnees/i;

export const trustContact = defineAudit({
  id: 'trust.contact',
  severity: 'low',
  weight: 2,
  effort: 'days',
  title: { fr: 'Page de contact introuvable', en: 'Contact page not found' },
  why: {
    fr: 'Un visiteur qui ne trouve ni téléphone ni formulaire ne devient pas client.',
    en: 'A visitor who finds neither telephone nor form does not become a customer.',
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
              fr: 'Publiez une page de contact (téléphone, adresse, formulaire, horaires) liée depuis toutes les pages.',
              en: 'Publish a contact page (telephone, address, form, hours) linked from every page.',
            },
          },
        ],
      }
    );
  },
});
