import type { Day } from '../values/day.ts';

/** Google over-reported search impressions, not clicks, in this period (Search Console help, 2026). */
const affected = { from: '2025-05-13', to: '2026-04-27' };

/** True when a period has days on which Search Console over-reported impressions. */
export function hasImpressionBug(from: Day, to: Day): boolean {
  return from <= affected.to && to >= affected.from;
}
