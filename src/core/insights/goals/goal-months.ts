import type { Company } from '../../framework/company/company.ts';
import { monthsOf, plainText } from '../../framework/counters/plain-words.ts';

const notMonth = /\b(?:pas|not|plutot qu|rather than|instead of|au lieu de?) (?:en |in )?[a-z]+/g;
const season = /\b(?:spring|summer|autumn|winter|printemps|ete|automne|hiver)\b/;

/** Countries of the southern temperate zone, where summer is December to February. */
const southern: ReadonlySet<string> = new Set(['AU', 'NZ', 'ZA', 'AR', 'CL', 'UY', 'LS', 'SZ']);
const halfYear = 6;

/** Months that a goal wants, without those it sets against them, its seasons being those of the country. */
export function goalMonths(statement: string, { organisation }: Pick<Company, 'organisation'>): number[] {
  const wanted = plainText(statement).replaceAll(notMonth, ' ');
  const months = monthsOf(wanted);
  if (!southern.has(organisation.country) || !season.test(wanted)) return months;
  return months.map((month) => ((month + halfYear - 1) % 12) + 1);
}
