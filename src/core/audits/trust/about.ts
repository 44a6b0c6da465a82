import { defineAudit } from '../audit.ts';
import { manualSite } from '../page-kinds/manual-site.ts';
import { missingPage } from '../facts/missing-page.ts';

const words =
  /a-?propos|qui-?(?:sommes|suis|est|etes)|about|(?:l|notre|mon|votre)-?(?:entreprise|histoire|atelier|equipe|societe|cabinet|agence|association|parcours|institut|salon|studio|domaine|ferme|maison)|our-?(?:story|company|team|history)|who-?(?:we-?are|i-?am|is)|meet-?(?:the|our|me|us)|(?:me|nous)-?rencontrer|rencontre[rz]-?(?:moi|nous)|company|equipe|savoir-?faire|(?:ma|sa|my|her|his)-?(?:pratique|methode|demarche|approche|practice|approach|method)|(?:mon|son)-?approche|(?:your|our|vos|nos)-?(?:hosts?|hotes)|(?:^|\/)introduction(?:\.\w+)?\/?$/i;

export const trustAbout = defineAudit({
  id: 'trust.about',
  severity: 'low',
  weight: 2,
  effort: 'hours',
  absence: true,
  title: { fr: 'Page « À propos » introuvable', en: '“About” page not found' },
  action: { fr: 'Publiez une page qui dit qui vous êtes', en: 'Publish a page that says who you are' },
  why: {
    fr: 'Un acheteur veut savoir qui est derrière le site ; Google demande la même chose à ses évaluateurs de qualité.',
    en: 'A buyer wants to know who is behind the site; Google asks its quality raters the same.',
  },
  examples: {
    bad: { '/': '<a href="/tarifs">Tarifs</a>', '/tarifs': '<h1>Tarifs</h1>' },
    good: {
      '/': '<a href="/tarifs">Tarifs</a> <a href="/a-propos">À propos</a>',
      '/tarifs': '<h1>Tarifs</h1>',
      '/a-propos': '<h1>À propos de l’atelier</h1>',
    },
  },
  needs: ['pages', 'indexablePages', 'crawl', 'home', 'kindOf', 'links'],
  run: (facts) =>
    missingPage(facts, {
      words,
      name: { fr: 'une page de présentation', en: 'an about page' },
      fix: {
        fr: 'Publiez une page qui présente les personnes, le métier et le lieu, et citez-la dans le menu ou le pied de page.',
        en: 'Publish a page that introduces the people, the trade and the place, and link to it from menu or footer.',
      },
      excused: manualSite,
    }),
});
