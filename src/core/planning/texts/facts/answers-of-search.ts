import type { Company } from '../../../framework/company/company.ts';
import { isSameWord } from '../../../framework/counters/plain-words.ts';
import { asksQuestion } from '../../topics/search-rank.ts';
import type { Fact } from '../../pieces/piece.ts';
import type { TextFacts } from '../text-facts.ts';
import { isPrinted } from '../layouts/chosen-line.ts';
import { givenAnswer } from './asked-questions.ts';
import type { GivenAnswer } from './given-answers.ts';
import type { OfferFacts } from './offer-facts.ts';
import { questionWords } from './question-words.ts';
import { countSaid, speaksOfSearch, subjectOf, textOfOffer } from './said-of-search.ts';

/** Part of the searches of a company that a word is in, from which it says nothing of one of them; searches it needs (working assumptions). */
const ofMany = 1 / 3;
const leastSearches = 3;

/** Part of what sets a search apart that a question and its answer say, to answer it (working assumption). */
const halfOfOwn = 0.5;

/** Words that most searches of a company share: its trade. */
function tradeWords({ keywords, personas }: Company): readonly string[] {
  const searches = [...keywords.map(({ term }) => term), ...personas.flatMap(({ vocabulary }) => vocabulary)].map(
    (one) => questionWords(one),
  );
  if (searches.length < leastSearches) return [];
  const uses = (word: string): number => searches.filter((words) => words.some((one) => isSameWord(one, word))).length;
  return [...new Set(searches.flat())].filter((word) => uses(word) >= ofMany * searches.length);
}

/** A proper name after the first word: a town, which the page of a company says by its address. */
const names = /(?<=\s)\p{Lu}[\p{L}'’-]+/gu;

const wordsOf = (facts: TextFacts): readonly string[] =>
  subjectOf({ ...facts, search: facts.search?.replaceAll(names, ' ') ?? null });

const has = (list: readonly string[], word: string): boolean => list.some((one) => isSameWord(one, word));

/** What sets a search apart from the others of the company: neither its trade, nor the name of an offer or of the company. */
function ownWords(facts: TextFacts): readonly string[] {
  const { company } = facts;
  const common = [
    ...company.offers.flatMap(({ name }) => questionWords(name)),
    ...questionWords(company.organisation.name),
    ...tradeWords(company),
  ];
  return wordsOf(facts).filter((word) => !has(common, word));
}

/** The answers to readers of this side. */
const answersOf = ({ answers, reader }: TextFacts): GivenAnswer[] =>
  answers.filter(({ supply }) => supply === reader.supply);

/** True for an answer about the offer of the text; one that names no offer is about what most customers take. */
const concerns = ({ offer, offers }: TextFacts, { offerIds, supply }: GivenAnswer): boolean =>
  supply || (offerIds.length === 0 ? offers[0]?.id === offer.id : offerIds.includes(offer.id));

/**
 * The answers to the search of a page, the best first: the question says something of what sets the search apart, the
 * question and its answer half of it, and with the offer more than half of all its words. None for a search that only
 * names what is sold.
 */
export function answersOfSearch(facts: TextFacts): GivenAnswer[] {
  const own = ownWords(facts);
  if (facts.search === null || own.length === 0) return [];
  const said = ({ question, answer }: GivenAnswer): number => countSaid(own, `${question.text} ${answer.text}`);
  return answersOf(facts)
    .filter(
      (one) =>
        (countSaid(own, one.question.text) > 0 || said(one) > halfOfOwn * own.length) &&
        said(one) >= halfOfOwn * own.length &&
        concerns(facts, one) &&
        speaksOfSearch(facts, `${one.question.text} ; ${one.answer.text} ; ${textOfOffer(facts.offer)}`),
    )
    .sort((a, b) => said(b) - said(a));
}

/** False for a search that asks what the company does not answer. */
export const canAnswerSearch = (facts: TextFacts): boolean =>
  facts.search === null || !asksQuestion(facts.search) || answersOfSearch(facts).length > 0;

/** The answers to what the reader of a text asks, then those about its offer, then the others; those that no text gives yet come first. */
export function answersOfReader(facts: TextFacts): GivenAnswer[] {
  const all = answersOf(facts);
  const askedBy = (questions: TextFacts['questions']): ReadonlySet<Fact | null> =>
    new Set(questions.map((question) => givenAnswer(question, all)));
  const [asked, askedByAny] = [askedBy(facts.reader.questions), askedBy(facts.questions)];
  // what another audience asks is left to the pages for it
  const rank = ({ answer, offerIds }: GivenAnswer): number =>
    asked.has(answer) ? 0 : (askedByAny.has(answer) ? 2 : 0) + (offerIds.length > 0 ? 1 : 2);
  return all
    .filter((one) => asked.has(one.answer) || concerns(facts, one))
    .sort((a, b) => Number(isPrinted(facts, a.answer)) - Number(isPrinted(facts, b.answer)) || rank(a) - rank(b));
}

/** True where the page of an offer says every word of a search that asks nothing: nobody reads it in vain. */
export function isSaidByOffer(facts: TextFacts): boolean {
  const { search, company, offer, offers, reader, promise, facts: brand } = facts;
  if (search === null) return true;
  if (asksQuestion(search)) return false;
  const isMain = offers[0]?.id === offer.id;
  const said = [
    textOfOffer(offer),
    reader.segment,
    company.organisation.name,
    ...(isMain ? [promise?.text ?? '', ...brand.map(({ text }) => text)] : []),
    ...answersOf(facts)
      .filter((one) => concerns(facts, one))
      .flatMap(({ question, answer }) => [question.text, answer.text]),
  ].join(' ; ');
  const words = wordsOf(facts);
  const named = (one: OfferFacts): number => countSaid(words, one.name.text);
  const own = words.filter((word) => !has(tradeWords(company), word));
  // the trade alone names no offer
  const isNamed = countSaid(words, textOfOffer(offer)) > 0;
  return isNamed && countSaid(own, said) === own.length && offers.every((other) => named(other) <= named(offer));
}

/**
 * True where a text has something to say to its search: an answer, or an offer that says a word of it or of the company. What is
 * sold alone is what its public means by its own words.
 */
export const speaksToSearch = (facts: TextFacts): boolean =>
  facts.search === null ||
  (facts.offers.length === 1 && facts.company.personas.some(({ vocabulary }) => vocabulary.includes(facts.search!))) ||
  countSaid(subjectOf(facts), `${textOfOffer(facts.offer)} ; ${facts.company.organisation.name}`) > 0 ||
  answersOfSearch(facts).length > 0;
