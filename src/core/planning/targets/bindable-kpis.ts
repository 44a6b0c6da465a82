import type { Company } from '../../framework/company/company.ts';
import { kpiSuits } from '../../framework/kpis/kpi-of.ts';

/** The wanted indicators that suit the company, completed from the fallbacks until there are two. */
export function bindableKpis(company: Company, wanted: readonly string[], fallbacks: readonly string[]): string[] {
  const suited = wanted.filter((id) => kpiSuits(id, company));
  const spare = fallbacks.filter((id) => !suited.includes(id) && kpiSuits(id, company));
  return [...suited, ...spare.slice(0, Math.max(0, 2 - suited.length))];
}
