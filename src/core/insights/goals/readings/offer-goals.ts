import type { CompanyOffer } from '../../../framework/company/company.ts';
import type { CountedGroup } from '../../../framework/counters/compared-groups.ts';
import { isSameWord, nounWords, plainText } from '../../../framework/counters/plain-words.ts';
import { withWrittenCounts } from '../../../framework/counters/written-count.ts';
import { repairedCount } from '../../../framework/repaired-count.ts';
import { dayText } from '../../../values/day-text.ts';
import { inBoth, pair, type Text } from '../../../values/text.ts';
import { count, share } from '../../amounts.ts';
import { aimedAt, type AskedGoal, type GoalMeasure } from '../goal-reading.ts';

/** Goals about customers of today who buy another offer. */

const moveSign =
  /\b(?:move|moves|switch\w*|upgrade\w*|go|goes|passe\w*|bascul\w*|mont\w*)\b.*\b(?:to|a|au|vers|en)\b(.*)/;

/** The words before the first comma or bracket of the name of an offer: “Local, one area” is “Local”. */
const shortName = ({ name }: CompanyOffer): string => name.split(/[,(:]/u)[0]?.trim() ?? name;

/** Letters of the shortest word by which an offer is named. */
const leastLetters = 4;
const isIn = (text: string, offer: CompanyOffer): boolean => {
  const words = nounWords(shortName(offer)).filter((word) => word.length >= leastLetters);
  const said = nounWords(text);
  return words.length > 0 && words.every((word) => said.some((one) => isSameWord(one, word)));
};

/** Customers who go from one offer to another: counted one by one, with what each adds. */
export function movedOffersGoal({ goal, facts }: AskedGoal): GoalMeasure | null {
  const { company, context, amounts } = facts;
  const plain = plainText(goal.statement);
  const [, after = ''] = moveSign.exec(plain) ?? [];
  const before = after === '' ? '' : plain.slice(0, plain.length - after.length);
  const to = company.offers.find((offer) => isIn(after, offer));
  const from = company.offers.find((offer) => offer !== to && isIn(before, offer));
  if (goal.kind !== 'revenue_existing' || to === undefined || from === undefined) return null;
  const [stated] = /\b\d+\b/.exec(withWrittenCounts(before)) ?? [];
  const [one, other] = [shortName(from), shortName(to)];
  const more = to.priceNet * to.marginRate - from.priceNet * from.marginRate;
  const worth =
    more <= 0 || to.pricePer !== from.pricePer
      ? pair('', '')
      : pair(
          ` Chacun ajoute ${amounts.money(more).fr} de marge à chaque paiement.`,
          ` Each adds ${amounts.money(more).en} of margin at every payment.`,
        );
  const day = inBoth((locale) => dayText(context.start, locale));
  return {
    measure: pair(`Passés de « ${one} » à « ${other} »`, `Moved from “${one}” to “${other}”`),
    unit: 'count',
    current: null,
    target: stated === undefined ? null : Number(stated),
    reachable: null,
    verdict: 'to-be-measured',
    proposal: pair(
      `Rien ne compte encore ceux qui passent de « ${one} » à « ${other} ». Les compter dès le ${day.fr}, chaque mois : combien en auraient l’usage, combien ont reçu la proposition, combien sont passés.${worth.fr}`,
      `Nothing counts yet those who move from “${one}” to “${other}”. Count them from ${day.en}, every month: how many would have a use for it, how many were asked, how many moved.${worth.en}`,
    ),
  };
}

const heldSign = /\b(?:avec|with) (.*)/;
const lackedSign = /\b(?:sans|without) (.*)/;

const thingOf = ({ label }: CountedGroup, sign: RegExp): readonly string[] =>
  nounWords(sign.exec(plainText(label ?? ''))?.[1] ?? '');

/** An offer to sell to customers of before, bound to those who have it already of all those whom the file counts with and without it. */
export function heldOfferGoal({ goal, target, facts }: AskedGoal): GoalMeasure | null {
  if (goal.kind !== 'revenue_existing' || target !== null) return null;
  const said = nounWords(goal.statement);
  for (const { better, other } of facts.comparisons) {
    const held = [better, other].find((group) => thingOf(group, heldSign).some((word) => said.includes(word)));
    const lacking = held === better ? other : better;
    if (held === undefined || !thingOf(lacking, lackedSign).some((word) => thingOf(held, heldSign).includes(word)))
      continue;
    const all = held.of + lacking.of;
    const now = held.of / all;
    const aim = repairedCount(1, now);
    const [many, whole, today, then] = [count(held.of), count(all), share(now), share(aim)] as [Text, Text, Text, Text];
    const name = held.label ?? '';
    return {
      ...aimedAt({ measure: pair(`Part de « ${name} »`, `Share of “${name}”`), unit: 'share', now, aim }),
      proposal: pair(
        `« ${name} » : ${many.fr} sur ${whole.fr} (${today.fr}). Viser ${then.fr} d’abord, en le proposant à ceux qui rachètent déjà, et compter chaque mois ceux à qui il a été montré et ceux qui l’ont pris.`,
        `“${name}”: ${many.en} of ${whole.en} (${today.en}). Aim at ${then.en} first, by offering it to those who buy again already, and count every month those to whom it was shown and those who took it.`,
      ),
    };
  }
  return null;
}
