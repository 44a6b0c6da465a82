import { thingName } from '../../framework/dated/counted-use.ts';
import type { DatedFact } from '../../framework/dated/dated-facts.ts';
import { addDays, type Day } from '../../values/day.ts';
import { dayText } from '../../values/day-text.ts';
import { inBoth, pair, type Text } from '../../values/text.ts';

/** What is written to the other side of a contract, and what is done on its answer. */

/** A week before the last day. */
const answerDay = ({ day }: Pick<DatedFact, 'day'>): Text => inBoth((locale) => dayText(addDays(day, -7), locale));

/** The day by which a figure is had: three weeks before the last day, never before the plan begins. */
export function figureDay({ day }: Pick<DatedFact, 'day'>, start: Day): Text {
  const [wanted, first] = [addDays(day, -21), addDays(start, 3)];
  const by = wanted > first ? wanted : first;
  return inBoth((locale) => dayText(by < day ? by : day, locale));
}

/** The letter that says no, or no at this size, price or minimum. */
export const letter = (fact: DatedFact, fr: string, en: string): Text => {
  const on = answerDay(fact);
  return pair(
    `Écrire à l’autre partie avant le ${on.fr}, avec une preuve d’envoi : « ${thingName(fact.text)} : nous ne reconduisons pas aux conditions actuelles. ${fr} » Garder la réponse.`,
    `Write to the other side before ${on.en}, with a proof of sending: “${thingName(fact.text)}: we do not renew it on the present terms. ${en}” Keep the answer.`,
  );
};

export const noText = pair('Dire non, par écrit', 'Say no, in writing');
export const keepText = pair('Garder, et demander un meilleur prix', 'Keep it, and ask for a better price');
export const moveText = pair(
  'Dès la réponse, dire à l’équipe et à ceux que cela touche où ce qui s’y fait aura lieu, et ôter cette adresse ou ce service de ce qui est publié.',
  'On the answer, tell the team and those it concerns where what is done there goes, and take it off what is published.',
);
export const askPrice = (fact: DatedFact): Text => {
  const on = answerDay(fact);
  return pair(
    `Écrire avant le ${on.fr} : rester, et demander le prix d’une année de plus ; au-dessus du montant actuel, relire ce calcul.`,
    `Write before ${on.en}: stay, and ask for the price of one more year; above the present amount, do this sum again.`,
  );
};
