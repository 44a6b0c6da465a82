import type { Text } from '../values/text.ts';

/** A page (its URL) or a stage without a result, and the reason. */
export interface NotMeasured {
  readonly what: string;
  readonly reason: Text;
}

/** Why a page or a stage has no result. */
export const notMeasuredReasons = {
  tooShort: {
    fr: 'La page a moins de 20 mots\u202f: elle est trop courte pour en tirer des expressions clés ou un sujet.',
    en: 'The page has fewer than 20 words: too short for keyphrases or a topic.',
  },
  tooLong: {
    fr: 'La page est très longue\u202f: ses 200 000 premiers caractères ont été analysés, pas la suite.',
    en: 'The page is very long: its first 200,000 characters were analysed, not what follows.',
  },
  tooFewPages: {
    fr: 'Il y a moins de 8 pages à regrouper dans cette langue\u202f: trop peu pour former des sujets.',
    en: 'There are fewer than 8 pages to group in this language: too few to form topics.',
  },
} as const satisfies Record<string, Text>;
