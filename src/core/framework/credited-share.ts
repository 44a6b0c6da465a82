import { sumKnown } from '../values/sum.ts';
import type { Company } from './company/company.ts';

/** Difference between two totals under which they agree (working assumption: two tools never count alike). */
const tolerance = 0.05;

type Claims = Pick<Company, 'channels'> & { readonly siteTotals?: Company['siteTotals'] | undefined };

/**
 * Part of the new customers claimed by the channels that the total of the company confirms, 0–1: several tools claim the
 * same order when their sum exceeds what was sold. 1 when a figure is unknown.
 */
export function creditedShare({ channels, siteTotals }: Claims): number {
  const claimed = sumKnown(channels.map(({ metrics }) => metrics.newCustomers));
  const counted = siteTotals?.newCustomers ?? null;
  if (claimed === null || counted === null || counted <= 0) return 1;
  return claimed > counted * (1 + tolerance) ? counted / claimed : 1;
}
