import { defineAudit } from '../audit.ts';
import { judgeDeclaredTemplate } from '../judging/judge-declared.ts';
import { isPrintVersion } from '../page-kinds/print-versions.ts';

export const mobileViewport = defineAudit({
  id: 'mobile.viewport',
  severity: 'high',
  weight: 4,
  effort: 'minutes',
  title: { fr: 'Pages non adaptées au téléphone', en: 'Pages not fit for phones' },
  action: { fr: 'Adaptez les pages au téléphone', en: 'Adapt the pages to phones' },
  why: {
    fr: 'Sans balise viewport, le téléphone affiche une page d’ordinateur rétrécie : illisible sans zoom, pénalisée dans les résultats mobiles.',
    en: 'Without a viewport element the phone shows a shrunken desktop page: unreadable without zooming, penalised in mobile results.',
  },
  examples: {
    bad: '<html lang="fr"><title>Taxi à Colmar</title><h1>Taxi à Colmar</h1></html>',
    good: '<html lang="fr"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Taxi à Colmar</title><h1>Taxi à Colmar</h1></html>',
  },
  needs: ['htmlPages'],
  run: ({ htmlPages }) =>
    judgeDeclaredTemplate(htmlPages, 'odd viewport', ({ viewport }, page) =>
      viewport?.trim() || isPrintVersion(page)
        ? null
        : {
            message: { fr: 'La page n’a pas de balise viewport.', en: 'The page has no viewport element.' },
            evidence: {},
            fix: {
              fr: 'Ajoutez la balise viewport à l’en-tête du gabarit.',
              en: 'Add the viewport element to the head of the template.',
            },
            edit: { old: '', new: '<meta name="viewport" content="width=device-width, initial-scale=1">' },
          },
    ),
});
