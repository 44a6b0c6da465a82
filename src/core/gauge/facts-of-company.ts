import { fewerThanUsual } from '../acquisition/scenario-choice.ts';
import { channelBudgetId } from '../acquisition/channel-budget-plan.ts';
import { newsletterChannelId } from '../framework/channel-ids.ts';
import type { Company } from '../framework/company/company.ts';
import { isRaiseClosed } from '../framework/counters/raise-closed.ts';
import { readCounters } from '../framework/counters/read-counters.ts';
import { serviceLimits } from '../framework/counters/service-capacities.ts';
import { serviceRoom } from '../framework/counters/service-room.ts';
import { cycleMonths } from '../framework/cycle-months.ts';
import { spokenChannel } from '../framework/spoken-channel.ts';
import { bringsSecondSide, secondSide } from '../framework/economics/second-side.ts';
import { isOpenTo, tradesOf } from '../framework/legal/sector-duties.ts';
import { allInModelWords } from '../framework/models/model-words.ts';
import { packOf } from '../framework/models/pack-of.ts';
import { typesetText } from '../language/typeset.ts';
import type { Strategy } from '../planning/plan/plan.ts';
import { programmes } from '../referral/programmes/index.ts';
import { type Fault, faultsAmong, faultUnless } from './faults.ts';

/** Conditions that the facts of a company set: what it can serve, what it counts, whom it may write to, what it may reward. */

/** Rounding of counts. */
const rounding = 1;

/** The budget of a channel is named as the company names the channel, else as people do. */
export function namesThatDiffer({ actions }: Strategy, company: Company): Fault[] {
  const channels = new Map(company.channels.map((one) => [`budget-${one.id.replaceAll('_', '-')}`, one]));
  return faultsAmong(actions, '/actions', ({ id, catalogueId, title }) => {
    const channel = channels.get(id);
    if (catalogueId !== channelBudgetId || channel === undefined) return true;
    const name = allInModelWords(typesetText(spokenChannel(channel)), packOf(company));
    return title.en.includes(name.en);
  });
}

const askedRoles = ['missed', 'absent', 'abandoned', 'unmet'];

/** Demand that the company counts as lost has its finding. */
export function countsWithoutFinding({ insights }: Strategy, company: Company): Fault[] {
  const limits = serviceLimits(company);
  const losses = readCounters(company).filter(
    ({ role, count, whole }) =>
      askedRoles.includes(role) &&
      whole === null &&
      count >= company.period.baselineMonths &&
      !limits.some(({ refused }) => refused === count),
  );
  return faultUnless(losses.length === 0 || insights.some(({ kind }) => kind === 'unmet-demand'), '/insights');
}

/** Every goal stated in words is judged and has a proposal. */
export const goalsNotJudged = ({ statedGoals }: Strategy, { strategicObjectives }: Company): Fault[] =>
  faultsAmong(strategicObjectives, '/inputs/company/strategicObjectives', ({ id }) =>
    statedGoals.some((goal) => goal.id === id && goal.proposal.en !== ''),
  );

/** No outcome brings more customers than the company can serve. */
export function gainsBeyondRoom({ ledger }: Strategy, company: Company): Fault[] {
  const room = serviceRoom(company);
  if (room === null) return [];
  const most = (ledger.without?.customers ?? 0) + room.customersPerMonth * cycleMonths(company) + rounding;
  return [ledger.prudent, ledger.central, ledger.bold].every((one) => one === null || one.customers <= most)
    ? []
    : faultUnless(false, '/ledger/central');
}

/** No acquisition budget grows where more cannot be served, or where the figures do not agree. */
export const raisesBeyondRoom = ({ nextCycle }: Strategy, company: Company): Fault[] =>
  isRaiseClosed(company)
    ? faultsAmong(
        nextCycle.allocation.rows,
        '/nextCycle/allocation/rows',
        ({ before, after }) => after <= before + rounding,
      )
    : [];

/** A lever that writes to contacts has contacts who agreed. */
export function messagesWithoutConsent({ actions }: Strategy, { channels }: Company): Fault[] {
  const mayWrite = channels.some(({ typeId, consent }) => typeId === newsletterChannelId && consent !== 'none');
  return faultsAmong(
    actions,
    '/actions',
    ({ conversion }) => mayWrite || conversion?.friction.evidenceIds.includes('count:contacts') !== true,
  );
}

/** Every programme of the plan is open to the trade, the model and the facts of the company. */
export function closedProgrammes({ actions }: Strategy, company: Company): Fault[] {
  const trades = tradesOf(company);
  return faultsAmong(actions, '/actions', ({ referral, catalogueId }) => {
    const programme = programmes.find(({ id }) => id === catalogueId);
    return referral === null || programme === undefined || isOpenTo(trades, programme);
  });
}

/** A channel that brings the second side under its own ceiling is not cut on the cost of a customer. */
export function sideChannelsCut({ channels }: Strategy, company: Company): Fault[] {
  const side = secondSide(company);
  return faultsAmong(
    channels,
    '/channels',
    ({ channelId, decision }) => !bringsSecondSide(side, channelId) || decision !== 'cut',
  );
}

/** True for a plan that says why it has fewer scenarios than usual. */
export const saysFewScenarios = ({ explain }: Pick<Strategy, 'explain'>): boolean =>
  explain.some(({ en }) => en === typesetText(fewerThanUsual).en);
