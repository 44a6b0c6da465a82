import type { Company } from '../../framework/company/company.ts';
import type { ActionEffect } from './action-effect.ts';
import { monthsFrom } from './months-left.ts';

/** Margin of the cycle, currency units, that an effect on repeat purchases or on lost customers brings on average. */
export function repeatMargin(company: Company, { base, effect, chance, startsOn }: ActionEffect): number {
  if (base === null) return 0;
  const { economics } = company;
  const months = monthsFrom(company, startsOn);
  const expected = ((effect.low + effect.mode + effect.high) / 3) * chance * base.perMonth;
  if (economics.model === 'transactional') return expected * months * economics.aovNet * economics.marginRate;
  // A customer kept in a month pays in each month that follows: half of the months on average.
  return expected * months * (months / 2) * economics.arpaMonthly * economics.marginRate;
}
