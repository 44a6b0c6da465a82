import type { LanguageCode } from '../language/language.ts';
import type { BlockKind } from '../pages/page.ts';

/** Ages and states that a tariff sets prices by: a site names them so without its offer being for them. */
const byAge = {
  fr: {
    young: new Set('enfants adolescents jeunes élèves lycéens'.split(' ')),
    other: new Set('adultes seniors retraités étudiants'.split(' ')),
  },
  en: {
    young: new Set('children kids teenagers youngsters pupils'.split(' ')),
    other: new Set('adults seniors pensioners students'.split(' ')),
  },
} as const;

/** In the sentence: a price, or that nothing or less is paid. */
const tariff = {
  fr: /\d\s?€|€\s?\d|(?<!\p{L})(?:gratuit(?:e?s?|ement)|offert(?:e?s?)|tarifs?|demi-tarifs?|prix|réductions?|réduit(?:e?s?)|remises?|suppléments?|payant(?:e?s?)|billets?|entrées?|par (?:personne|adulte|enfant))(?!\p{L})/iu,
  en: /[£$€]\s?\d|\d\s?[£$€]|\b(?:free|prices?|priced|rates?|fares?|tickets?|discount(?:s|ed)?|reduced|half-price|charged?|concessions?|admission|(?:per|a) (?:person|adult|child))\b/i,
} as const;
/** After the group: the age below which another price or rule counts. */
const below = {
  fr: /^\s*(?:âgés )?(?:de )?(?:moins de|jusqu[’']à|-\s?de)\s/iu,
  en: /^\s*(?:aged )?(?:under|below|up to|younger than)\s/i,
} as const;

interface Named {
  /** In small letters. */
  readonly word: string;
  readonly sentence: string;
  /** What follows it. */
  readonly after: string;
  readonly kind: BlockKind;
}

/**
 * True for an age or a state that is named as a line of a tariff: beside a price, below an age, in a table, or with the other
 * ages, which together are everybody.
 */
export function isFareGroup({ word, sentence, after, kind }: Named, code: LanguageCode): boolean {
  const { young, other } = byAge[code];
  if (!young.has(word) && !other.has(word)) return false;
  if (kind === 'cell' || tariff[code].test(sentence) || below[code].test(after)) return true;
  const words: readonly string[] = sentence.toLowerCase().match(/\p{L}+/gu) ?? [];
  return words.some((one) => young.has(one)) && words.some((one) => other.has(one));
}
