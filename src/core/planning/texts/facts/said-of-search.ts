import { isSameWord, plainText } from '../../../framework/counters/plain-words.ts';
import type { Lack } from '../text-kind.ts';
import type { TextFacts } from '../text-facts.ts';
import { pair } from '../../../values/text.ts';
import { questionWords } from './question-words.ts';
import type { OfferFacts } from './offer-facts.ts';

/** Part of the words of a search that a text has to say more of, to answer it (working assumption). */
const halfSaid = 0.5;

/** Words about a price or a nearness, which any page of a price and of a place answers. */
const ofAnyPage =
  /\b(?:prix|tarifs?|coute?s?|couts?|combien|prices?|pricing|costs?|fees?|how much|near me|pres de chez moi|proche|online|en ligne|questions?)\b/g;

/** True for a search about a price. */
export const isAboutPrice = (search: string): boolean =>
  /\b(?:prix|tarifs?|coute?s?|couts?|combien|prices?|pricing|costs?|fees?|how much)\b/.test(plainText(search));

type Searched = Pick<TextFacts, 'search' | 'company'>;

/** The words that say what a search is about: without the place, and without the name of the company where others are left. */
export function subjectOf({ search, company: { organisation } }: Searched): readonly string[] {
  const all = questionWords(plainText(search ?? '').replaceAll(ofAnyPage, ' '));
  const without = (words: readonly string[], names: readonly string[]): readonly string[] => {
    const own = names.flatMap(questionWords);
    const left = words.filter((word) => !own.some((one) => isSameWord(one, word)));
    return left.length > 0 ? left : words;
  };
  const places = organisation.physicalPlaces.map(({ name }) => name);
  return without(without(all, places), [organisation.name]);
}

/** How many of the words a text says. */
export const countSaid = (words: readonly string[], text: string): number => {
  const own = questionWords(text);
  return words.filter((word) => own.some((one) => isSameWord(one, word))).length;
};

/** True where a text says more than half of what the search of its page is about; true without a search. */
export function speaksOfSearch(facts: Searched, text: string): boolean {
  if (facts.search === null) return true;
  const words = subjectOf(facts);
  return countSaid(words, text) > halfSaid * words.length || words.length === 0;
}

/** What is known of an offer, as one text. */
export const textOfOffer = ({ name, facts, page }: OfferFacts): string =>
  [name.text, ...facts.map(({ text }) => text), page === null ? '' : new URL(page).pathname].join(' ; ');

/** True for the offer that a search is about: its words say more than half of it, and no other offer says more of it in its name. */
export function isOfferOfSearch(
  facts: Pick<TextFacts, 'search' | 'company' | 'offers'> & Partial<Pick<TextFacts, 'reader'>>,
  offer: OfferFacts,
): boolean {
  if (facts.search === null) return true;
  const words = subjectOf(facts);
  const named = (one: OfferFacts): number => countSaid(words, one.name.text);
  // a page for a group of people is said to them
  return (
    speaksOfSearch(facts, `${textOfOffer(offer)} ; ${facts.reader?.segment ?? ''}`) &&
    facts.offers.every((other) => named(other) <= named(offer))
  );
}

/** What lacks where nothing of the file answers the search of a page. */
export const noAnswerToSearch: Lack = {
  because: pair(
    'le dossier ne répond pas encore à ce que ce titre annonce',
    'the file does not answer yet what this title announces',
  ),
  need: pair(
    'vos réponses, en deux ou trois phrases, aux questions ci-dessous (champ « answers » du dossier)',
    'your answers, in two or three sentences, to the questions below (field “answers” of the file)',
  ),
  asksReaders: true,
};
