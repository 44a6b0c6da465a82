import type { Language } from '../language.ts';
import { flattenSentences } from '../flatten-sentences.ts';
import { englishGenericAnchors } from './generic-anchors.ts';
import { analyseEnglish } from './sentences.ts';
import { englishStem } from './stem.ts';
import { englishLightWords, englishStopWords } from './stop-words.ts';
import { englishSyllables } from './syllables.ts';
import { englishTag } from './tag.ts';

/** English, based on wink-nlp. */
export const english: Language = {
  code: 'en',
  words: (text) => flattenSentences(analyseEnglish(text)),
  sentences: analyseEnglish,
  tag: englishTag,
  stem: englishStem,
  agreement: (noun) => ({ gender: null, plural: /[^su]s$/i.test(noun) }),
  syllables: englishSyllables,
  stopWords: englishStopWords,
  lightWords: englishLightWords,
  genericAnchors: englishGenericAnchors,
};
