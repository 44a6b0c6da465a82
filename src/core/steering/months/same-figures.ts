import type { Company } from '../../framework/company/company.ts';
import { planHash } from '../../planning/plan/hash/plan-hash.ts';

/** True when two companies have the same measured period, costs, customers and sales: a plan of one counts what the other read. */
export const sameFigures = (one: Company, other: Company): boolean =>
  planHash(measured(one)) === planHash(measured(other));

const measured = ({ period, costs, channels, siteTotals, economics }: Company): unknown => ({
  period: [period.baselineStart, period.baselineEnd],
  costs,
  channels: channels.map(({ id, metrics }) => [id, metrics]),
  siteTotals: siteTotals ?? null,
  economics,
});
