import type { Company } from '../company/company.ts';
import { funnelLevels, levelCount } from '../company/company-funnel.ts';
import { creditedShare } from '../credited-share.ts';
import { readCounters } from './read-counters.ts';
import { serviceRoom } from './service-room.ts';

/** Part of the claims of channels that the totals confirm under which no budget is raised (working assumption). */
const leastCredit = 0.9;

/** Part of the demand that finds nothing to buy from which supply comes before demand (working assumption). */
const mostUnmet = 0.25;

/**
 * True when no acquisition budget may grow: the company cannot serve more, much of the demand that comes finds nothing, or
 * the channels claim more than was sold.
 */
export const isRaiseClosed = (company: Company): boolean =>
  serviceRoom(company)?.isTight === true || unmetShare(company) >= mostUnmet || creditedShare(company) < leastCredit;

/** Part of the first step of the counted path that found nothing to buy. */
function unmetShare(company: Company): number {
  const [first] = funnelLevels(company.funnel ?? []);
  const asked = first === undefined ? null : levelCount(first);
  const unmet = readCounters(company).filter(({ role, months }) => role === 'unmet' && months.length === 0);
  return asked === null || asked === 0 ? 0 : Math.max(0, ...unmet.map(({ count }) => count / asked));
}
