import type { Language, LanguageCode } from '../../language/language.ts';
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
    const largest = { fr: familyFinder(languages.fr), en: familyFinder(languages.en) };
    return judgePages(
      indexablePages.filter((page) => page.language === 'fr' || page.language === 'en'),
      (content, { language }) => {
        const code = language as LanguageCode;
        const paragraphs = paragraphsOf(content).filter(isSentence);
        const total = paragraphs.reduce((sum, paragraph) => sum + wordsIn(paragraph), 0);
        if (total < leastWords) return null;
        const most = largest[code](paragraphs);
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

/** The words of one stem, and what the page being read says of them. */
interface Family {
  readonly root: string;
  /** The first of them on the page. */
  word: string;
  count: number;
  page: number;
}

/** Words kept from page to page: a site says the same few thousand again and again. */
const mostKept = 50_000;

/** Finds the words of one stem that come most often in a text; each different word of the site is stemmed once. */
function familyFinder({ stem, stopWords }: Language): (paragraphs: readonly string[]) => Family | null {
  const families = new Map<string, Family>();
  const familyOf = new Map<string, Family | null>();
  let page = 0;
  const find = (written: string): Family | null => {
    const known = familyOf.get(written);
    if (known !== undefined) return known;
    const word = detached(written);
    const root = stem(word);
    const family = stopWords.has(word) ? null : (families.get(root) ?? { root, word, count: 0, page: 0 });
    if (family !== null) families.set(root, family);
    familyOf.set(word, family);
    return family;
  };
  return (paragraphs) => {
    if (familyOf.size > mostKept) for (const table of [families, familyOf]) table.clear();
    page += 1;
    let most: Family | null = null;
    for (const paragraph of paragraphs) {
      for (const word of wholeWords(paragraph.toLowerCase())) {
        const family = find(word);
        if (family === null) continue;
        if (family.page !== page) {
          family.word = word;
          family.count = 0;
          family.page = page;
        }
        family.count += 1;
        if (most === null || family.count > most.count || (family.count === most.count && family.root < most.root))
          most = family;
      }
    }
    return most;
  };
}
