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
        const { total, most } = largest[code](paragraphsOf(content));
        if (total < leastWords) return null;
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

/** A word of the site, null family for those that say nothing. */
interface Word {
  readonly word: string;
  readonly family: Family | null;
}

/** What a paragraph says, read once for all the pages that hold it: the first word of each family, and how many of it. */
interface Said {
  readonly total: number;
  readonly first: readonly Word[];
  readonly counts: readonly number[];
}

/** Words and paragraphs kept from page to page: a site says the same few thousand words again and again. */
const mostKept = 50_000;
const mostParagraphs = 30_000;

/**
 * Counts the words of the sentences of a text and finds those of one stem that come most often; each different word of
 * the site is stemmed once.
 */
function familyFinder({
  stem,
  stopWords,
}: Language): (paragraphs: readonly string[]) => { readonly total: number; readonly most: Family | null } {
  const families = new Map<string, Family>();
  const words = new Map<string, Word>();
  const saidIn = new Map<string, Said>();
  let page = 0;
  const find = (written: string): Word => {
    const known = words.get(written);
    if (known !== undefined) return known;
    const word = detached(written);
    const root = stem(word);
    const family = stopWords.has(word) ? null : (families.get(root) ?? { root, word, count: 0, page: 0 });
    if (family !== null) families.set(root, family);
    const found = { word, family };
    words.set(word, found);
    return found;
  };
  const read = (paragraph: string): Said => {
    if (!isSentence(paragraph)) return { total: 0, first: [], counts: [] };
    const first: Word[] = [];
    const counts: number[] = [];
    const places = new Map<Family, number>();
    for (const written of wholeWords(paragraph.toLowerCase())) {
      const word = find(written);
      if (word.family === null) continue;
      const at = places.get(word.family);
      if (at !== undefined) counts[at]! += 1;
      else {
        places.set(word.family, first.push(word) - 1);
        counts.push(1);
      }
    }
    return { total: wordsIn(paragraph), first, counts };
  };
  return (paragraphs) => {
    if (words.size > mostKept || saidIn.size > mostParagraphs)
      for (const table of [families, words, saidIn]) table.clear();
    page += 1;
    let total = 0;
    let most: Family | null = null;
    for (const paragraph of paragraphs) {
      let said = saidIn.get(paragraph);
      if (said === undefined) saidIn.set(paragraph, (said = read(paragraph)));
      total += said.total;
      for (let at = 0; at < said.first.length; at += 1) {
        const { word, family } = said.first[at]!;
        if (family === null) continue;
        if (family.page !== page) {
          family.word = word;
          family.count = 0;
          family.page = page;
        }
        family.count += said.counts[at]!;
        if (most === null || family.count > most.count || (family.count === most.count && family.root < most.root))
          most = family;
      }
    }
    return { total, most };
  };
}
