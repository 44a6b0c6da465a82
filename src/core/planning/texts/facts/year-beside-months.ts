import { contentWords, isSameWord, plainText } from '../../../framework/counters/plain-words.ts';
import { moneyOf, showMoney } from '../../../values/money.ts';
import { shownPrice } from '../../pieces/shown-price.ts';
import type { Name } from '../../pieces/piece.ts';
import type { TextFacts } from '../text-facts.ts';

const yearly = /\b(?:an|annee|year)\b/;
const monthly = /\b(?:mois|month)\b/;

/** What a year costs at once, and month by month, where the company sells both and the year costs less; null otherwise. */
export function yearBesideMonths(facts: TextFacts): { readonly year: Name; readonly months: Name } | null {
  const { company, offer, locale } = facts;
  const subscriptions = company.offers.filter(({ kind }) => kind === 'subscription');
  const year = subscriptions.find(({ id, pricePer }) => id === offer.id && yearly.test(plainText(pricePer ?? '')));
  const words = contentWords(year?.name ?? '');
  const month = subscriptions.find(
    ({ name, pricePer }) =>
      monthly.test(plainText(pricePer ?? '')) &&
      contentWords(name).some((word) => words.some((one) => isSameWord(one, word))),
  );
  if (year === undefined || month === undefined) return null;
  const [once, twelve] = [shownPrice(company, year), 12 * shownPrice(company, month)];
  const amount = (value: number): Name => ({
    kind: 'name',
    text: showMoney(moneyOf(value, company.organisation.currency), locale),
  });
  return once < twelve ? { year: amount(once), months: amount(twelve) } : null;
}
