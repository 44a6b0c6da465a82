import { purchasePrices } from '../price-kinds.ts';
import { inBoth, type Text } from '../../../values/text.ts';
import { paymentsIn, paymentsWords, priceRhythm } from '../money/payments.ts';
import type { Answers } from '../answers.ts';
import { namedPrices } from '../named-prices.ts';
import { rhythmWords } from '../money/rhythm.ts';
import { custom, fault, type Pair, type Question } from './question.ts';

/** Why two years, and what to write in the cases that people ask about. */
const cases: Pair = [
  'un nombre, ou avec vos mots\u00a0: «\u202fune seule fois\u202f», «\u202fune fois par an\u202f», «\u202fchaque mois pendant 9 mois\u202f», «\u202ftous les trois ans\u202f» (cela fait 1), «\u202fun client sur quatre revient une fois par an\u202f» (cela fait 1,5 en moyenne)\u202f; rien ne compte après deux ans, car ce que vous dépensez pour gagner un client doit être rentré d’ici là\u00a0: un adhérent qui paie chaque année et reste trois ans compte pour 2',
  'a number, or your own words: “once only”, “once a year”, “every month for 9 months”, “every three years” (that makes 1), “one customer in four comes back once a year” (that makes 1.5 on average); nothing counts after two years, as what you spend to win a customer has to be back by then: a member who pays each year and stays three years counts for 2',
];

/** True when the best seller is paid each week or month: without how long that lasts, no amount of a customer is right. */
export const isPaidAgain = (answers: Answers): boolean => {
  const { rhythm } = purchasePrices(namedPrices(answers.offers));
  return rhythm === 'week' || rhythm === 'month';
};

/** How often a customer pays, and how long. */
export function ordersQuestion(answers: Answers): Question {
  const usual = priceRhythm(answers);
  const { rhythm } = purchasePrices(namedPrices(answers.offers));
  const stays = rhythm !== null && isPaidAgain(answers);
  const asked = custom(
    'orders',
    {
      name: ['Achats d’un client en deux ans', 'Purchases of one customer in two years'],
      ...(stays
        ? {
            sentence: [
              `Combien de temps un client qui paie ${rhythmWords(rhythm, 'fr')} reste-t-il, en moyenne\u202f?`,
              `How long does a customer who pays ${rhythmWords(rhythm, 'en').replace(/^a /, 'by the ')} stay, on average?`,
            ],
            help: [
              'par exemple «\u202f3 semaines\u202f» ou «\u202f9 mois\u202f»\u202f; ce qui dépasse deux ans ne compte pas\u202f; un ordre de grandeur suffit',
              'for example “3 weeks” or “9 months”; what is beyond two years does not count; a rough figure is fine',
            ],
          }
        : {
            sentence: [
              'Combien de fois un client achète-t-il en deux ans, premier achat compris\u202f?',
              'How many times does a customer buy in two years, the first time included?',
            ],
            help: cases,
          }),
    },
    (typed) => {
      const payments = paymentsIn(typed, usual);
      if (payments !== null && payments.count >= 1) return { answer: typed.trim() };
      return stays
        ? fault(
            'Écrivez une durée, en moyenne pour tous vos clients, par exemple 9 mois.',
            'Write a length of time, on average for all your customers, such as 9 months.',
          )
        : fault(
            'Écrivez un nombre d’au moins 1, ou à quel rythme, par exemple «\u202fune fois par an\u202f»\u202f; si une partie seulement de vos clients revient, dites combien et à quel rythme\u00a0: «\u202fun client sur quatre revient une fois par an\u202f».',
            'Write a number of at least 1, or how often, such as “once a year”; when only some of your customers come back, say how many and how often: “one customer in four comes back once a year”.',
          );
    },
  );
  const words = (answer: string): Text => {
    const payments = paymentsIn(answer, usual);
    return inBoth((locale) => (payments === null ? answer : paymentsWords(payments, locale)));
  };
  return { ...asked, words };
}
