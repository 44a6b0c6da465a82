import type { Language } from '../language.ts';
import { frenchGenericAnchors } from './generic-anchors.ts';
import { Lexicon } from './lexicon.ts';
import { tagBits } from './lexicon-packing.ts';
import { frenchSentences } from './sentences.ts';
import { frenchStem } from './stem.ts';
import { frenchLightWords, frenchStopWords } from './stop-words.ts';
import { frenchSyllables } from './syllables.ts';
import { frenchTag } from './tag.ts';
import { frenchWords } from './tokenize.ts';
import { WordReadings } from './word-readings.ts';

/** French from the bytes of the packed lexicon. */
export function french(lexiconBytes: Uint8Array): Language {
  const lexicon = new Lexicon(lexiconBytes);
  const readings = new WordReadings(lexicon);
  const verbs = {
    isOnlyVerb: (word: string): boolean => {
      const bits = lexicon.get(word)?.bits ?? 0;
      return (bits & tagBits.verb) !== 0 && (bits & (tagBits.noun | tagBits.adjective | tagBits.adverb)) === 0;
    },
  };
  return {
    code: 'fr',
    words: (text) => frenchWords(text, lexicon),
    sentences: (text) => frenchSentences(text, frenchWords(text, lexicon)),
    tag: (sentence) => frenchTag(sentence, readings),
    stem: frenchStem,
    syllables: (word) => frenchSyllables(word, verbs),
    stopWords: frenchStopWords,
    lightWords: frenchLightWords,
    genericAnchors: frenchGenericAnchors,
  };
}
