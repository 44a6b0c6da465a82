import { newsletterChannelId, referralChannelId } from '../framework/channel-ids.ts';
import { referralCacKpi } from '../framework/kpis/kpi-ids.ts';
import { priceReductionRuleId } from '../framework/legal/legal-rule-ids.ts';
import { typesetText } from '../language/typeset.ts';
import type { PlanContext } from '../planning/context/plan-context.ts';
import { mainText } from '../planning/messages/main-text.ts';
import { resumedNote } from '../planning/context/stopped.ts';
import { type DraftAction, noDetail } from '../planning/plan/draft-action.ts';
import { factorOf } from '../planning/plan/factor-of.ts';
import type { ReferralDetail } from '../planning/plan/details/referral-detail.ts';
import type { Steering } from '../planning/plan/steering.ts';
import { stepActionId } from '../retention/retention-step.ts';
import { addDays } from '../values/day.ts';
import { minorUnits } from '../values/money.ts';
import { rounded } from '../values/rounded.ts';
import { capitalise, pair, type Text } from '../values/text.ts';
import { coherenceOf } from './coherence.ts';
import { chooseProgrammes, type ProgrammeOption } from './programme-choice.ts';
import { referralFacts } from './referral-facts.ts';
import type { ReferralFacts, ReferralProgramme } from './referral-programme.ts';

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
    referralDraft(context, option, { facts, ceiling: steering.cac.cacMax, index, runnerUp }),
  );
}

/** What the programmes of one plan share, and the rank of this one. */
interface ReferralPart {
  readonly facts: ReferralFacts;
  /** Ceiling of the cost of a customer, minor units. */
  readonly ceiling: number;
  readonly index: number;
  readonly runnerUp: ProgrammeOption | null;
}

/** What one customer brought by a programme costs, currency units. */
interface ProgrammeCost {
  readonly reward: number;
  readonly running: number;
}

/**
 * Running cost per referred customer: half an hour a month over the twelve customers of a cycle, at most a third of the
 * ceiling (working assumptions).
 */
function costOf({ company }: PlanContext, facts: ReferralFacts, programme: ReferralProgramme): ProgrammeCost {
  return {
    reward: rounded(programme.rewardCost(facts), 2),
    running: Math.min(0.3 * facts.ceiling, (0.5 * 6 * company.hourlyCost) / 12),
  };
}

function referralDraft(context: PlanContext, { programme, score }: ProgrammeOption, part: ReferralPart): DraftAction {
  const { company } = context;
  const { facts, index, runnerUp } = part;
  const cost = costOf(context, facts, programme);
  const perCustomer = cost.reward + cost.running;
  const legal = programme.legal.filter((id) => company.organisation.country !== 'GB' || id !== priceReductionRuleId);
  return {
    ...noDetail,
    id: `referral-${programme.id.slice(2).toLowerCase()}`,
    kind: 'referral',
    catalogueId: programme.id,
    family: programme.family,
    title: pair(capitalise(programme.title.fr), capitalise(programme.title.en)),
    what: resumedNote(context, programme.id, programme.mechanics),
    stage: 'REF',
    otherStages: ['ACQ', 'REV'],
    personaIds: company.personas.map((persona) => persona.id),
    channelIds: [referralChannelId, newsletterChannelId].filter((id) => context.channels.includes(id)),
    hours: programme.hours,
    cash: { low: programme.cash[0], mode: programme.cash[0], high: programme.cash[1] },
    skill: programme.skill,
    kpiIds: [...programme.kpis, referralCacKpi],
    targets: { [referralCacKpi]: [rounded(facts.ceiling, 2), rounded(perCustomer, 2), rounded(cost.reward, 2)] },
    legalIds: legal,
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
            'Le programme s’accorde avec le public, les concurrents, les objectifs et les moyens.',
            'The programme fits the audience, the competitors, the objectives and the means.',
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

function referralDetail(
  context: PlanContext,
  programme: ReferralProgramme,
  { reward, running }: ProgrammeCost,
  { facts, ceiling, index }: ReferralPart,
): ReferralDetail {
  const { organisation } = context.company;
  const rewardText = facts.amount(reward);
  return {
    typeId: programme.id,
    family: programme.family,
    eligibility: typesetText(programme.eligibility),
    mechanics: typesetText(programme.mechanics),
    rewardReferrer: typesetText(programme.rewardReferrer(facts, rewardText)),
    rewardReferee: typesetText(programme.rewardReferee(facts, rewardText)),
    rewardCost: minorUnits(reward, organisation.currency),
    runningCost: minorUnits(running, organisation.currency),
    ceiling,
    ready: mainText(context, programme, index).ready,
    antifraud: programme.antifraud.map(typesetText),
    terms: termsOf(organisation.name, programme).map(typesetText),
    coherence: coherenceOf(context, facts, programme, reward + running),
    pilot: facts.customers < pilotCustomers,
  };
}

function termsOf(brand: string, programme: ReferralProgramme): Text[] {
  return [
    pair(
      `Organisateur : ${brand}. Participation libre, sans obligation d'achat pour le parrain.`,
      `Organiser: ${brand}. Taking part is free, with no purchase needed from the referrer.`,
    ),
    programme.eligibility,
    programme.mechanics,
    pair(
      'Données : seules celles du parrain et du nouveau client qui se présente ; effacées un an après la fin du programme.',
      'Data: only those of the referrer and of the new customer who comes; erased one year after the programme ends.',
    ),
    pair(
      'Le programme peut changer avec un préavis d’un mois ; les récompenses acquises restent dues.',
      'The programme may change with one month’s notice; rewards already earned remain due.',
    ),
  ];
}
