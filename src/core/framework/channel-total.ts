import { sumKnown } from '../values/sum.ts';
import type { Company } from './company/company.ts';
import type { MetricName } from './company/company-parts.ts';

/** Sum of a metric over the channels that know it; null when none does, since unknown is never zero. */
export function channelTotal({ channels }: Pick<Company, 'channels'>, metric: MetricName): number | null {
  return sumKnown(channels.map(({ metrics }) => metrics[metric]));
}
