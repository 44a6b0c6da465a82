import { defineAudit } from '../audit.ts';
import { missingPage } from '../missing-page.ts';

const words = /mentions-?legales|informations?-?legales|legal-?notice|imprint|legal/i;

export const trustLegal = defineAudit({
  id: 'trust.legal',
  severity: 'medium',
  weight: 2,
  effort: 'days',
  title: { fr: 'Mentions légales introuvables', en: 'Legal notice not found' },
  why: {
    fr: 'En France, la loi (LCEN, art. 1-1) impose à tout site professionnel des mentions légales : éditeur, hébergeur, contact.',
    en: 'In France the law (LCEN, art. 1-1) requires of every professional site a legal notice: publisher, host, contact.',
  },
  needs: ['pages', 'indexablePages', 'crawl'],
  run: (facts) =>
    missingPage(facts, words, {
      fr: 'Publiez les mentions légales (raison sociale, SIRET, siège, directeur de la publication, hébergeur) et liez-les en pied de page.',
      en: 'Publish the legal notice (company name, registration number, seat, publication director, host) and link to it in the footer.',
    }),
});
