import { defineAudit } from '../audit.ts';
import { paragraphsOf, wordsIn, mayExceed } from '../content-text.ts';
import { judgePages } from '../judge-pages.ts';
import { isFirstPage } from '../pagination.ts';
import { excerpt, inNumber } from '../wording.ts';

export const contentLongParagraph = defineAudit({
  id: 'content.long_paragraph',
  severity: 'low',
  weight: 1,
  effort: 'minutes',
  title: { fr: 'Paragraphes trop longs', en: 'Paragraphs that are too long' },
  why: {
    fr: 'Un paragraphe de plus de 150 mots devient un bloc gris sur téléphone.',
    en: 'A paragraph of more than 150 words becomes a grey block on a phone.',
  },
  thresholds: {
    words: { value: 150, unit: 'words', source: 'Yoast' },
  },
  needs: ['indexablePages'],
  run: ({ indexablePages }) =>
    judgePages(indexablePages.filter(isFirstPage), (content) => {
      const long = paragraphsOf(content).filter((paragraph) => mayExceed(paragraph, 150) && wordsIn(paragraph) > 150);
      if (long.length === 0) return null;
      return {
        message: inNumber(long.length, {
          fr: `${long.length} paragraphe{|s} dépasse{|nt} 150 mots ; le premier en compte ${wordsIn(long[0]!)}.`,
          en: `${long.length} paragraph{|s} exceed{s|} 150 words; the first has ${wordsIn(long[0]!)}.`,
        }),
        evidence: { paragraphs: long.length, start: excerpt(long[0]!, 100) },
        fix: {
          fr: 'Coupez-les en deux ou trois, une idée par paragraphe.',
          en: 'Cut them in two or three, one idea per paragraph.',
        },
      };
    }),
});
