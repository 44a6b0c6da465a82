import { moneyOf, showMoney } from '../../values/money.ts';
import { sum } from '../../values/sum.ts';
import { inBoth, pair, type Text } from '../../values/text.ts';
import type { Company } from '../company/company.ts';
import { type OfferLoad, offerLoads } from '../counters/offer-loads.ts';
import { plainText } from '../counters/plain-words.ts';

/** Costs that a stated margin does not contain, by the words of the company. */
const beforeSign =
  /\b(?:before|avant)\b.{0,40}\b(wages|salar(?:y|ies)|pay|staff|labour|commissions?|salaires?|main d ?oeuvre|charges de personnel)\b/;
/** Hours of work in a day (working assumption). */
const hoursPerDay = 7;

/** A margin that the company states before wages or commissions, with what is left after the time that its offers take. */
export interface MarginBase {
  /** Part of the margin that is left once the time is paid, 0–1; null when the time is not known. */
  readonly left: number | null;
  /** The notice, in a sentence. */
  readonly notice: Text;
}

/** What the margins of a company leave out, when its notes say so; null otherwise. `cacMax`: ceiling on the stated margin, currency units. */
export function marginBase(company: Company, cacMax: number): MarginBase | null {
  const texts = company.offers.flatMap(({ proofs, attributes, notes }) => [...proofs, ...attributes, ...notes]);
  if (!texts.some((text) => beforeSign.test(plainText(text)))) return null;
  const left = partLeft(company);
  const amount = (value: number): Text =>
    inBoth((locale) => showMoney(moneyOf(value, company.organisation.currency), locale));
  const prudent = left === null ? null : amount(Math.max(0, left) * cacMax);
  const hour = amount(company.hourlyCost);
  return {
    left,
    notice:
      prudent === null
        ? pair(
            'Vos marges sont comptées avant les salaires ou la commission\u202f: ce plafond aussi. Le baisser d’autant avant de dépenser.',
            'Your margins are counted before wages or commission: so is this ceiling. Lower it by as much before spending.',
          )
        : pair(
            `Vos marges sont comptées avant les salaires ou la commission\u202f: ce plafond aussi. Le temps de vos offres payé à ${hour.fr} l’heure, le plafond prudent est de ${prudent.fr}.`,
            `Your margins are counted before wages or commission: so is this ceiling. With the time of your offers paid at ${hour.en} an hour, the prudent ceiling is ${prudent.en}.`,
          ),
  };
}

/** Part of the margin of the units sold that is left once their time is paid. */
function partLeft(company: Company): number | null {
  const sold = offerLoads(company).filter(({ units, used }) => units !== null && used !== null);
  const all = sum(sold.map(({ units, margin }) => (units ?? 0) * margin));
  if (all <= 0) return null;
  const time = sum(sold.map((one) => (one.used ?? 0) * hoursOf(one) * company.hourlyCost));
  return (all - time) / all;
}

const hoursOf = ({ unit }: OfferLoad): number => (unit === 'day' ? hoursPerDay : 1);
