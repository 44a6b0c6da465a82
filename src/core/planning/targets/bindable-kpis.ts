import type { Company } from '../../framework/company/company.ts';
import { kpiSuits } from '../../framework/kpis/kpi-of.ts';

/** The wanted indicators that suit the company and have an aim, completed from the fallbacks until there are two. */
export function bindableKpis(
  company: Company,
  wanted: readonly string[],
  fallbacks: readonly string[],
  hasAim: (id: string) => boolean = () => true,
): string[] {
  const isBindable = (id: string): boolean => kpiSuits(id, company) && hasAim(id);
  const suited = wanted.filter(isBindable);
  const spare = fallbacks.filter((id) => !suited.includes(id) && isBindable(id));
  return [...suited, ...spare.slice(0, Math.max(0, 2 - suited.length))];
}
