import { defineAudit } from '../audit.ts';
import { judgeDeclaredTemplate } from '../judging/judge-declared.ts';

export const htmlCharset = defineAudit({
  id: 'html.charset',
  severity: 'low',
  weight: 1,
  effort: 'minutes',
  title: { fr: 'Jeu de caractères non déclaré', en: 'Character set not declared' },
  action: { fr: 'Déclarez l’encodage des caractères des pages', en: 'Declare the character encoding of the pages' },
  why: {
    fr: 'Sans déclaration, les accents peuvent s’afficher de travers selon le navigateur.',
    en: 'Without a declaration accents may display wrongly depending on the browser.',
  },
  examples: {
    bad: {
      '/': {
        headers: { 'content-type': 'text/html' },
        body: '<html lang="fr"><title>Crêperie à Vannes</title><h1>Nos galettes</h1></html>',
      },
    },
    good: {
      '/': {
        headers: { 'content-type': 'text/html' },
        body: '<html lang="fr"><meta charset="utf-8"><title>Crêperie à Vannes</title><h1>Nos galettes</h1></html>',
      },
    },
  },
  needs: ['htmlPages'],
  run: ({ htmlPages }) =>
    judgeDeclaredTemplate(htmlPages, 'odd markup', ({ declaredCharset }, { record }) =>
      declaredCharset || /charset=/i.test(record.headers['content-type'] ?? '')
        ? null
        : {
            message: {
              fr: 'Ni la page ni le serveur ne déclarent le jeu de caractères.',
              en: 'Neither the page nor the server declares the character set.',
            },
            evidence: { read: record.charset },
            fix: {
              fr: 'Ajoutez la balise meta charset="utf-8" au début de l’en-tête.',
              en: 'Add the meta charset="utf-8" element at the start of the head.',
            },
            edit: { old: '<head>', new: '<head><meta charset="utf-8">' },
          },
    ),
});
