import { defineAudit } from '../audit.ts';
import { judgeTemplate } from '../judging/judge-pages.ts';
import { excerpt } from '../wording.ts';

/** X, Cards markup: the values of twitter:card. */
const types: ReadonlySet<string> = new Set(['summary', 'summary_large_image', 'app', 'player']);

export const socialTwitterCard = defineAudit({
  id: 'social.twitter_card',
  severity: 'low',
  weight: 1,
  effort: 'minutes',
  title: { fr: 'Format de carte X (Twitter) inconnu', en: 'Unknown X (Twitter) card format' },
  action: {
    fr: 'Corrigez le format de l’aperçu sur X (Twitter)',
    en: 'Correct the format of the preview on X (Twitter)',
  },
  why: {
    fr: 'Une valeur que X ne connaît pas vaut une absence\u202f: le lien partagé s’affiche sans image.',
    en: 'A value that X does not know is as good as none: the shared link shows without an image.',
  },
  examples: {
    bad: '<meta property="og:title" content="Stages de poterie"><meta name="twitter:card" content="large">',
    good: '<meta property="og:title" content="Stages de poterie"><meta name="twitter:card" content="summary_large_image">',
  },
  needs: ['indexablePages'],
  run: ({ indexablePages }) =>
    judgeTemplate(indexablePages, ({ meta }) => {
      const type = meta['twitter:card']?.trim() ?? '';
      if (type === '' || types.has(type.toLowerCase())) return null;
      return {
        message: {
          fr: `La valeur «\u202f${excerpt(type, 40)}\u202f» de twitter:card n’existe pas.`,
          en: `The value “${excerpt(type, 40)}” of twitter:card does not exist.`,
        },
        evidence: { type },
        fix: {
          fr: 'Écrivez summary_large_image, ou summary pour une vignette.',
          en: 'Write summary_large_image, or summary for a thumbnail.',
        },
        edit: { old: type, new: 'summary_large_image' },
      };
    }),
});
