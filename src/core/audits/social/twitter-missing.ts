import { defineAudit } from '../audit.ts';
import { judgeTemplate } from '../judging/judge-pages.ts';

export const socialTwitterMissing = defineAudit({
  id: 'social.twitter_missing',
  severity: 'low',
  weight: 1,
  effort: 'minutes',
  title: { fr: 'Format de carte X (Twitter) non déclaré', en: 'X (Twitter) card format not declared' },
  action: {
    fr: 'Déclarez le format de l’aperçu sur X (Twitter)',
    en: 'Declare the format of the preview on X (Twitter)',
  },
  why: {
    fr: 'Sans twitter:card, le lien partagé s’affiche en petite vignette ou sans image.',
    en: 'Without twitter:card the shared link shows a small thumbnail or no image.',
  },
  examples: {
    bad: '<meta property="og:title" content="Stages de poterie">',
    good: '<meta property="og:title" content="Stages de poterie"><meta name="twitter:card" content="summary_large_image">',
  },
  needs: ['indexablePages'],
  run: ({ indexablePages }) =>
    judgeTemplate(indexablePages, ({ meta }) =>
      meta['twitter:card']
        ? null
        : {
            message: { fr: 'La page ne déclare pas twitter:card.', en: 'The page does not declare twitter:card.' },
            evidence: {},
            fix: {
              fr: 'Ajoutez au gabarit la balise twitter:card avec la valeur summary_large_image.',
              en: 'Add the twitter:card element with the value summary_large_image to the template.',
            },
            edit: { old: '', new: '<meta name="twitter:card" content="summary_large_image">' },
          },
    ),
});
