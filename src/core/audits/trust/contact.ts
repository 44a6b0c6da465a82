import { defineAudit } from '../audit.ts';
import { manualSite } from '../page-kinds/manual-site.ts';
import { missingPage } from '../facts/missing-page.ts';

const words = /contact|nous-?joindre|nous-?ecrire|get-?in-?touch|coordonnees/i;

export const trustContact = defineAudit({
  id: 'trust.contact',
  severity: 'low',
  weight: 2,
  effort: 'hours',
  absence: true,
  title: { fr: 'Page de contact introuvable', en: 'Contact page not found' },
  action: { fr: 'Publiez une page de contact', en: 'Publish a contact page' },
  why: {
    fr: 'Un visiteur qui ne trouve ni téléphone ni formulaire ne devient pas client.',
    en: 'A visitor who finds neither telephone nor form does not become a customer.',
  },
  examples: {
    bad: { '/': '<a href="/tarifs">Tarifs</a>', '/tarifs': '<h1>Tarifs</h1>' },
    good: {
      '/': '<a href="/tarifs">Tarifs</a> <a href="/contact">Contact</a>',
      '/tarifs': '<h1>Tarifs</h1>',
      '/contact': '<h1>Nous écrire</h1>',
    },
  },
  needs: ['pages', 'indexablePages', 'crawl', 'home', 'kindOf', 'links'],
  run: (facts) =>
    missingPage(facts, {
      words,
      name: { fr: 'une page de contact', en: 'a contact page' },
      fix: {
        fr: 'Publiez une page de contact (téléphone, adresse, formulaire, horaires) liée depuis toutes les pages.',
        en: 'Publish a contact page (telephone, address, form, hours) linked from every page.',
      },
      excused: manualSite,
    }),
});
