import type { HourShares } from '../strategy/hour-shares.ts';
import type { Finding } from './plan-rule.ts';
import { planRules } from './rules/index.ts';

/** Which work a blocker lacks hours for, and how much more it gets in one round. */
const mends: Readonly<Record<string, { readonly to: Exclude<keyof HourShares, 'content'>; readonly by: number }>> = {
  'CR09-R1': { to: 'scenario', by: 0.05 },
  'CR12-R1': { to: 'conversion', by: 0.04 },
  'CR13-R1': { to: 'conversion', by: 0.06 },
  'CR14-R1': { to: 'retention', by: 0.05 },
  'CR17-R1': { to: 'referral', by: 0.06 },
};

/** Contents keep a third of the hours whatever the rest asks for. */
const leastContent = 0.3;

export const repairableRules = planRules.filter((rule) => rule.id in mends);

/** The shares of the next round: hours leave contents for what a blocker names; null when nothing can be moved. */
export function repairedShares(shares: HourShares, blockers: readonly Pick<Finding, 'ruleId'>[]): HourShares | null {
  const asked = [...new Set(blockers.map((one) => one.ruleId))].flatMap((id) => mends[id] ?? []);
  const wanted = asked.reduce((sum, one) => sum + one.by, 0);
  const free = shares.content - leastContent;
  if (wanted === 0 || free <= 1e-9) return null;
  const part = Math.min(1, free / wanted);
  const next = { ...shares, content: shares.content - wanted * part };
  for (const { to, by } of asked) next[to] += by * part;
  return next;
}
