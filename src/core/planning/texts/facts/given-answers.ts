import type { Company, CompanyOffer } from '../../../framework/company/company.ts';
import { isSameWord } from '../../../framework/counters/plain-words.ts';
import type { Language } from '../../../language/language.ts';
import type { Locale } from '../../../values/locale.ts';
import { bringsSupply } from '../../pieces/audience-offer.ts';
import { factSort } from '../../pieces/fact-sort.ts';
import type { Fact, Question } from '../../pieces/piece.ts';
import { readQuestion } from '../../pieces/read-pieces.ts';
import { paidAmount } from '../../../framework/economics/paid-amount.ts';
import { isShownNet } from '../../pieces/shown-price.ts';
import { withoutTax } from '../../pieces/stated-tariffs.ts';
import { amountsIn, withAmounts } from '../../pieces/written-amounts.ts';
import { questionWords } from './question-words.ts';

/** A question of customers with the answer of the company, and the offers that it is about: none for any of them. */
export interface GivenAnswer {
  readonly question: Question;
  readonly answer: Fact;
  readonly offerIds: readonly string[];
  /** It answers volunteers, applicants or the other side of a market. */
  readonly supply: boolean;
}

/** Words by which an answer softens or stresses, which claim nothing in a reply to a question. */
const emphasis = /(?<!\p{L})(?:(?:nearly|almost|presque) )?(?:always|never|toujours|jamais)(?!\p{L})/giu;

/** The answers of the company file to the questions of its audiences. */
export function givenAnswers(
  company: Company,
  reading: { readonly locale: Locale; readonly language: Language | null },
): GivenAnswer[] {
  const { locale } = reading;
  return company.answers.flatMap(({ question, answer }, at) => {
    const asked = readQuestion(question, reading);
    if (asked === null || factSort(answer.replaceAll(emphasis, '')) === 'claim') return [];
    const source = { kind: 'company', field: `answers/${at}` } as const;
    const text = withTax(answer.trim(), company, locale);
    const fact = { kind: 'fact', text, source } as const;
    return [
      { question: asked, answer: fact, offerIds: offersIn(question, company), supply: isForSupply(question, company) },
    ];
  });
}

/** Numbers of a price: a range may leave the currency to its first or last one. */
const priceNumber = /(?<![\d.,])\d{1,3}(?:[ \u00a0\u202f,]\d{3})+|(?<![\d.,])\d{3,}(?![\d.,]*\d)/gu;

/**
 * The answer with the tax in its amounts, where it gives the prices of offers without tax to people who pay it: each amount
 * at the rate of its own offer. Words of the company whose amounts are not all prices of offers, such as a range, stay as they
 * are: half of them with tax and half without would be no price.
 */
function withTax(answer: string, company: Company, locale: Locale): string {
  const net = answer.replaceAll(withoutTax, '');
  if (net === answer) return answer;
  const offerOf = (amount: number): CompanyOffer | undefined =>
    company.offers.find((offer) => offer.vatRate > 0 && !isShownNet(company, offer) && offer.priceNet === amount);
  const amounts = amountsIn(answer);
  const isAll = amounts.length > 0 && amounts.every((amount) => offerOf(amount) !== undefined);
  if (!isAll || (answer.match(priceNumber) ?? []).length > amounts.length) return answer;
  const taxed = (amount: number): number => paidAmount(amount, offerOf(amount)?.vatRate ?? 0);
  const text = withAmounts(net, taxed, company.organisation.currency, locale);
  return locale === 'fr' ? text.replace(/€/u, '€ TTC') : text;
}

const wordsOf = (...texts: readonly string[]): readonly string[] => questionWords(texts.join(' '));
const has = (list: readonly string[], word: string): boolean => list.some((one) => isSameWord(one, word));

/** The offers that a question names by a word that no other offer uses. */
function offersIn(question: string, { offers }: Company): string[] {
  const words = wordsOf(question);
  const used = ({ name, id, pricePer = '', attributes, proofs }: CompanyOffer): readonly string[] =>
    wordsOf(name, id, pricePer, ...attributes, ...proofs);
  const isOwn = (offer: CompanyOffer, word: string): boolean =>
    has(words, word) && offers.every((one) => one.id === offer.id || !has(used(one), word));
  return offers.filter((offer) => wordsOf(offer.name, offer.id).some((word) => isOwn(offer, word))).map(({ id }) => id);
}

/** True when an audience that brings supply uses more of the words of a question than each audience that buys. */
function isForSupply(question: string, company: Company): boolean {
  const words = wordsOf(question);
  const scored = company.personas.map((persona) => {
    const { segment = '', objections, jobs, vocabulary } = persona;
    const own = wordsOf(segment, ...objections, ...jobs, ...vocabulary);
    const score = new Set(words.filter((word) => has(own, word))).size;
    return { score, supply: bringsSupply(company, persona) };
  });
  const best = (supply: boolean): number =>
    Math.max(0, ...scored.filter((one) => one.supply === supply).map(({ score }) => score));
  return best(true) > best(false);
}
