import type { ChannelMove, ChannelVerdict, ReallocationRow } from '../planning/plan/reallocation.ts';
import type { ChannelDecision } from './channel-decisions.ts';

/** Change of an amount that is no change, as a share of it, and odds that a few customers give. Working assumptions. */
const sameShare = 0.05;
export const leastUnderCap = 0.5;
const mostDoubt = 0.2;

type Odds = Pick<ChannelDecision, 'decision' | 'withinCap' | 'withinBreakEven' | 'cac' | 'ceiling' | 'newCustomers'> &
  Partial<Pick<ChannelDecision, 'isDoubted'>>;

/** What a row of the spread means for its channel, by month: the steering screen and the plan say the same of it. */
export function channelMove(odds: Odds, row: Pick<ReallocationRow, 'before' | 'after'>, months: number): ChannelMove {
  const [before, after] = [row.before / months, row.after / months];
  const isSame = Math.abs(after - before) <= sameShare * before;
  const verdict = verdictOf(odds, isSame ? 0 : after - before, Math.round(after));
  return { verdict, before, after: verdict === 'keep' ? before : Math.round(after) };
}

/** Customers from which a count under the ceiling is not set aside for the share of them that the catalogue supposes would have come anyway (working assumption). */
const fewestCounted = 5;

/** True for a channel whose few customers already defend what it costs: the supposed response to money does not lower it. */
export const isDefendedByFew = ({ decision, withinCap, cac, ceiling, newCustomers }: Odds): boolean =>
  decision === 'test_again' &&
  (withinCap >= leastUnderCap || (newCustomers >= fewestCounted && cac !== null && cac <= ceiling));

/** The sign of `change` is that of the amount. */
function verdictOf(odds: Odds, change: number, after: number): ChannelVerdict {
  if (isDefendedByFew(odds)) return 'keep';
  if (after === 0 && change < 0) return 'stop';
  if (odds.isDoubted === true && change === 0) return 'keep';
  if (odds.decision === 'test_again') return odds.withinBreakEven < mostDoubt && change < 0 ? 'less' : 'try';
  return change > 0 ? 'more' : change < 0 ? 'less' : 'keep';
}
