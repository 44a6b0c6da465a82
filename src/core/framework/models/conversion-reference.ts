import { ratio } from '../../values/ratio.ts';
import { benchmarkOf } from '../benchmarks.ts';
import type { Company } from '../company/company.ts';
import { conversionsOf } from '../traffic.ts';
import { packOf } from './pack-of.ts';

/** What the conversion of a site is compared with. */
export interface ConversionReference {
  /** Share of visits that convert. */
  readonly rate: number;
  /** True for a published median, false for the best channel of the company itself. */
  readonly isPublished: boolean;
}

/** Conversions under which a channel is no reference (working assumption). */
const leastConversions = 30;

/** The published median of the very model of a company, else its own best channel, else nothing. */
export function conversionReference(company: Company): ConversionReference | null {
  const id = packOf(company).benchmarks.conversion;
  if (id !== null) return { rate: benchmarkOf(id).median, isPublished: true };
  const rates = company.channels.flatMap(({ metrics }) => {
    const conversions = conversionsOf(metrics) ?? 0;
    const rate = ratio(conversions, metrics.sessions);
    return rate === null || conversions < leastConversions || rate > 1 ? [] : [rate];
  });
  return rates.length < 2 ? null : { rate: Math.max(...rates), isPublished: false };
}
