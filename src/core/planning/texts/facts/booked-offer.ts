import { isSameWord, contentWords, plainText } from '../../../framework/counters/plain-words.ts';
import type { Company } from '../../../framework/company/company.ts';
import { partLimits } from '../../../framework/counters/service-room.ts';
import { pair } from '../../../values/text.ts';
import type { TextFacts } from '../text-facts.ts';
import type { Lack } from '../text-kind.ts';
import type { OfferFacts } from './offer-facts.ts';
import { isPromiseOf } from './own-promise.ts';

/** How a company says that its work is done at once; an answer or a quote that comes at once is no work. */
const atOnce =
  /\b(?:dans la (?:semaine|journee)|sous (?:24|48|72) ?h\w*|within (?:the|a) (?:week|day)|within (?:24|48|72) ?h\w*|emergenc\w*|urgen\w*|depannages?)\b/;
const answering = /\b(?:devis|reponses?|repond\w*|quotes?|answers?|repl\w+|remboursements?|refunds?)\b/;

/** True where what is sold cannot wait: months with room are no help to who needs it today. */
function cannotWait({ name, id, facts }: OfferFacts, company: Company): boolean {
  const { promise } = company.organisation.brand;
  const sold = company.offers.find((one) => one.id === id);
  const isPromised = sold !== undefined && isPromiseOf(promise, sold, company);
  return [name.text, isPromised ? promise : '', ...facts.map(({ text }) => text)]
    .flatMap((text) => plainText(text).split(/[,;.]/u))
    .some((clause) => atOnce.test(clause) && !answering.test(clause));
}

/** The offer that the limit of a season names: what is full in some months is not another thing. */
function limitedOffer({ company, offers }: TextFacts): OfferFacts | undefined {
  const named = partLimits(company)
    .filter(({ months }) => months.length > 0)
    .flatMap(({ label, offerId }) => {
      const words = contentWords(label);
      return offers.filter(
        ({ id, name }) =>
          id === offerId || contentWords(name.text).some((word) => words.some((one) => isSameWord(one, word))),
      );
    });
  const [first] = named;
  return named.every((one) => one === first) ? first : undefined;
}

/** The offer that people take at a date of their choice, which the seasons are about; null where none is booked, or cannot wait. */
export function bookedOffer(facts: TextFacts): OfferFacts | null {
  const offer = limitedOffer(facts) ?? facts.offer;
  return offer.kind === 'subscription' || cannotWait(offer, facts.company) ? null : offer;
}

/** Missing: an offer that is booked at a date. */
export const notBooked = (facts: TextFacts): Lack | null =>
  bookedOffer(facts) !== null
    ? null
    : {
        because: pair(
          'l’offre ne se prend pas à une date choisie : elle continue, ou ne peut pas attendre',
          'the offer is not taken at a date that one chooses: it goes on, or it cannot wait',
        ),
        need: pair(
          'ce qui se réserve à une date, et les mois libres',
          'what is booked for a date, and the free months',
        ),
      };
