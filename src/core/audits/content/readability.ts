import type { Language, LanguageCode } from '../../language/language.ts';
import { minReadableWords, readingEaseCoefficients } from '../../language/reading-ease.ts';
import { detachString } from '../../values/strings/detach-string.ts';
import { startsWithAt } from '../../values/strings/starts-with-at.ts';
import { defineAudit } from '../audit.ts';
import { withoutSemantics } from '../facts/completeness.ts';
import { paragraphsIn, sentencesOf } from '../texts/content-text.ts';
import { isEditorial } from '../page-kinds/editorial-pages.ts';
import { notProse } from '../page-kinds/page-kind.ts';
import { judgePages } from '../judging/judge-pages.ts';
import { paragraphSums } from '../texts/paragraph-reader.ts';
import { eachSpokenWord } from '../texts/word-scan.ts';

const fewestPoints = 50;
/** Standard errors of a one-sided 95 % confidence bound. */
const certainty = 1.645;

export const contentReadability = defineAudit({
  id: 'content.readability',
  severity: 'low',
  weight: 1,
  effort: 'hours',
  title: { fr: 'Textes difficiles à lire', en: 'Texts that are hard to read' },
  action: { fr: 'Simplifiez les textes difficiles à lire', en: 'Simplify the texts that are hard to read' },
  why: {
    fr: 'Des phrases longues et des mots savants font décrocher un lecteur pressé, surtout sur téléphone.',
    en: 'Long sentences and learned words lose a hurried reader, above all on a phone.',
  },
  thresholds: {
    french: {
      value: fewestPoints,
      unit: 'points',
      source: 'Kandel and Moles 1958: 207 − 1.015 × words per sentence − 73.6 × syllables per word',
    },
    english: {
      value: fewestPoints,
      unit: 'points',
      source: 'Flesch 1948: 206.835 − 1.015 × words per sentence − 84.6 × syllables per word',
    },
    margin: {
      value: certainty,
      unit: 'standard errors under the bound',
      source:
        'one-sided 95 %: the sentences of a page are a sample of how it is written, and a short one errs by ten points',
    },
  },
  examples: {
    bad: '<!-- 8 × <p>L’accompagnement administratif individualisé des bénéficiaires s’effectuera prioritairement conformément aux dispositions réglementaires applicables, dossier {n}.</p> -->',
    good: '<!-- 8 × <p>Nous vous aidons à remplir le dossier {n}. Venez nous voir le mardi matin, sans prendre rendez-vous.</p> -->',
  },
  leavesOut: notProse,
  needs: ['indexablePages', 'htmlPages', 'languages'],
  run: ({ indexablePages, htmlPages, languages }) => {
    if (!languages) return withoutSemantics;
    const count = { fr: sentenceCounter(languages.fr), en: sentenceCounter(languages.en) };
    const counts = {
      fr: paragraphSums(htmlPages, sumCount, count.fr),
      en: paragraphSums(htmlPages, sumCount, count.en),
    };
    return judgePages(
      indexablePages.filter((page) => (page.language === 'fr' || page.language === 'en') && isEditorial(page)),
      (content, page) => {
        const code = page.language as LanguageCode;
        const whole = readingEase(counts[code](page), code);
        if (whole === null || whole.score >= fewestPoints) return null;
        // The formula applies to one language: paragraphs in another are left out, once the whole page is below the
        // bound.
        const read = paragraphsIn(content, code).filter((paragraph) => !reference.test(paragraph));
        const ease = readingEase(sumOf(read.map(count[code])), code);
        if (ease === null || ease.score + certainty * ease.error >= fewestPoints) return null;
        const { score } = ease;
        return {
          message: {
            fr: `Indice de lisibilité : ${Math.floor(score)} sur 100 (50 et plus se lisent sans effort).`,
            en: `Reading ease: ${Math.floor(score)} out of 100 (50 and above read without effort).`,
          },
          evidence: {
            score: Math.round(score * 10) / 10,
            margin: Math.round(certainty * ease.error * 10) / 10,
            language: code,
          },
          fix: {
            fr: 'Coupez les phrases de plus de vingt mots, une idée par phrase, et préférez le mot courant au terme technique.',
            en: 'Cut sentences over twenty words, one idea each, and prefer the everyday word to the technical term.',
          },
        };
      },
    );
  },
});

/** Entries of a bibliography are not running text. */
const reference = /^\s*\[\w{1,12}\]|\b(?:ISBN|ISSN|doi:)/;

/** Size of the cache of syllable counts: a site uses the same few thousand words. */
const cacheSize = 1 << 16;

/** Counts the syllables of the word between two positions of a text; counts are cached by word. */
function syllableCounter(language: Language): (text: string, from: number, to: number) => number {
  const words = new Array<string | null>(cacheSize).fill(null);
  const counts = new Uint32Array(cacheSize);
  return (text, from, to) => {
    // FNV-1a (Fowler, Noll and Vo 1991) over UTF-16 code units.
    let hash = to - from;
    for (let at = from; at < to; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
    const place = (hash ^ (hash >>> 15)) & (cacheSize - 1);
    const known = words[place]!;
    if (known !== null && known.length === to - from && startsWithAt(text, from, known)) return counts[place]!;
    const word = detachString(text.slice(from, to));
    words[place] = word;
    return (counts[place] = Math.max(1, language.syllables(word.replace(/^.*['’]/, ''))));
  };
}

/** Sums over the sentences of a text: their number, words, syllables, squares of words and of syllables, products of both. */
type SentenceCounts = [
  count: number,
  words: number,
  syllables: number,
  words2: number,
  syllables2: number,
  both: number,
];
const sumCount = 6;

/** Sums of a paragraph. */
function sentenceCounter(language: Language): (paragraph: string) => SentenceCounts {
  const syllablesOf = syllableCounter(language);
  return (paragraph) => {
    const sums: SentenceCounts = [0, 0, 0, 0, 0, 0];
    for (const sentence of sentencesOf(paragraph)) {
      let syllables = 0;
      let words = 0;
      eachSpokenWord(sentence, (from, to) => {
        syllables += syllablesOf(sentence, from, to);
        words += 1;
      });
      sums[0] += 1;
      sums[1] += words;
      sums[2] += syllables;
      sums[3] += words ** 2;
      sums[4] += syllables ** 2;
      sums[5] += words * syllables;
    }
    return sums;
  };
}

function sumOf(paragraphs: readonly SentenceCounts[]): number[] {
  const sums = new Array<number>(sumCount).fill(0);
  for (const own of paragraphs) for (let column = 0; column < sumCount; column += 1) sums[column]! += own[column]!;
  return sums;
}

/**
 * 0 (hard) to 100 (easy) and its standard error, null under a hundred words. The error is that of two ratios over the
 * sentences (Cochran 1977, Sampling Techniques, ch. 6), words per sentence and syllables per word, taken together.
 */
function readingEase(
  sums: readonly number[],
  code: LanguageCode,
): { readonly score: number; readonly error: number } | null {
  const [count = 0, words = 0, syllables = 0, words2 = 0, syllables2 = 0, both = 0] = sums;
  if (words < minReadableWords || count < 2) return null;
  const [base, perSentence, perWord] = readingEaseCoefficients[code];
  const length = words / count;
  const weight = syllables / words;
  // The linearised residual of a sentence: `perWords` for each word, `perSyllable` for each syllable, less the mean.
  const perSyllable = perWord / length;
  const perWords = perSentence - perSyllable * weight;
  const mean = perSentence * length;
  const squares =
    perWords ** 2 * words2 + perSyllable ** 2 * syllables2 + 2 * perWords * perSyllable * both - count * mean ** 2;
  return {
    score: base - mean - perWord * weight,
    error: Math.sqrt(Math.max(0, squares) / (count - 1) / count),
  };
}
