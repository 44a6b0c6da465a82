import type { Language } from '../language.ts';
import { englishGenericAnchors } from './generic-anchors.ts';
import { englishStem } from './stem.ts';
import { englishLightWords, englishStopWords } from './stop-words.ts';
import { englishSyllables } from './syllables.ts';
import { englishSentences, englishTag } from './tag.ts';

/** English on wink-nlp, hyphens re-joined. */
export const english: Language = {
  code: 'en',
  words: (text) => englishSentences(text).flat(),
  sentences: englishSentences,
  tag: englishTag,
  stem: englishStem,
  syllables: englishSyllables,
  stopWords: englishStopWords,
  lightWords: englishLightWords,
  genericAnchors: englishGenericAnchors,
};
