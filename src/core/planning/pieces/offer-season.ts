import type { Company, CompanyOffer } from '../../framework/company/company.ts';
import { monthsOf, plainText } from '../../framework/counters/plain-words.ts';
import { addDays, monthOf } from '../../values/day.ts';
import { memoizeByObject } from '../../values/memoize.ts';

/** Feasts that a name gives instead of a month, with the months in which people buy for them (working assumption). */
const feasts: readonly (readonly [RegExp, readonly number[]])[] = [
  [/\b(?:noel|christmas|xmas|advent|avent)\b/, [10, 11, 12]],
  [/\b(?:paques|pascal|easter)\b/, [3, 4]],
  [/\b(?:saint valentin|st valentin|valentine s?|valentines)\b/, [1, 2]],
  [/\bhalloween\b/, [9, 10]],
];

/** Words of how much is sold in some months, or which part: the offer is sold in the others too. */
const demand =
  /\d ?%|\b(?:half|third|quarter|most(?:ly)?|mainly|moitie|tiers|quart|surtout|plupart|busy|busier|busiest|full|fuller|quiet\w*|slow\w*|peaks?|low season|high season|pleine?s?|complete?s?|vides?|calmes?|creux|creuse|forte?s?|chargee?s?|basse saison|haute saison)\b/;
/** … but where it says that there is no other. */
const alone = /\b(?:only|seulement|uniquement)\b/;

/** Days between two looks at a cycle: no month is shorter. */
const step = 15;

const monthsOfCycle = memoizeByObject(({ period }: Company): ReadonlySet<number> => {
  const months = new Set([monthOf(period.cycleEnd)]);
  for (let day = period.cycleStart; day <= period.cycleEnd; day = addDays(day, step)) months.add(monthOf(day));
  return months;
});

/** Months in which an offer is bought, by its season or the feast of its name; empty where it is bought all year. */
function monthsOfOffer({ name, seasonality = '' }: CompanyOffer): readonly number[] {
  const said = plainText(seasonality);
  const own = demand.test(said) && !alone.test(said) ? '' : said;
  const season = own.replaceAll(/\b(?:entre|between) ([a-z]+) (?:et|and) /g, '$1 to ');
  const named = feasts.filter(([feast]) => feast.test(plainText(`${name} ${own}`))).flatMap(([, months]) => months);
  return [...monthsOf(season), ...named];
}

/** False for an offer whose season has no month in the cycle: nobody buys a Christmas box in spring. */
export function isInSeason(company: Company, offer: CompanyOffer): boolean {
  const months = monthsOfOffer(offer);
  return months.length === 0 || months.some((month) => monthsOfCycle(company).has(month));
}

/** The offers that a plan may put forward: not what is given up or out of season, while there is another one. */
export const offersInSeason = (company: Company, offers: readonly CompanyOffer[]): readonly CompanyOffer[] => {
  const open = offers.filter((one) => one.lifecycle !== 'decline' && isInSeason(company, one));
  return open.length > 0 ? open : offers;
};
