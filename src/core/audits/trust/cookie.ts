import { defineAudit } from '../audit.ts';
import { missingPage } from '../facts/missing-page.ts';
import { mayTrackVisitors } from '../texts/personal-data.ts';

const words = /cookies?|traceurs|temoins/i;

export const trustCookie = defineAudit({
  id: 'trust.cookie',
  severity: 'low',
  weight: 1,
  effort: 'hours',
  absence: true,
  title: { fr: 'Information sur les cookies introuvable', en: 'Cookie information not found' },
  action: { fr: 'Informez vos visiteurs sur les cookies', en: 'Inform your visitors about cookies' },
  why: {
    fr: 'La CNIL demande d’informer sur les traceurs et de permettre de les refuser aussi simplement que de les accepter. Un site qui n’appelle d’un autre domaine que des bibliothèques et des polices n’est pas jugé.',
    en: 'The French authority (CNIL) asks sites to inform about trackers and to let people refuse them as simply as accept them. A site that calls nothing of another domain but libraries and fonts is not judged.',
  },
  examples: {
    bad: {
      '/': '<script src="https://www.googletagmanager.com/gtag/js?id=G-1" async></script><a href="/menus">Menus</a>',
      '/menus': '<h1>Menus</h1>',
    },
    good: {
      '/': '<script src="https://www.googletagmanager.com/gtag/js?id=G-1" async></script><a href="/cookies">Cookies</a>',
      '/cookies': '<h1>Cookies</h1>',
    },
  },
  needs: ['pages', 'indexablePages', 'crawl', 'home', 'kindOf', 'links'],
  run: (facts) =>
    mayTrackVisitors(facts)
      ? missingPage(facts, {
          words,
          name: { fr: 'une page sur les cookies', en: 'a page about cookies' },
          fix: {
            fr: 'Ajoutez un lien « Gérer les cookies » en pied de page, vers une page qui liste les traceurs et leur durée.',
            en: 'Add a “Manage cookies” link in the footer, to a page that lists trackers and their lifetime.',
          },
        })
      : { checked: 0, findings: [] },
});
