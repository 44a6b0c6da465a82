import type { LanguageCode } from '../../language/language.ts';
import { detached } from '../../values/detached.ts';
import { defineAudit } from '../audit.ts';
import { withoutSemantics } from '../completeness.ts';
import { paragraphsOf, wordsIn } from '../content-text.ts';
import { judgePages } from '../judge-pages.ts';
import { wholeWords } from '../word-scan.ts';

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
    const stems = { fr: stemmer(languages.fr.stem), en: stemmer(languages.en.stem) };
    return judgePages(
      indexablePages.filter((page) => page.language === 'fr' || page.language === 'en'),
      (content, { language }) => {
        const code = language as LanguageCode;
        const { stopWords } = languages[code];
        const paragraphs = paragraphsOf(content).filter(isSentence);
        const total = paragraphs.reduce((sum, paragraph) => sum + wordsIn(paragraph), 0);
        if (total < leastWords) return null;
        const most = largestFamily(
          paragraphs.flatMap((paragraph) => wholeWords(paragraph.toLowerCase())),
          stopWords,
          stems[code],
        );
        if (most === null || most.count < 12 || most.count <= 0.1 * total) return null;
        const percent = Math.round((100 * most.count) / total);
        return {
          message: {
            fr: `« ${most.word} » revient ${most.count} fois, soit ${percent} % des mots.`,
            en: `“${most.word}” comes back ${most.count} times, which is ${percent}% of the words.`,
          },
          evidence: { word: most.word, count: most.count, words: total },
          fix: {
            fr: 'Remplacez une répétition sur deux par un pronom, un synonyme ou un exemple.',
            en: 'Replace every other repetition with a pronoun, a synonym or an example.',
          },
        };
      },
    );
  },
});

/** Fewer words that end without a mark name a thing, as « Styles masqués » above its definition: they say nothing of it. */
const shortestSentence = 8;

function isSentence(paragraph: string): boolean {
  return /[.!?…:;][»”"’)\s]*$/u.test(paragraph) || wordsIn(paragraph) >= shortestSentence;
}

const mostKept = 50_000;

/** Stems kept from page to page: a site says the same few thousand words again and again. */
function stemmer(stem: (word: string) => string): (word: string) => string {
  const known = new Map<string, string>();
  return (word) => {
    let root = known.get(word);
    if (root !== undefined) return root;
    root = stem(word);
    if (known.size < mostKept) known.set(detached(word), root);
    return root;
  };
}

/** The words of one stem that come most often, named by the first of them; each different word is stemmed once. */
function largestFamily(
  words: readonly string[],
  stopWords: ReadonlySet<string>,
  stem: (word: string) => string,
): { word: string; count: number } | null {
  const counts = new Map<string, number>();
  for (const word of words) if (!stopWords.has(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
  const families = new Map<string, { word: string; count: number }>();
  for (const [word, count] of counts) {
    const root = stem(word);
    const family = families.get(root);
    if (family === undefined) families.set(root, { word, count });
    else family.count += count;
  }
  let most: { root: string; word: string; count: number } | null = null;
  for (const [root, { word, count }] of families) {
    if (most === null || count > most.count || (count === most.count && root < most.root)) most = { root, word, count };
  }
  return most;
}
