import type { Company } from '../../../framework/company/company.ts';
import { numberIn, plainText } from '../../../framework/counters/plain-words.ts';
import { type Counter, readCounters } from '../../../framework/counters/read-counters.ts';
import type { Locale } from '../../../values/locale.ts';
import type { Name } from '../../pieces/piece.ts';

/** The months in which requests are turned away. */
export const unmetMonths = (company: Company): number[] =>
  readCounters(company)
    .filter(({ role }) => role === 'unmet')
    .flatMap(({ months }) => months);

/** The figures above zero of the whole company, of its channels and of its path, by their plain names. */
export function figuresOf(
  company: Company,
): { readonly plain: string; readonly label: string; readonly count: number }[] {
  const channels = company.channels.flatMap(({ ownMetrics = {}, name = '' }) =>
    Object.entries(ownMetrics).map(([label, count]) => ({ label: `${label} (${name})`, count })),
  );
  const steps = (company.funnel ?? []).map(({ label, count }) => ({ label, count }));
  const own = Object.entries(company.siteTotals?.ownMetrics ?? {}).map(([label, count]) => ({ label, count }));
  return [...own, ...channels, ...steps].flatMap(({ label, count }) =>
    typeof count === 'number' && count > 0 ? [{ label, count, plain: plainText(label) }] : [],
  );
}

/** The first figure whose name has the sign; null without one. */
export const figureNamed = (company: Company, sign: RegExp): string | null =>
  figuresOf(company).find(({ plain }) => sign.test(plain))?.label ?? null;

/** The first counter of a role whose name has the sign. */
export const counterOf = (company: Company, role: Counter['role'], sign = /./): Counter | null =>
  readCounters(company).find((one) => one.role === role && one.count > 0 && sign.test(plainText(one.label))) ?? null;

const span = /\b(\d+|[a-z]+) (mois|months?|ans?|annees?|years?|semaines?|weeks?)\b/;

/** The delay that a name gives: « 18 mois », "two years"; null without one. */
export function spanIn(label: string, locale: Locale): Name | null {
  const found = span.exec(plainText(label));
  const many = numberIn(found?.[1] ?? '');
  if (found === null || many === null) return null;
  const unit = /^(mois|month)/.test(found[2] ?? '') ? 'month' : /^(an|year)/.test(found[2] ?? '') ? 'year' : 'week';
  const [one, other] = units[locale][unit];
  return { kind: 'name', text: `${many} ${many === 1 ? one : other}` };
}

const units = {
  fr: { month: ['mois', 'mois'], year: ['an', 'ans'], week: ['semaine', 'semaines'] },
  en: { month: ['month', 'months'], year: ['year', 'years'], week: ['week', 'weeks'] },
} as const;
