import { defineAudit } from '../audit.ts';
import { unprovenLack } from '../completeness.ts';
import { mentions } from '../mentions.ts';

const words =
  /confidentialite|vie-?privee|donnees-?personnelles|rgpd|privacy|data-?protection|gdpr|protection-?des-?donnees/i;

export const trustPrivacy = defineAudit({
  id: 'trust.privacy',
  severity: 'medium',
  weight: 2,
  effort: 'days',
  title: { fr: 'Politique de confidentialité introuvable', en: 'Privacy policy not found' },
  why: {
    fr: 'Le RGPD (art. 13) demande de dire quelles données vous recueillez, pourquoi et combien de temps, dès le premier formulaire.',
    en: 'The GDPR (art. 13) asks you to say which data you collect, why and for how long, from the first form on.',
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
              fr: 'Publiez une politique de confidentialité et citez-la sous chaque formulaire.',
              en: 'Publish a privacy policy and link to it under each form.',
            },
          },
        ],
      }
    );
  },
});
