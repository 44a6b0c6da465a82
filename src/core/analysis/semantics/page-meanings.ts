import type { Meaning } from '../../audience/said-otherwise.ts';
import { wordList } from '../../language/word-list.ts';
import { saysHowToBook } from '../../offers/offer-answers.ts';
import { statesPrice } from '../../offers/stated-price.ts';

/** What customers ask in words that the page which answers need not have: a price, and how to book. */
export const pageMeanings: readonly Meaning[] = [
  {
    words: wordList(
      'prix tarif tarifs tarification cout couts montant price prices pricing cost costs rate rates fee fees',
    ),
    says: statesPrice,
  },
  {
    words: wordList(`
      reserver reservation reservations disponibilite disponibilites dispo dispos rdv
      booking bookings reserve reservation availability appointment appointments
    `),
    says: saysHowToBook,
  },
];
