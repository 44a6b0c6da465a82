import { countWords } from '../../pages/reading/count-words.ts';
import { defineAudit } from '../audit.ts';
import { isParagraph, mayHaveMoreWords, paragraphsOf } from '../texts/content-text.ts';
import { pagesWithBlock } from '../texts/distinct-blocks.ts';
import { isEditorial } from '../page-kinds/editorial-pages.ts';
import { notProse } from '../page-kinds/page-kind.ts';
import { judgePages } from '../judging/judge-pages.ts';
import { excerpt } from '../wording.ts';

const mostWords = 150;

export const contentLongParagraph = defineAudit({
  id: 'content.long_paragraph',
  severity: 'low',
  weight: 1,
  effort: 'minutes',
  title: { fr: 'Paragraphes trop longs', en: 'Paragraphs that are too long' },
  action: { fr: 'Coupez les paragraphes trop longs', en: 'Divide the paragraphs that are too long' },
  why: {
    fr: 'Un paragraphe de plus de 150 mots devient un bloc gris sur téléphone.',
    en: 'A paragraph of more than 150 words becomes a grey block on a phone.',
  },
  thresholds: {
    words: { value: mostWords, unit: 'words', source: 'Yoast' },
  },
  examples: {
    bad: '<h1>Une journée à l’atelier</h1><p><!-- 160 words --></p>',
    good: '<h1>Une journée à l’atelier</h1><p><!-- 80 words --></p><p><!-- 80 words --></p>',
  },
  leavesOut: notProse,
  needs: ['indexablePages', 'htmlPages'],
  run: ({ indexablePages, htmlPages }) => {
    const withLongParagraph = pagesWithBlock(htmlPages, (block) => isLong(block.text) && isParagraph(block));
    return judgePages(indexablePages.filter(isEditorial), (content, page) => {
      if (!withLongParagraph.has(page)) return null;
      const long = paragraphsOf(content).filter(isLong);
      const words = long.map(countWords);
      const most = Math.max(...words);
      const start = excerpt(long[words.indexOf(most)]!, 100);
      return {
        message:
          long.length === 1
            ? {
                fr: `Un paragraphe compte ${most} mots : « ${start} »`,
                en: `One paragraph has ${most} words: “${start}”`,
              }
            : {
                fr: `${long.length} paragraphes dépassent 150 mots. Le plus long en compte ${most} : « ${start} »`,
                en: `${long.length} paragraphs exceed 150 words. The longest has ${most}: “${start}”`,
              },
        evidence: { paragraphs: long.length, words: most, start },
        fix: {
          fr: 'Coupez en deux ou trois, une idée par paragraphe.',
          en: 'Cut in two or three, one idea per paragraph.',
        },
      };
    });
  },
});

function isLong(paragraph: string): boolean {
  return mayHaveMoreWords(paragraph, mostWords) && countWords(paragraph) > mostWords;
}
