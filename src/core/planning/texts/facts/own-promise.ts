import type { Company, CompanyOffer } from '../../../framework/company/company.ts';
import { contentWords, isSameWord } from '../../../framework/counters/plain-words.ts';

/** First words of a promise, among which is what it is about: « Une selle … », "Your own saddle …" (working assumption). */
const headWords = 3;

/**
 * False for a promise that begins with what one other work is done on: « Une selle réparée en deux jours » says nothing true of
 * a lesson. Goods and subscriptions are promised as a whole, in words of the one that sells most, and so is a cause.
 */
export function isPromiseOf(
  promise: string,
  { id }: Pick<CompanyOffer, 'id'>,
  { offers, organisation }: Company,
): boolean {
  if (organisation.businessModel === 'nonprofit') return true;
  const named = contentWords(promise.split(/\s+/u).slice(0, headWords).join(' '))
    .map((word) => offers.filter(({ name }) => contentWords(name).some((one) => isSameWord(one, word))))
    .find(({ length }) => length > 0);
  const [only, ...others] = named ?? [];
  return only === undefined || others.length > 0 || only.kind !== 'service' || only.id === id;
}
