import type { Language } from '../../language/language.ts';
import { hasCapital } from '../../language/letters.ts';
import { contentStems } from '../terms.ts';
import { roleWords } from './role-words.ts';
import type { SiteNames } from './site-names.ts';
import { foldedPart } from './title-parts.ts';

/** What is common to the pages of a site in one language. */
export interface SiteContext {
  readonly language: Language;
  readonly names: SiteNames;
  /** The place where a local company works: "Annecy"; null for other sites. */
  readonly place: string | null;
  /** True when many titles name the place. */
  readonly placeInTitles: boolean;
  /** Words that some page writes in lower case. */
  readonly commonWords: ReadonlySet<string>;
  /** The same with those that are parts of names of several words; the same set when absent. */
  readonly tradeWords?: ReadonlySet<string>;
  /** Share of the pages that contain a stem. */
  readonly shareOf: (stem: string) => number;
  /** What the site sells, from its home page; null when it does not say. */
  readonly offer: string | null;
}

/**
 * How the place belongs to the phrase of a page: on pages that offer something locally, with the name on those about the
 * company (a contact page has the name alone); on other pages where the titles of the site name it; never on a product, which is sent.
 */
export type PageRole = 'home' | 'offer' | 'product' | 'contact' | 'company' | 'about' | 'help' | 'other' | 'text';

/** True when all words of the text are in the other one. */
export function isIn(text: string, other: string | null, language: Language): boolean {
  if (other === null) return false;
  const known = new Set(contentStems(other, language));
  return contentStems(text, language).every((stem) => known.has(stem));
}

/** Capitals of a title become lower case where some page writes the word so, and in long words all in capitals. */
export function searchedForm(text: string, { commonWords, place, language }: SiteContext): string {
  const smallOrVerb = smallWordsAndVerbs(text, language);
  const lower = text.replace(/[\p{L}\p{M}]+(?:['’-][\p{L}\p{M}]+)*/gu, (word) => {
    const isCapital = word === word.toUpperCase() && word.length > 1;
    const isAcronym = isCapital && word.length <= longestAcronym && !language.stopWords.has(word.toLowerCase());
    if (!hasCapital(word) || isAcronym) return word;
    const isCommon = isCapital || commonWords.has(word.toLowerCase()) || smallOrVerb.has(word.toLowerCase());
    return isCommon ? word.toLowerCase() : word;
  });
  if (place === null) return lower;
  const at = lower.toLowerCase().indexOf(place.toLowerCase());
  return at < 0 ? lower : lower.slice(0, at) + place + lower.slice(at + place.length);
}

const longestAcronym = 5;

/** Words of an English title that are no names whatever their capitals: stop words, and what the tagger reads as a verb or a preposition. */
function smallWordsAndVerbs(text: string, language: Language): ReadonlySet<string> {
  if (language.code !== 'en') return new Set();
  const tagged = language.sentences(text.toLowerCase()).flatMap((sentence) => language.tag(sentence));
  const isNoName = ({ upos, text: word }: (typeof tagged)[number]): boolean =>
    word !== 'i' && (upos === 'VERB' || upos === 'ADP' || language.stopWords.has(word));
  return new Set(tagged.filter(isNoName).map(({ text: word }) => word));
}

/** The place is added where the phrase has no word of it. */
export function withPlace(text: string, { place, language }: SiteContext): string {
  if (place === null) return text;
  const known = new Set(contentStems(text, language));
  return contentStems(place, language).some((stem) => known.has(stem)) ? text : `${text} ${place}`;
}

/** True for a phrase that names no subject: proper names alone (a brand, a person, a town), or what any company offers ("free quote"). */
export function namesNothing(text: string, { commonWords, language, names }: SiteContext): boolean {
  if (names.name !== null && isIn(text, names.name, language)) return true;
  const { ofOffer, praise } = roleWords[language.code];
  if (text.split(' ').some((word) => ofOffer.has(foldedPart(word)) || praise.has(foldedPart(word)))) return true;
  return text
    .split(/[^\p{L}\p{M}'’-]+/u)
    .filter((word) => word !== '' && !language.stopWords.has(word.toLowerCase()))
    .every((word) => hasCapital(word) && !commonWords.has(word.toLowerCase()));
}
