import { defineAudit } from '../audit.ts';
import { paragraphsOf, sentencesOf, wordsIn, sentenceLengths } from '../content-text.ts';
import { judgePages } from '../judge-pages.ts';
import { isFirstPage } from '../pagination.ts';
import { excerpt } from '../wording.ts';

/** Below, one sentence is more than a tenth of the text. */
const fewestSentences = 10;

export const contentLongSentences = defineAudit({
  id: 'content.long_sentences',
  severity: 'low',
  weight: 1,
  effort: 'hours',
  title: { fr: 'Trop de phrases longues', en: 'Too many long sentences' },
  why: {
    fr: 'Au-delà de vingt mots, une phrase demande deux lectures ; un quart de phrases longues suffit à fatiguer.',
    en: 'Beyond twenty words a sentence takes two readings; a quarter of long sentences is enough to tire.',
  },
  thresholds: {
    share: { value: 25, unit: '% of sentences over 20 words', source: 'Yoast' },
  },
  needs: ['indexablePages'],
  run: ({ indexablePages }) =>
    judgePages(indexablePages.filter(isFirstPage), (content) => {
      const paragraphs = paragraphsOf(content);
      const lengths = paragraphs.flatMap(sentenceLengths);
      const long = lengths.filter((words) => words > 20);
      if (lengths.length < fewestSentences || long.length <= 0.25 * lengths.length) return null;
      const example = paragraphs.flatMap(sentencesOf).find((sentence) => wordsIn(sentence) > 20) ?? '';
      const percent = Math.round((100 * long.length) / lengths.length);
      return {
        message: {
          fr: `${percent} % des phrases comptent plus de vingt mots.`,
          en: `${percent}% of the sentences have more than twenty words.`,
        },
        evidence: { long: long.length, sentences: lengths.length, example: excerpt(example, 200) },
        fix: {
          fr: 'Coupez ces phrases à la conjonction ; gardez une idée par phrase.',
          en: 'Cut these sentences at the conjunction; keep one idea per sentence.',
        },
      };
    }),
});
