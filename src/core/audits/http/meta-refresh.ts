import { defineAudit } from '../audit.ts';
import { judgePages } from '../judging/judge-pages.ts';
import { isSuccess } from '../facts/page-state.ts';
import { pathBeside, inNumber } from '../wording.ts';

export const httpMetaRefresh = defineAudit({
  id: 'http.meta_refresh',
  severity: 'medium',
  weight: 2,
  effort: 'minutes',
  title: { fr: 'Redirections par la page elle-même', en: 'Redirects made by the page itself' },
  action: {
    fr: 'Remplacez les redirections écrites dans la page par celles du serveur',
    en: 'Replace redirects written in the page with redirects of the server',
  },
  why: {
    fr: 'Une balise meta refresh fait afficher une page avant de sauter à une autre : elle désoriente, gêne le retour en arrière et transmet mal la valeur.',
    en: 'A meta refresh shows a page before jumping to another: it disorients, hampers going back and passes value badly.',
  },
  criteria: ['RGAA 4.1 – 13.1', 'WCAG 2.1 – 2.2.1'],
  examples: {
    bad: {
      '/vins': '<meta http-equiv="refresh" content="5; url=/cave"><h1>La cave a déménagé</h1>',
      '/cave': '<h1>Vins et spiritueux</h1>',
    },
    good: {
      '/vins': { to: '/cave' },
      '/cave': '<h1>Vins et spiritueux</h1>',
    },
  },
  needs: ['pages'],
  run: ({ pages }) =>
    judgePages(
      pages.filter(({ record }) => isSuccess(record)),
      ({ refresh }, { record }) =>
        refresh === null
          ? null
          : {
              message: inNumber(refresh.seconds, {
                fr: `La page renvoie vers ${pathBeside(refresh.url, record.url)} après ${refresh.seconds} seconde{|s}.`,
                en: `The page sends to ${pathBeside(refresh.url, record.url)} after ${refresh.seconds} second{|s}.`,
              }),
              evidence: { to: refresh.url, seconds: refresh.seconds },
              fix: {
                fr: 'Remplacez cette balise par une redirection 301 du serveur.',
                en: 'Replace this element with a 301 redirect of the server.',
              },
            },
    ),
});
