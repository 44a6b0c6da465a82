import { currencySign } from '../../../values/money.ts';
import { withSign } from '../money/typed-money.ts';
import { numberIn } from '../typed-number.ts';
import { custom, number, type Question, type QuestionParts, type Reading } from './question.ts';

/** Months that a plan covers. */
const monthsOfPlan = 6;
const monthly = /\s*(?:par mois|mensuels?|a month|per month|monthly|\/\s?(?:mois|month))\.?\s*$/i;

/** The money of the whole plan; an amount by the month is counted for each of its months. */
export function cashQuestion(currency: string | null): Question {
  const sign = currency === null ? '' : ` (${currencySign(currency)})`;
  const parts: QuestionParts = {
    name: ['Argent pour six mois', 'Money for six months'],
    sentence: [
      `Combien d’argent${sign} pour les six mois du plan, publicités comprises, en plus des heures\u202f?`,
      `How much money${sign} for the six months of the plan, advertising included, beside the hours?`,
    ],
    help: [
      'en tout\u202f; par mois, écrivez-le\u00a0: «\u202f200 par mois\u202f» compte 1\u202f200\u202f; 0 est possible\u00a0: le plan se fera sans dépense',
      'in all; by the month, write so: “200 a month” counts 1,200; 0 is possible: the plan will spend nothing',
    ],
    suggested: '0',
  };
  const plain = number('cash', parts, { unit: 'money' });
  return custom('cash', parts, (typed): Reading => {
    const reading = plain.read(typed.replace(monthly, ''));
    if ('fault' in reading || !monthly.test(typed)) return reading;
    const sum = numberIn(reading.answer) ?? 0;
    return { answer: withSign(Math.round(sum * monthsOfPlan * 100) / 100, reading.answer) };
  });
}
