import type { Language } from '../language.ts';
import { tokensOf } from '../tokens-of.ts';
import { englishGenericAnchors } from './generic-anchors.ts';
import { readEnglish } from './sentences.ts';
import { englishStem } from './stem.ts';
import { englishLightWords, englishStopWords } from './stop-words.ts';
import { englishSyllables } from './syllables.ts';
import { englishTag } from './tag.ts';

/** English on wink-nlp, hyphens re-joined. */
export const english: Language = {
  code: 'en',
  words: (text) => tokensOf(readEnglish(text)),
  sentences: readEnglish,
  tag: englishTag,
  stem: englishStem,
  syllables: englishSyllables,
  stopWords: englishStopWords,
  lightWords: englishLightWords,
  genericAnchors: englishGenericAnchors,
};
