import type { Company, CompanyOffer } from '../../framework/company/company.ts';
import { contentWords, isSameWord } from '../../framework/counters/plain-words.ts';
import { datedFacts } from '../../framework/dated/dated-facts.ts';
import { addDays, type Day } from '../../values/day.ts';

/** Words of prices and times, which name no offer. */
const general = new Set(
  contentWords('price prices prix tarif tarifs rate rates fee fees day days week weeks month jour jours semaine mois'),
);

const wordsOf = (text: string): string[] => contentWords(text).filter((word) => !general.has(word));

const names = (text: string, { name, id }: CompanyOffer): boolean => {
  const words = wordsOf(text);
  return wordsOf(`${name} ${id}`).some((word) => words.some((one) => isSameWord(one, word)));
};

/**
 * The last day of the price that the file gives, when a note announces another one before the cycle ends; null without a
 * change. A note that names no offer is about all those of the same kind.
 */
export function lastDayOfPrice(company: Company, offer: CompanyOffer): Day | null {
  const { offers, period } = company;
  const change = datedFacts(company).find(({ kind, day, text }) => {
    if (kind !== 'price-rise' || day > period.cycleEnd) return false;
    const owner = offers.find(({ notes }) => notes.some((note) => note.includes(text)));
    const named = offers.filter((one) => names(text, one));
    return named.length > 0
      ? named.some(({ id }) => id === offer.id)
      : owner === undefined || owner.kind === offer.kind;
  });
  return change === undefined ? null : addDays(change.day, -1);
}
