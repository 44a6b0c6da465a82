import type { Company } from '../../framework/company/company.ts';
import { monthNames } from '../../framework/counters/counter-words.ts';
import { monthsOf, plainText } from '../../framework/counters/plain-words.ts';

const notMonth = /\b(?:pas|not|plutot qu|rather than|instead of|au lieu de?) (?:en |in )?[a-z]+/g;
const season = /\b(?:spring|summer|autumn|winter|printemps|ete|automne|hiver)\b/;

/** Countries of the southern temperate zone, where summer is December to February. */
const southern: ReadonlySet<string> = new Set(['AU', 'NZ', 'ZA', 'AR', 'CL', 'UY', 'LS', 'SZ']);
const halfYear = 6;

const beforeMonth = new RegExp(
  String.raw`\b(?:before|avant) (?:the |le |la |l )?(${Object.keys(monthNames).join('|')})\b`,
  'g',
);

/** “Work before June” wants the months of the year before it. */
const monthsBefore = (plain: string): number[] =>
  [...plain.matchAll(beforeMonth)].flatMap(([, name = '']) =>
    Array.from({ length: (monthNames[name] ?? 1) - 1 }, (_, at) => at + 1),
  );

/** How many of the months of a goal a limit has: the one with most of them is meant. */
export const monthsShared = (limit: { readonly months: readonly number[] }, months: readonly number[]): number =>
  limit.months.filter((month) => months.includes(month)).length;

/** Months that a goal wants, without those it sets against them, its seasons being those of the country. */
export function goalMonths(statement: string, { organisation }: Pick<Company, 'organisation'>): number[] {
  const plain = plainText(statement).replaceAll(notMonth, ' ');
  const before = monthsBefore(plain);
  const wanted = plain.replaceAll(beforeMonth, ' ');
  const months = [...new Set([...monthsOf(wanted), ...before])];
  if (!southern.has(organisation.country) || !season.test(wanted)) return months;
  return months.map((month) => ((month + halfYear - 1) % 12) + 1);
}
