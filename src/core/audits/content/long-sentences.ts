import { defineAudit } from '../audit.ts';
import { paragraphsOf, sentenceLengths, sentencesOf } from '../texts/content-text.ts';
import { isEditorial } from '../page-kinds/editorial-pages.ts';
import { notProse } from '../page-kinds/page-kind.ts';
import { judgePages } from '../judging/judge-pages.ts';
import { paragraphSums } from '../texts/paragraph-reader.ts';
import { excerpt } from '../wording.ts';

/** With fewer, one sentence is over a tenth of the text. */
const fewestSentences = 10;
const mostWords = 25;
const mostShare = 0.3;

export const contentLongSentences = defineAudit({
  id: 'content.long_sentences',
  severity: 'low',
  weight: 1,
  effort: 'hours',
  title: { fr: 'Trop de phrases longues', en: 'Too many long sentences' },
  action: { fr: 'Coupez les phrases trop longues', en: 'Divide the sentences that are too long' },
  why: {
    fr: 'Au-delà de vingt-cinq mots, une phrase demande deux lectures ; trois phrases longues sur dix suffisent à fatiguer.',
    en: 'Beyond twenty-five words a sentence takes two readings; three long sentences in ten are enough to tire.',
  },
  thresholds: {
    words: {
      value: mostWords,
      unit: 'words',
      source:
        'GOV.UK content design: no sentence over 25; Yoast takes 25 for Spanish, Italian, Portuguese and Catalan, 20 for English',
    },
    share: {
      value: 100 * mostShare,
      unit: '% of the sentences',
      source: 'Yoast: 25 % warns, 30 % is too much; ours is the second',
    },
  },
  examples: {
    bad: '<!-- 10 × <p>Le gîte {n}, que nos grands-parents avaient construit en pierre sèche au bord de la rivière, accueille aujourd’hui six personnes qui veulent marcher, pêcher ou simplement dormir loin du bruit.</p> -->',
    good: '<!-- 10 × <p>Nos grands-parents ont construit le gîte {n} au bord de la rivière. Il accueille six personnes qui veulent marcher, pêcher ou dormir loin du bruit.</p> -->',
  },
  leavesOut: notProse,
  needs: ['indexablePages', 'htmlPages'],
  run: ({ indexablePages, htmlPages }) => {
    const counted = paragraphSums(htmlPages, 2, countSentences);
    return judgePages(indexablePages.filter(isEditorial), (content, page) => {
      const [sentences = 0, long = 0] = counted(page);
      if (sentences < fewestSentences || long <= mostShare * sentences) return null;
      const example =
        paragraphsOf(content)
          .flatMap(sentencesOf)
          .find((sentence) => sentenceLengths(sentence)[0]! > mostWords) ?? '';
      const percent = Math.round((100 * long) / sentences);
      return {
        message: {
          fr: `${percent} % des phrases comptent plus de vingt-cinq mots.`,
          en: `${percent}% of the sentences have more than twenty-five words.`,
        },
        evidence: { long, sentences, example: excerpt(example, 200) },
        fix: {
          fr: 'Coupez ces phrases à la conjonction ; gardez une idée par phrase.',
          en: 'Cut these sentences at the conjunction; keep one idea per sentence.',
        },
      };
    });
  },
});

/** Number of sentences, and of those that are too long. */
function countSentences(paragraph: string): [number, number] {
  const lengths = sentenceLengths(paragraph);
  let long = 0;
  for (const words of lengths) if (words > mostWords) long += 1;
  return [lengths.length, long];
}
