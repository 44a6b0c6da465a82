import { countedCustomers } from '../planning/context/company-reach.ts';
import { channelTotal } from '../framework/channel-total.ts';
import { cycleVolume } from '../framework/cycle-months.ts';
import { newsletterChannelId, referralChannelId } from '../framework/channel-ids.ts';
import { typesetText } from '../language/typeset.ts';
import type { PlanContext } from '../planning/context/plan-context.ts';
import { mainSubject, textOfAction } from '../planning/texts/text-of-action.ts';
import { resumedNote } from '../planning/context/stopped.ts';
import { type DraftAction, noDetail } from '../planning/plan/draft-action.ts';
import { factorOf } from '../planning/plan/factor-of.ts';
import { isSender } from '../framework/counters/counted-referrals.ts';
import type { ReadyText } from '../planning/plan/details/ready-text.ts';
import { inModelWords } from '../framework/models/model-words.ts';
import { packOf } from '../framework/models/pack-of.ts';
import { unique } from '../values/unique.ts';
import type { ReferralDetail } from '../planning/plan/details/referral-detail.ts';
import type { Steering } from '../planning/plan/steering.ts';
import { stepActionId } from '../retention/retention-step.ts';
import { addDays } from '../values/day.ts';
import { minorUnits } from '../values/money.ts';
import { rounded } from '../values/rounded.ts';
import { capitalise, pair, type Text } from '../values/text.ts';
import { coherenceOf } from './coherence.ts';
import type { PlannedAction } from '../planning/plan/planned-action.ts';
import type { ReferralSummary } from '../planning/plan/details/referral-summary.ts';
import { existingReferrals } from './existing-referrals.ts';
import { noRewardReasons } from './no-reward.ts';
import { programmeTerms } from './programme-terms.ts';
import { chooseProgrammes, type ProgrammeOption } from './programme-choice.ts';
import { referralFacts } from './referral-facts.ts';
import {
  agreedAmount,
  givesNothing,
  isAgreed,
  type ReferralFacts,
  type ReferralProgramme,
} from './referral-programme.ts';

/** Below so many customers a programme starts as a pilot (working assumption). */
const pilotCustomers = 100;

/** Programmes of different families whose reward and running cost stay under the ceiling of a referred customer. */
export function referralDrafts(
  context: PlanContext,
  steering: Steering,
  budget: { hours: number; cash: number },
): DraftAction[] {
  const facts = referralFacts(context, steering);
  const { chosen, runnerUp } = chooseProgrammes(context, facts, budget);
  return chosen.map((option, index) =>
    referralDraft(context, option, { facts, steering, ceiling: steering.cac.cacMax, index, runnerUp }),
  );
}

/** Who sends customers already, and why nobody is rewarded for it where no programme does. */
export function referralSummary(
  context: PlanContext,
  steering: Steering,
  { actions, budget }: { readonly actions: readonly PlannedAction[]; readonly budget: { hours: number; cash: number } },
): ReferralSummary {
  const kept = actions.flatMap(({ referral }) => referral?.typeId ?? []);
  return {
    existing: existingReferrals(context.company, steering),
    noReward: noRewardReasons(context, referralFacts(context, steering), kept, budget),
  };
}

/** What the programmes of one plan share, and the rank of this one. */
interface ReferralPart {
  readonly facts: ReferralFacts;
  readonly steering: Steering;
  /** Ceiling of the cost of a customer, minor units. */
  readonly ceiling: number;
  readonly index: number;
  readonly runnerUp: ProgrammeOption | null;
}

/** What one result of a programme costs, currency units. */
interface ProgrammeCost {
  /** All sides together. */
  readonly reward: number;
  /** One side. */
  readonly each: number;
  readonly running: number;
}

/** Running cost of a result: the time by hand. The reward of one side is a round amount, not above that of a competitor. */
function costOf({ company }: PlanContext, facts: ReferralFacts, programme: ReferralProgramme): ProgrammeCost {
  const wished = programme.rewardCost(facts) / programme.sides;
  const each = roundAmount(programme.family === 'partner' ? wished : Math.min(wished, facts.rivalReward ?? wished));
  return {
    each,
    reward: rounded(each * programme.sides, 2),
    running: rounded(programme.timeEach * company.hourlyCost, 2),
  };
}

/** The amount without figures that nobody would print on a card. */
function roundAmount(amount: number): number {
  const step = [
    [5, 0.5],
    [50, 1],
    [200, 5],
  ].find(([most = 0]) => amount < most)?.[1];
  const unit = step ?? 10;
  return rounded(Math.floor(amount / unit) * unit, 2);
}

function referralDraft(context: PlanContext, { programme, score }: ProgrammeOption, part: ReferralPart): DraftAction {
  const { company } = context;
  const { facts, index, runnerUp } = part;
  const cost = costOf(context, facts, programme);
  const perCustomer = cost.reward + cost.running;
  return {
    ...noDetail,
    id: programmeActionId(programme),
    kind: 'referral',
    catalogueId: programme.id,
    family: programme.family,
    title: pair(capitalise(programme.title.fr), capitalise(programme.title.en)),
    what: resumedNote(context, programme.id, programme.mechanics),
    stage: 'REF',
    otherStages: ['ACQ', 'REV'],
    personaIds: company.personas.map((persona) => persona.id),
    channelIds: channelsOf(context, programme, part.steering),
    hours: programme.hours,
    cash: { low: programme.cash[0], mode: programme.cash[0], high: programme.cash[1] },
    skill: programme.skill,
    kpiIds: [...programme.kpis, programme.costKpi],
    targets: { [programme.costKpi]: [rounded(facts.ceiling, 2), rounded(perCustomer, 2), rounded(cost.reward, 2)] },
    legalIds: programme.legal,
    accessibility: [
      pair(
        'Règle en une phrase, code lisible à voix haute, page utilisable au clavier.',
        'One-sentence rule, a code that can be read aloud, a page usable from the keyboard.',
      ),
    ],
    explain: {
      score,
      factors: [
        factorOf(
          'coherence',
          score,
          1,
          pair(
            'Qui envoie déjà des clients, ce que donnent les concurrents, le but servi et les heures.',
            'Who sends customers already, what competitors give, the goal served and the hours.',
          ),
        ),
      ],
      runnerUp: runnerUp === null ? null : { label: runnerUp.programme.title, score: runnerUp.score },
    },
    due: addDays(context.start, 7 * Math.min(context.weeks - 4, 5 + index * 3) + 1),
    until: context.end,
    plannedHours: programme.hours.mode,
    plannedCash: programme.cash[0],
    cashNature: 'reward',
    outsourced: false,
    steering: false,
    dependencies: programme.builtOn.map(stepActionId),
    monthlyClicks: null,
    referral: referralDetail(context, programme, cost, part),
  };
}

/** The channels on which a programme is announced: those of the partners it is for that the plan does not stop, or those of customers. */
function channelsOf({ company, channels }: PlanContext, { family }: ReferralProgramme, steering: Steering): string[] {
  const senders = company.channels.filter(
    ({ typeId, status }) => status !== 'absent' && isSender(typeId) && steering.decisionOf(typeId) !== 'cut',
  );
  if (family === 'partner' && senders.length > 0) return unique(senders.map(({ typeId }) => typeId));
  return [referralChannelId, newsletterChannelId].filter((id) => channels.includes(id));
}

function referralDetail(
  context: PlanContext,
  programme: ReferralProgramme,
  cost: ProgrammeCost,
  { facts, ceiling, index }: ReferralPart,
): ReferralDetail {
  const { currency } = context.company.organisation;
  const { reward, each, running } = cost;
  const eachText = facts.amount(each);
  const rewardReferrer = typesetText(programme.rewardReferrer(facts, eachText));
  const rewardReferee = typesetText(programme.rewardReferee(facts, eachText));
  const subject = { ...mainSubject(context), turn: index };
  const written = textOfAction(context, programme.text, { actionId: programmeActionId(programme), subject });
  return {
    typeId: programme.id,
    task: typesetText(programme.task),
    family: programme.family,
    eligibility: typesetText(programme.eligibility),
    mechanics: typesetText(programme.mechanics),
    rewardReferrer,
    rewardReferee,
    rewardCost: minorUnits(reward, currency),
    rewardEach: minorUnits(each, currency),
    rivalReward: facts.rivalReward === null ? null : minorUnits(facts.rivalReward, currency),
    runningCost: minorUnits(running, currency),
    ceiling,
    ready: written === null ? null : withOffer(context, written.ready, shownRewards(programme, facts, eachText)),
    antifraud: programme.antifraud(facts).map(typesetText),
    terms: programmeTerms(context.company, facts, programme).map(typesetText),
    coherence: coherenceOf(context, facts, programme, { each, whole: reward + running }),
    pilot: (countedCustomers(context.company) ?? facts.sources.newCustomers ?? facts.customers) < pilotCustomers,
    people: peopleAsked(context, facts, programme),
  };
}

/** People to whom the programme is told in the cycle: the customers it may be offered to, or the new ones of those months. */
function peopleAsked(
  { company }: PlanContext,
  { sources }: ReferralFacts,
  { family, reliesOn }: ReferralProgramme,
): number | null {
  if (family === 'community' || family === 'partner') return null;
  const ofCycle = (count: number): number => Math.round((count * cycleVolume(company)) / company.period.baselineMonths);
  // what is put into a parcel is seen by who receives one, not by every customer ever counted
  if (reliesOn?.includes('parcel') === true) {
    const orders = company.siteTotals?.orders ?? channelTotal(company, 'orders');
    return orders == null ? null : ofCycle(orders);
  }
  const isOfAll = family === 'sponsorship' || family === 'affiliation_ambassador';
  const all = isOfAll ? countedCustomers(company) : undefined;
  if (all !== undefined) return all;
  return sources.newCustomers === null ? null : ofCycle(sources.newCustomers);
}

/** What each side receives, as the text to them says it. */
function shownRewards(
  programme: ReferralProgramme,
  facts: ReferralFacts,
  each: Text,
): Pick<ReferralDetail, 'rewardReferrer' | 'rewardReferee'> {
  const amount = isAgreed(programme) ? agreedAmount : each;
  return {
    rewardReferrer: typesetText(programme.rewardReferrer(facts, amount)),
    rewardReferee: typesetText(programme.rewardReferee(facts, amount)),
  };
}

/** The text of the programme with the very offer of its rule, after the opening message. */
function withOffer(
  { company, locale }: PlanContext,
  ready: ReadyText,
  { rewardReferrer, rewardReferee }: Pick<ReferralDetail, 'rewardReferrer' | 'rewardReferee'>,
): ReadyText {
  if (givesNothing(rewardReferrer)) return ready;
  const [you, them] = locale === 'fr' ? ['Pour vous', 'Pour la personne'] : ['For you', 'For the other person'];
  const colon = locale === 'fr' ? '\u202f: ' : ': ';
  const offer = {
    label: pair('Ce que chacun reçoit', 'What each side receives'),
    text: inModelWords(
      `${you}${colon}${rewardReferrer[locale]}\n${them}${colon}${rewardReferee[locale]}`,
      locale,
      packOf(company),
    ),
    limit: null,
  };
  return { ...ready, parts: [...ready.parts.slice(0, 2), offer, ...ready.parts.slice(2)] };
}

const programmeActionId = ({ id }: ReferralProgramme): string => `referral-${id.slice(2).toLowerCase()}`;
