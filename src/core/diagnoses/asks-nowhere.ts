import type { PageFacts, SiteFacts } from '../audits/facts/site-facts.ts';
import { isBusiness, isCivic } from '../offers/business-signs.ts';
import { offersToAsk } from '../offers/offer-answers.ts';
import { roleOfPage } from '../offers/offer-pages.ts';
import { defineDiagnosis } from './diagnosis.ts';
import { mayHideMenu } from './signs/hidden-menu.ts';
import { addressesOf, closestFirst, distinctPages } from './signs/subject-pages.ts';

/** Pages besides that of the contact, and share of them, that offer no way to ask. Working assumptions. */
const leastPages = 3;
const leastShare = 0.8;

export const asksNowhere = defineDiagnosis({
  id: 'asks-nowhere',
  severity: 'high',
  effort: 'hours',
  once: true,
  loses: 'visitors',
  title: { fr: 'Rien n’invite à demander ni à réserver', en: 'Nothing invites visitors to ask or to book' },
  action: {
    fr: 'Mettez sur chaque page le téléphone et un bouton pour demander',
    en: 'Put the telephone and a button to ask on each page',
  },
  why: {
    fr: 'Le visiteur convaincu doit chercher comment vous joindre\u00a0: sans numéro, bouton ni formulaire sous les yeux, beaucoup remettent à plus tard, et ne reviennent pas.',
    en: 'A visitor who is convinced must look for a way to reach you: without a number, a button or a form in sight many put it off, and do not come back.',
  },
  how: {
    fr: 'Écrivez dans le gabarit le téléphone (lien à toucher) et un bouton qui dit ce que l’on fait (demander une place, un rendez-vous, une date), et finissez l’accueil et chaque page de prestation ou de produit par une phrase qui y mène.',
    en: 'Write in the template the telephone (a link to touch) and a button that says what one does (ask for a place, an appointment, a date), and end the home page and each page of what you sell with a sentence that leads there.',
  },
  effect: {
    fr: 'Plus de visiteurs demandent\u00a0: comptez les appels et les messages d’un mois avant et d’un mois après.',
    en: 'More visitors ask: count the calls and messages of one month before and one month after.',
  },
  explains: ['trust.contact_details'],
  capsScore: 68,
  needsWholeSite: true,
  find: (facts) => {
    const { home } = facts;
    if (!isBusiness(facts) || isCivic(facts) || home?.content == null || mayHideMenu(home)) return null;
    if (offersToAsk(home, facts)) return null;
    const judged = distinctPages(facts).filter((page) => isRead(page, facts));
    const silent = judged.filter((page) => !offersToAsk(page, facts));
    if (silent.length < leastPages || silent.length < leastShare * judged.length) return null;
    const pages = closestFirst(silent);
    return {
      pages: silent.length,
      share: silent.length / judged.length,
      examples: addressesOf(pages),
      sentence: {
        fr: `${silent.length} pages sur ${judged.length}, l’accueil compris, n’ont ni téléphone, ni courriel, ni bouton, ni formulaire pour demander ou réserver\u00a0: il faut trouver la page de contact dans le menu.`,
        en: `${silent.length} of ${judged.length} pages, the home page among them, have no telephone, e-mail, button or form to ask or to book: one must find the contact page in the menu.`,
      },
      edits: pages.slice(0, mostEdits).map((page) => ({
        page: page.record.url,
        text: {
          fr: 'Ajoutez le téléphone à toucher et une phrase qui mène à la page de contact.',
          en: 'Add the telephone to touch and a sentence that leads to the contact page.',
        },
      })),
    };
  },
});

/** Changes that are named. */
const mostEdits = 5;

/** True for a page that customers read on the way to a request. */
function isRead(page: PageFacts, facts: SiteFacts): boolean {
  const kind = facts.kindOf.get(page.record.url)?.kind ?? 'other';
  return (
    !['contact', 'form', 'legal', 'list', 'search', 'feed', 'error', 'copy'].includes(kind) &&
    roleOfPage(page, facts) !== 'contact'
  );
}
