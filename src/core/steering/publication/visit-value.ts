import { searchChannelId } from '../../framework/channel-ids.ts';
import type { Company } from '../../framework/company/company.ts';
import { marginWithin } from '../../framework/economics/unit-economics.ts';

/** Months of margin that a customer brings. */
const customerMonths = 12;

/**
 * Margin that a visit from search brings, currency units: new customers of the channel times their first year, over its
 * visits; null when the company counts neither.
 */
export function visitValue({ channels, economics }: Company): number | null {
  const search = channels.find(({ typeId }) => typeId === searchChannelId);
  const visits = search?.metrics.gscClicks ?? search?.metrics.sessions ?? null;
  const customers = search?.metrics.newCustomers ?? null;
  if (visits === null || visits <= 0 || customers === null) return null;
  return (customers * marginWithin(economics, customerMonths)) / visits;
}
