import type { Language, LanguageCode } from '../../language/language.ts';
import type { PageContent } from '../../pages/page.ts';
import { detachString } from '../../values/strings/detach-string.ts';
import { defineAudit } from '../audit.ts';
import { withoutSemantics } from '../facts/completeness.ts';
import { paragraphsOf, wordsIn } from '../texts/content-text.ts';
import { judgePages } from '../judging/judge-pages.ts';
import { paragraphSum } from '../texts/paragraph-reader.ts';
import type { PageFacts } from '../facts/site-facts.ts';
import { wholeWords } from '../texts/word-scan.ts';

const fewestWords = 300;
const fewestCount = 12;
const mostShare = 0.1;

export const contentStuffing = defineAudit({
  id: 'content.stuffing',
  severity: 'low',
  weight: 1,
  effort: 'hours',
  title: { fr: 'Mot répété à l’excès', en: 'Word repeated to excess' },
  action: {
    fr: 'Remplacez le mot répété sans cesse par des tournures naturelles',
    en: 'Replace the word repeated again and again with natural wording',
  },
  why: {
    fr: 'Un mot répété plus que la langue ne le demande lasse le lecteur et peut être pris pour une tentative de tromper le moteur.',
    en: 'A word repeated beyond what language requires tires the reader and may be taken for an attempt to deceive the engine.',
  },
  thresholds: {
    share: {
      value: 100 * mostShare,
      unit: '% of the words',
      source:
        'field tools warn at 3 to 3.5 %; of 58 pages of a reference manual flagged at 5 % none was stuffed, since a text names its subject',
    },
    words: {
      value: fewestWords,
      unit: 'words',
      source: 'Yoast judges density from 100 words on; a short page names its subject in every sentence',
    },
    count: { value: fewestCount, unit: 'occurrences', source: 'squirrelscan 5, too few for a long text' },
  },
  examples: {
    bad: '<!-- 30 × <p>Besoin d’un plombier à Nice ? Appelez votre plombier du quartier {n}, le plombier moins cher.</p> -->',
    good: '<!-- 30 × <p>Une fuite à Nice ? Notre plombier du quartier {n} vient dans l’heure et annonce son prix.</p> -->',
  },
  needs: ['indexablePages', 'htmlPages', 'languages'],
  run: ({ indexablePages, htmlPages, languages }) => {
    if (!languages) return withoutSemantics;
    const largest = {
      fr: familyFinder(htmlPages, languages.fr),
      en: familyFinder(htmlPages, languages.en),
    };
    return judgePages(
      indexablePages.filter((page) => page.language === 'fr' || page.language === 'en'),
      (content, page) => {
        const { total, most } = largest[page.language as LanguageCode](page, content);
        if (most === null || !isTooMany(most.count, total)) return null;
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

function isTooMany(count: number, words: number): boolean {
  return words >= fewestWords && count >= fewestCount && count > mostShare * words;
}

/** Words of a sentence without a final mark; fewer are a label, as « Styles masqués » above its definition. */
const shortestSentence = 8;

function isSentence(paragraph: string): boolean {
  return /[.!?…:;][»”"’)\s]*$/u.test(paragraph) || wordsIn(paragraph) >= shortestSentence;
}

/** The words of one stem, and their count in the text being read. */
interface Family {
  readonly root: string;
  /** The first of them in the text. */
  word: string;
  count: number;
  /** Number of the text that `word` and `count` are about. */
  text: number;
}

/** A word of the site; its family is null for a stop word. */
interface Word {
  readonly word: string;
  readonly family: Family | null;
}

/** Number of words in the sentences of a page, and the most frequent family. */
interface PageWords {
  readonly total: number;
  readonly most: Family | null;
}

/** Words kept from text to text: a site uses the same few thousand words. */
const mostKept = 50_000;

/** Counts the words of a page. The family is null when the counts of its paragraphs rule out that a word is too frequent. */
function familyFinder(
  pages: readonly PageFacts[],
  language: Language,
): (page: PageFacts, content: PageContent) => PageWords {
  const count = familyCounter(language);
  const wordsOf = paragraphSum(pages, (paragraph) => (isSentence(paragraph) ? wordsIn(paragraph) : 0));
  const mostOf = paragraphSum(pages, (paragraph) => count([paragraph])?.count ?? 0);
  return (page, content) => {
    const total = wordsOf(page);
    // No word is more frequent on a page than the sum of the most frequent words of its paragraphs.
    const mayBe = total >= fewestWords && isTooMany(mostOf(page), total);
    return { total, most: mayBe ? count(paragraphsOf(content)) : null };
  };
}

/** Finds the most frequent family in the sentences of a text; each different word of the site is stemmed once. */
function familyCounter({ stem, stopWords }: Language): (paragraphs: readonly string[]) => Family | null {
  const families = new Map<string, Family>();
  const words = new Map<string, Word>();
  let text = 0;
  const find = (written: string): Word => {
    const known = words.get(written);
    if (known !== undefined) return known;
    const word = detachString(written);
    const root = stem(word);
    const family = stopWords.has(word) ? null : (families.get(root) ?? { root, word, count: 0, text: 0 });
    if (family !== null) families.set(root, family);
    const found = { word, family };
    words.set(word, found);
    return found;
  };
  return (paragraphs) => {
    if (words.size > mostKept) for (const table of [families, words]) table.clear();
    text += 1;
    let most: Family | null = null;
    for (const paragraph of paragraphs) {
      if (!isSentence(paragraph)) continue;
      for (const written of wholeWords(paragraph.toLowerCase())) {
        const { word, family } = find(written);
        if (family === null) continue;
        if (family.text !== text) {
          family.word = word;
          family.count = 0;
          family.text = text;
        }
        family.count += 1;
        if (most === null || family.count > most.count || (family.count === most.count && family.root < most.root))
          most = family;
      }
    }
    return most;
  };
}
