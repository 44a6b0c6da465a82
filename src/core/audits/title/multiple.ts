import { defineAudit } from '../audit.ts';
import { judgeDeclaredTemplate } from '../judging/judge-declared.ts';

export const titleMultiple = defineAudit({
  id: 'title.multiple',
  severity: 'medium',
  weight: 2,
  effort: 'minutes',
  title: { fr: 'Plusieurs balises title', en: 'Several title elements' },
  action: { fr: 'Gardez un seul titre par page', en: 'Keep a single title on each page' },
  why: {
    fr: 'Le navigateur ne garde que la première balise title ; un second titre, posé par un gabarit ou une extension, finit par remplacer celui que vous avez rédigé.',
    en: 'The browser keeps only the first title element; a second one, set by a template or a plug-in, ends up replacing the one you wrote.',
  },
  examples: {
    bad: '<title>Cours de dessin pour adultes à Lille</title><title>Accueil</title>',
    good: '<title>Cours de dessin pour adultes à Lille</title>',
  },
  needs: ['indexablePages'],
  run: ({ indexablePages }) =>
    judgeDeclaredTemplate(indexablePages, 'odd title', ({ titleCount }) =>
      titleCount <= 1
        ? null
        : {
            message: {
              fr: `La page contient ${titleCount} balises title.`,
              en: `The page contains ${titleCount} title elements.`,
            },
            evidence: { titles: titleCount },
            fix: {
              fr: 'Ne gardez qu’une balise title dans l’en-tête : retirez celle qu’ajoute le gabarit ou, s’il y en a une, l’extension de référencement.',
              en: 'Keep a single title element in the head: remove the one that the template, or an SEO plug-in where there is one, adds.',
            },
          },
    ),
});
