import type { LanguageCode } from '../../language/language.ts';
import { defineAudit } from '../audit.ts';
import { withoutSemantics } from '../completeness.ts';
import { paragraphsOf, wordsIn } from '../content-text.ts';
import { groupBy } from '../groups.ts';
import { judgePages } from '../judge-pages.ts';

const leastWords = 300;

export const contentStuffing = defineAudit({
  id: 'content.stuffing',
  severity: 'low',
  weight: 1,
  effort: 'hours',
  title: { fr: 'Mot répété à l’excès', en: 'Word repeated to excess' },
  why: {
    fr: 'Un mot répété plus que la langue ne le demande lasse le lecteur et peut être pris pour une tentative de tromper le moteur.',
    en: 'A word repeated beyond what language requires tires the reader and may be taken for an attempt to deceive the engine.',
  },
  thresholds: {
    share: {
      value: 10,
      unit: '% of the words',
      source:
        'field tools warn at 3 to 3.5 %; of 58 pages of a reference manual flagged at 5 % none was stuffed, since a text names its subject',
    },
    words: {
      value: 300,
      unit: 'words',
      source: 'Yoast judges density from 100 words on; a short page names its subject in every sentence',
    },
    count: { value: 12, unit: 'occurrences', source: 'squirrelscan 5, too few for a long text' },
  },
  needs: ['indexablePages', 'languages'],
  run: ({ indexablePages, languages }) => {
    if (!languages) return withoutSemantics;
    return judgePages(
      indexablePages.filter((page) => page.language === 'fr' || page.language === 'en'),
      (content, { language }) => {
        const { stopWords, stem } = languages[language as LanguageCode];
        const words = paragraphsOf(content).flatMap((paragraph) => wholeWords(paragraph));
        const total = paragraphsOf(content).reduce((sum, paragraph) => sum + wordsIn(paragraph), 0);
        const families = [
          ...groupBy(
            words.filter((word) => !stopWords.has(word)),
            stem,
          ),
        ].sort((a, b) => b[1].length - a[1].length || (a[0] < b[0] ? -1 : 1));
        const [, most = []] = families[0] ?? [];
        if (total < leastWords || most.length < 12 || most.length <= 0.1 * total) return null;
        const percent = Math.round((100 * most.length) / total);
        return {
          message: {
            fr: `« ${most[0]} » revient ${most.length} fois, soit ${percent} % des mots.`,
            en: `“${most[0]}” comes back ${most.length} times, which is ${percent}% of the words.`,
          },
          evidence: { word: most[0], count: most.length, words: total },
          fix: {
            fr: 'Remplacez une répétition sur deux par un pronom, un synonyme ou un exemple.',
            en: 'Replace every other repetition with a pronoun, a synonym or an example.',
          },
        };
      },
    );
  },
});

/** Words of four letters or more; a part of a program’s name (`sqlite3_open`, `gimp-layer`) is not a word of the text. */
function wholeWords(paragraph: string): string[] {
  return paragraph.toLowerCase().match(/(?<![\p{L}\p{N}_./-])\p{L}{4,}(?![\p{L}\p{N}_(/]|[.-][\p{L}\p{N}])/gu) ?? [];
}
