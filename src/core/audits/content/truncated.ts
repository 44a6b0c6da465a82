import { defineAudit } from '../audit.ts';
import { judgePages } from '../judge-pages.ts';

/** Flags of the decoding: the page was read whole. */
const notLimits = new Set(['bad-bytes']);

export const contentTruncated = defineAudit({
  id: 'content.truncated',
  severity: 'info',
  weight: 0,
  effort: 'hours',
  title: { fr: 'Pages lues en partie', en: 'Pages read in part' },
  why: {
    fr: 'Pour information : ces pages dépassent une limite de lecture (liens, texte, profondeur). Ce qui vient après n’a pas été jugé.',
    en: 'For information: these pages exceed a reading limit (links, text, depth). What comes after was not judged.',
  },
  needs: ['htmlPages'],
  run: ({ htmlPages }) =>
    judgePages(htmlPages, ({ caps: met }) => {
      const caps = met.filter((cap) => !notLimits.has(cap));
      return caps.length === 0
        ? null
        : {
            message: {
              fr: `La lecture s’est arrêtée à une limite : ${caps.join(', ')}.`,
              en: `Reading stopped at a limit: ${caps.join(', ')}.`,
            },
            evidence: { caps },
            fix: {
              fr: 'Découpez cette page : elle est trop grande aussi pour ses lecteurs.',
              en: 'Split this page: it is too large for its readers too.',
            },
          };
    }),
});
