import type { Company } from '../../framework/company/company.ts';
import { isSameWord, nounWords, plainText } from '../../framework/counters/plain-words.ts';
import { addDays } from '../../values/day.ts';
import { dayText } from '../../values/day-text.ts';
import { inBoth, pair, type Text } from '../../values/text.ts';
import { amountsIn, count } from '../amounts.ts';

/** An idea with what is read about it. */
export interface AskedIdea {
  readonly text: string;
  /** The idea in small letters without accents. */
  readonly plain: string;
  readonly company: Company;
  readonly money: (value: number) => Text;
}

export const askedIdea = (text: string, company: Company): AskedIdea => ({
  text,
  plain: plainText(text),
  company,
  money: amountsIn(company.organisation.currency).money,
});

/** An amount that a text names, with the time after which it is due again. */
export interface NamedAmount {
  readonly value: number;
  readonly per: 'month' | 'year' | null;
}

const amountSign =
  /(?:[£€$] ?(\d+(?:[.,]\d+)?)|(\d+(?:[.,]\d+)?) ?(?:€|£|\$|euros?\b|pounds?\b|dollars?\b|francs?\b|chf\b|\.-|\. (?=$)|\. -))(.{0,14})/;

/** “20,000 on ads”, « 3 000 en publicité »: a number that begins an idea and is put on something. */
const bareSign =
  /^(\d{3,})()( (?:more |de plus )?(?:on|in|into|sur|en|dans|pour) (?:(?:the|our|a|la|le|les|l|nos|une|un) )?.*)/;

/** The first amount of an idea; null without one. */
export function amountIn(text: string): NamedAmount | null {
  const plain = plainText(text).replaceAll(/(\d)\.-/g, '$1 chf');
  const found = amountSign.exec(plain) ?? bareSign.exec(plain);
  const value = Number((found?.[1] ?? found?.[2] ?? '').replace(',', '.'));
  if (found === null || !(value > 0)) return null;
  const after = found[3] ?? '';
  const isMonthly = /^ ?(\/ ?|a |per |par )?(month|mois)/.test(after);
  const isYearly = /^ ?(\/ ?|a |per |par )?(year|an\b|annee)/.test(after);
  return { value, per: isMonthly ? 'month' : isYearly ? 'year' : null };
}

/** Days from the start of the cycle to the day on which an idea begins (working assumption: once the first readings are there). */
const daysBefore = 14;

/** A day of the cycle, so many weeks after an idea has begun. */
const dayAfter = ({ period }: Pick<Company, 'period'>, weeks: number): Text =>
  inBoth((locale) => dayText(addDays(period.cycleStart, daysBefore + 7 * weeks), locale));

/** The hours and the days: “3 hours, from 18 January to 15 March 2027”. */
export function hoursAndDays({ company }: AskedIdea, hours: number, weeks: number): Text {
  const [from, until, spent] = [dayAfter(company, 0), dayAfter(company, weeks), count(hours)];
  return pair(`${spent.fr} h, du ${from.fr} au ${until.fr}`, `${spent.en} hours, from ${from.en} to ${until.en}`);
}

/** Words and years that a text names, for a count of the same people: « dix mois », “fitted in 2023”. */
export const preciseWords = (text: string): string[] => [
  ...nounWords(text).filter((word) => word.length >= leastLetters),
  ...(plainText(text).match(/\b20\d\d\b/g) ?? []),
];

const leastLetters = 3;

/** The words of one text that another has too. */
export const sharedWords = (one: readonly string[], other: readonly string[]): string[] =>
  one.filter((word) => other.some((own) => isSameWord(own, word)));
