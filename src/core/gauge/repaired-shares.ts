import type { HourShares } from '../strategy/hour-shares.ts';
import type { Repair } from './criterion.ts';

/** Content keeps at least this share of the hours (working assumption). */
const leastContent = 0.3;

/** The shares of hours once the repairs have taken what they need from content, or null when content has none to give. */
export function repairedShares(shares: HourShares, repairs: readonly Repair[]): HourShares | null {
  const wanted = repairs.reduce((sum, one) => sum + one.by, 0);
  const free = shares.content - leastContent;
  if (wanted === 0 || free <= 1e-9) return null;
  const part = Math.min(1, free / wanted);
  const next = { ...shares, content: shares.content - wanted * part };
  for (const { work, by } of repairs) next[work] += by * part;
  return next;
}
