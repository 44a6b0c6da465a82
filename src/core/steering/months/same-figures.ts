import type { Company } from '../../framework/company/company.ts';
import { compareById } from '../../values/compare-text.ts';
import { planHash } from '../../planning/plan/hash/plan-hash.ts';

/**
 * True when two companies have the same measured period, costs, customers and sales: a plan of one counts what the other
 * read. A plan keeps its lists in the order of their ids.
 */
export const sameFigures = (one: Company, other: Company): boolean =>
  planHash(measured(one)) === planHash(measured(other));

const measured = ({ period, costs, channels, siteTotals, economics }: Company): unknown => ({
  period: [period.baselineStart, period.baselineEnd],
  costs: [...costs].sort(compareById),
  channels: [...channels].sort(compareById).map(({ id, metrics }) => [id, metrics]),
  siteTotals: siteTotals ?? null,
  economics,
});
