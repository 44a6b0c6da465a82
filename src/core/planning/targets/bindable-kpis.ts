import type { Company } from '../../framework/company/company.ts';
import { kpiSuits } from './kpi-targets.ts';

/** Indicators that suit the company, completed to two from the fallbacks. */
export function bindable(company: Company, wanted: readonly string[], fallbacks: readonly string[]): string[] {
  const suited = wanted.filter((id) => kpiSuits(id, company));
  for (const id of fallbacks) if (suited.length < 2 && !suited.includes(id) && kpiSuits(id, company)) suited.push(id);
  return suited;
}
