import { subjectH1 } from '../links/anchor-proposal.ts';
import { defineAudit } from '../audit.ts';
import { judgeDeclaredTemplate } from '../judging/judge-declared.ts';
import { excerpt } from '../wording.ts';

export const headingH1Multiple = defineAudit({
  id: 'heading.h1_multiple',
  severity: 'low',
  weight: 1,
  effort: 'minutes',
  title: { fr: 'Plusieurs H1', en: 'Several H1 headings' },
  action: { fr: 'Gardez un seul grand titre par page', en: 'Keep a single main heading on each page' },
  why: {
    fr: 'Plusieurs titres principaux brouillent le sujet : le plan de la page, lu par un lecteur d’écran, semble annoncer plusieurs documents.',
    en: 'Several main headings blur the subject: the outline read by a screen reader seems to announce several documents.',
  },
  examples: {
    bad: '<h1>Cave des Tilleuls</h1><h1>Vins de Loire à emporter</h1>',
    good: '<p>Cave des Tilleuls</p><h1>Vins de Loire à emporter</h1>',
  },
  needs: ['indexablePages'],
  run: ({ indexablePages }) =>
    judgeDeclaredTemplate(indexablePages, 'several h1', (content) => {
      const h1s = content.headings
        .filter(({ level, text }) => level === 1 && text.trim() !== '')
        .map(({ text }) => text);
      if (h1s.length <= 1) return null;
      const kept = subjectH1(content) || h1s[0]!.trim();
      const others = h1s.filter((h1) => h1.trim() !== kept);
      const quoted = h1s
        .slice(0, 3)
        .map((h1) => excerpt(h1, 40))
        .join(' / ');
      return {
        message: {
          fr: `La page contient ${h1s.length} H1 : ${quoted}.`,
          en: `The page contains ${h1s.length} H1 headings: ${quoted}.`,
        },
        evidence: { h1: h1s },
        fix: {
          fr: 'Gardez le H1 qui porte le sujet de la page et passez les autres en H2.',
          en: 'Keep the H1 that carries the subject of the page and turn the others into H2.',
        },
        ...(others.length === 1 ? { edit: { old: `<h1>${others[0]}</h1>`, new: `<h2>${others[0]}</h2>` } } : {}),
      };
    }),
});
