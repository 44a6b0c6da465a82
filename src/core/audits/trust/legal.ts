import { defineAudit } from '../audit.ts';
import { manualSite } from '../page-kinds/manual-site.ts';
import { missingPage } from '../facts/missing-page.ts';
import { isFrenchSite } from '../texts/french-site.ts';
import { isNorthAmerican } from '../texts/north-american.ts';

const words = /mentions-?legales|informations?-?legales|legal-?notice|imprint|legal/i;

export const trustLegal = defineAudit({
  id: 'trust.legal',
  severity: 'medium',
  weight: 2,
  effort: 'hours',
  absence: true,
  title: { fr: 'Mentions légales introuvables', en: 'Legal notice not found' },
  action: { fr: 'Publiez les mentions légales', en: 'Publish the legal notice' },
  why: {
    fr: 'En France, la loi (LCEN, art. 1-1) impose à tout site professionnel des mentions légales\u00a0: éditeur, hébergeur, contact\u202f; la Belgique (CDE, art. XII.6) et la Suisse (LCD, art. 3) demandent le nom et le contact. Un site dont ni l’accueil ni la moitié des pages ne sont en français, ou d’Amérique du Nord, n’est pas jugé.',
    en: 'In France the law (LCEN, art. 1-1) requires of every professional site a legal notice: publisher, host, contact; Belgium (CDE, art. XII.6) and Switzerland (UCA, art. 3) require the name and the contact. A site of which neither the home page nor half of the pages are in French, or of North America, is not judged.',
  },
  examples: {
    bad: '<h1>Traiteur à Tours</h1>',
    good: {
      '/': '<h1>Traiteur à Tours</h1><a href="/mentions-legales">Mentions légales</a>',
      '/mentions-legales': '<h1>Mentions légales</h1>',
    },
  },
  needs: ['pages', 'indexablePages', 'crawl', 'home', 'kindOf', 'links'],
  run: (facts) =>
    isFrenchSite(facts) && !isNorthAmerican(facts)
      ? missingPage(facts, {
          words,
          name: { fr: 'des mentions légales', en: 'a legal notice' },
          fix: {
            fr: 'Publiez les mentions légales (raison sociale, numéro d’immatriculation, siège, directeur de la publication, hébergeur) et liez-les en pied de page.',
            en: 'Publish the legal notice (company name, registration number, seat, publication director, host) and link to it in the footer.',
          },
          excused: manualSite,
        })
      : { checked: 0, findings: [] },
});
