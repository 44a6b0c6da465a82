import type { Locale } from '../../values/locale.ts';
import { numberText } from '../../values/number-text.ts';
import { inBoth, type Text } from '../../values/text.ts';
import type { Company } from '../company/company.ts';
import { clickRate } from '../../semantics/click-rate.ts';
import { siteTraffic } from '../site-traffic.ts';
import { figureOf } from '../traffic.ts';

/** What a plan needs, to compare with what the company has. */
export interface PlanDemand {
  readonly hoursPerWeek: number;
  /** Currency units. */
  readonly cash: number;
  /** Organic clicks a month beyond those of today. */
  readonly organicClicks: number;
  /** Conversion rate the targets suppose, 0–1; null = unchanged. */
  readonly conversionRate: number | null;
}

export interface BrokenBound {
  readonly id: 'hours' | 'cash' | 'organic-clicks' | 'conversion';
  readonly asked: number;
  readonly most: number;
  readonly message: Text;
}

/** Limits that a plan exceeds, whatever its odds; empty = the plan fits. */
export function objectiveBounds(company: Company, demand: PlanDemand): BrokenBound[] {
  const rate = figureOf(siteTraffic(company).figures, 'm.cr');
  const limits = [
    bound('hours', demand.hoursPerWeek, company.capacity.hoursPerWeek, ['heures par semaine', 'hours a week']),
    bound('cash', demand.cash, company.budget.cashCycle, ['de trésorerie', 'of cash']),
    bound('organic-clicks', demand.organicClicks, reachableClicks(company), [
      'clics de recherche par mois',
      'search clicks a month',
    ]),
    ...(rate === null || demand.conversionRate === null
      ? []
      : [bound('conversion', demand.conversionRate, 2 * rate, ['de taux de conversion', 'of conversion rate'])]),
  ];
  return limits.filter((one) => one.asked > one.most);
}

/** First place on every tracked keyword, times four for the words around them (the same assumption as the search effect). */
function reachableClicks({ keywords }: Company): number {
  const first = clickRate(1);
  return 4 * keywords.reduce((total, one) => total + (one.volume ?? 0) * first * one.serpFactor, 0);
}

function bound(id: BrokenBound['id'], asked: number, most: number, [fr, en]: readonly [string, string]): BrokenBound {
  const show = (value: number, locale: Locale): string => numberText(value, locale, 3);
  const message = inBoth((locale) =>
    locale === 'fr'
      ? `Le plan demande ${show(asked, locale)} ${fr} ; la limite est ${show(most, locale)}.`
      : `The plan asks for ${show(asked, locale)} ${en}; the limit is ${show(most, locale)}.`,
  );
  return { id, asked, most, message };
}
