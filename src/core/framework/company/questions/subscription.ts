import { numberText } from '../../../values/number-text.ts';
import { inBoth } from '../../../values/text.ts';
import type { Answers } from '../answers.ts';
import { monthsSaid } from '../money/payments.ts';
import { percent, type Question } from './question.ts';

/** True for a company whose customers pay a subscription, by its way of earning. */
export const isSubscription = ({ model }: Answers): boolean => model === 'b2b_saas' || model === 'b2c_subscription';

/** Part of the customers lost each month; who knows how long they stay says that. */
export function churnQuestion(): Question {
  const asked = percent('churn', {
    sentence: ['Clients perdus chaque mois, en %', 'Customers lost each month, in %'],
    help: [
      'ou combien de temps un client reste, en moyenne\u00a0: «\u202f9 mois\u202f»',
      'or how long a customer stays, on average: “9 months”',
    ],
  });
  return {
    ...asked,
    words: (answer) =>
      inBoth((locale) => {
        const lost = numberText(Number(answer), locale, 2);
        return locale === 'fr'
          ? `${lost}\u00a0% des clients perdus chaque mois`
          : `${lost}% of customers lost each month`;
      }),
    read: (typed) => {
      const stay = monthsSaid(typed);
      return asked.read(stay === null || stay < 1 ? typed : String(Math.round(1e4 / stay) / 100));
    },
  };
}
