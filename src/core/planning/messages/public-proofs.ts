import type { Company, CompanyOffer } from '../../framework/company/company.ts';
import { nounWords, plainText } from '../../framework/counters/plain-words.ts';
import { readFact } from '../pieces/read-pieces.ts';
import { countsSales, factSort } from '../pieces/fact-sort.ts';

/** A fact of the company file that may prove an offer to its public. */
export interface PublicProof {
  readonly text: string;
  /** Whether the file states it of the offer or of the whole company. */
  readonly of: 'offer' | 'brand';
}

/**
 * What the company file lets a text say to prove an offer: its proofs, its qualities, then those of the brand that do not
 * concern another offer. Counts of sales, returns, costs and notes are none, nor is a limit or what a competitor does
 * better.
 */
export function publicProofs(company: Company, offer: CompanyOffer): PublicProof[] {
  const { proofs } = company.organisation.brand;
  const own = [...offer.proofs.filter((one) => !countsSales(one)), ...offer.attributes];
  const shared = proofs.filter((one) => !countsSales(one) && !concernsAnother(company, offer, one));
  return [
    ...own.map((text) => ({ text, of: 'offer' as const })),
    ...shared.map((text) => ({ text, of: 'brand' as const })),
  ]
    .filter(({ text }) => isTold(company, text))
    .map(({ text, of }) => ({ text: readFact(text, { kind: 'company', field: of }).text, of }));
}

function isTold(company: Company, text: string): boolean {
  const plain = plainText(text);
  const isStated = factSort(text) === 'public' || guaranteed.test(plain);
  return isStated && !limit.test(plain) && !isRivalStrength(company, plain);
}

/** A guarantee with its length, which the seller owes. */
const guaranteed =
  /\b(garantie?s?|guaranteed?|warranty)\b.*\b(ans?|annees?|mois|jours|years?|months?|days?)\b|\b(ans?|annees?|mois|jours|years?|months?|days?)\b.*\b(garantie?s?|guaranteed?|warranty)\b/;

/** What is missing in a part of the year, or how one leaves: a condition to state, never a proof. */
const limit =
  /\b(january|february|march|april|may|june|july|august|september|october|november|december|janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre)\b.*\b(no|pas|sans|without)\b|\b(cancel|resili|notice period|preavis|except|sauf|hors)/;

/** True for a fact on a subject that a competitor is known by: it is compared, not put forward. */
const isRivalStrength = ({ competitors }: Company, plain: string): boolean =>
  competitors.some(({ attributes }) =>
    attributes.some((one) => nounWords(one).filter((word) => nounWords(plain).includes(word)).length >= fewestShared),
  );

/** Words that two facts on one subject share (working assumption). */
const fewestShared = 2;

/** True for a fact of the brand that names another offer and not this one. */
function concernsAnother({ offers }: Company, offer: CompanyOffer, fact: string): boolean {
  const said = new Set(nounWords(fact));
  const names = ({ name }: CompanyOffer): boolean => nounWords(name).some((word) => said.has(word));
  return !names(offer) && offers.some((other) => other.id !== offer.id && names(other));
}
