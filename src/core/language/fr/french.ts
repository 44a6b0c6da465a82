import type { Agreement, Language } from '../language.ts';
import { frenchGenericAnchors } from './generic-anchors.ts';
import { Lexicon } from './lexicon.ts';
import { agreementBits, tagBits } from './lexicon-packing.ts';
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
    agreement: (noun) => agreementOf(lexicon, noun.toLowerCase()),
    syllables: (word) => frenchSyllables(word, verbs),
    stopWords: frenchStopWords,
    lightWords: frenchLightWords,
    genericAnchors: frenchGenericAnchors,
  };
}

function agreementOf(lexicon: Lexicon, noun: string): Agreement | null {
  const entry = lexicon.get(noun);
  if (entry === null || (entry.bits & tagBits.noun) === 0) return null;
  const { masculine, feminine, singular, plural } = agreementBits;
  const one = (entry.agreement & singular) !== 0;
  const many = (entry.agreement & plural) !== 0;
  // « prix » is both: without an article it is read as a singular
  const gender = entry.agreement & (masculine | feminine);
  if (gender === (masculine | feminine)) return many && !one ? { gender: null, plural: true } : null;
  if (gender === 0) return null;
  return { gender: gender === masculine ? 'masculine' : 'feminine', plural: many && !one };
}
