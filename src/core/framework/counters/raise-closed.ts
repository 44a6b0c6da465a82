import type { Company } from '../company/company.ts';
import { creditedShare } from '../credited-share.ts';
import { serviceRoom } from './service-room.ts';

/** Part of the claims of channels that the totals confirm under which no budget is raised (working assumption). */
const leastCredit = 0.9;

/** True when no acquisition budget may grow: the company cannot serve more, or the channels claim more than was sold. */
export const isRaiseClosed = (company: Company): boolean =>
  serviceRoom(company)?.isTight === true || creditedShare(company) < leastCredit;
