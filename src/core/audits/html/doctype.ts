import { defineAudit } from '../audit.ts';
import { judgeDeclaredTemplate } from '../judging/judge-declared.ts';

export const htmlDoctype = defineAudit({
  id: 'html.doctype',
  severity: 'low',
  weight: 1,
  effort: 'minutes',
  title: { fr: 'Type de document absent', en: 'Missing doctype' },
  action: {
    fr: 'Déclarez le type de document en tête des pages',
    en: 'Declare the document type at the top of the pages',
  },
  why: {
    fr: 'Sans doctype, le navigateur passe en mode de compatibilité des années 1990 et la mise en page varie.',
    en: 'Without a doctype the browser falls into a compatibility mode of the 1990s and the layout varies.',
  },
  criteria: ['RGAA 4.1 – 8.1'],
  examples: {
    bad: '<html lang="fr"><title>Cordonnerie à Nancy</title><h1>Nos réparations</h1></html>',
    good: '<!doctype html><html lang="fr"><title>Cordonnerie à Nancy</title><h1>Nos réparations</h1></html>',
  },
  needs: ['htmlPages'],
  run: ({ htmlPages }) =>
    judgeDeclaredTemplate(htmlPages, 'odd markup', ({ doctype }) =>
      doctype?.trim()
        ? null
        : {
            message: { fr: 'La page ne commence pas par un doctype.', en: 'The page does not start with a doctype.' },
            evidence: {},
            fix: {
              fr: 'Placez <!doctype html> sur la première ligne du gabarit.',
              en: 'Place <!doctype html> on the first line of the template.',
            },
            edit: { old: '<html', new: '<!doctype html>\n<html' },
          },
    ),
});
