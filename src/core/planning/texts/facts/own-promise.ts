import type { Company, CompanyOffer } from '../../../framework/company/company.ts';
import { audiencesOf, sellsPlaces } from '../../pieces/audience-offer.ts';
import { isBusiness } from '../../context/persona-traits.ts';
import { isGift } from '../../../framework/use-cycle/gift.ts';
import { contentWords, isSameWord } from '../../../framework/counters/plain-words.ts';

/** First words of a promise, among which is what it is about: « Une selle … », "Your own saddle …" (working assumption). */
const headWords = 3;

/** Words to the people for whom a cause works. */
const toReader = /(?<!\p{L})(?:vous|votre|vos|you|your|yours)(?!\p{L})/iu;

/** True for what only organisations buy of a company whose main offer private people buy, and for advertising: the brand promises to the others. */
function isForOthers(company: Company, offer: CompanyOffer): boolean {
  const main = company.offers.reduce((best, one) => (one.revenueShare > best.revenueShare ? one : best));
  if (offer.id === main.id) return false;
  const ofFirms = (one: CompanyOffer): boolean => audiencesOf(company, one).every(isBusiness);
  return sellsPlaces(offer) || (ofFirms(offer) && !ofFirms(main));
}

/**
 * False for a promise that begins with what one other work is done on: « Une selle réparée en deux jours » says nothing true of
 * a lesson. Goods and subscriptions are promised as a whole, in words of the one that sells most, and so is a cause.
 */
export function isPromiseOf(promise: string, offer: CompanyOffer, company: Company): boolean {
  const { offers, organisation } = company;
  const { id } = offer;
  // who is driven, taught or read to is not who gives
  if (organisation.businessModel === 'nonprofit') return !(isGift(offer.name) && toReader.test(promise));
  if (isForOthers(company, offer)) return false;
  const named = contentWords(promise.split(/\s+/u).slice(0, headWords).join(' '))
    .map((word) => offers.filter(({ name }) => contentWords(name).some((one) => isSameWord(one, word))))
    .find(({ length }) => length > 0);
  const [only, ...others] = named ?? [];
  return only === undefined || others.length > 0 || only.kind !== 'service' || only.id === id;
}
