import type { CompanyPersona } from '../framework/company/company.ts';
import { countedReferrals } from '../framework/counters/counted-referrals.ts';
import { isOpenTo } from '../framework/legal/sector-duties.ts';
import { isBusiness } from '../planning/context/persona-traits.ts';
import { affinityOf, isAffinityKnown } from '../planning/context/open-channels.ts';
import { relaySubject } from '../planning/texts/relay-subject.ts';
import type { PlanContext } from '../planning/context/plan-context.ts';
import type { ScenarioDetail } from '../planning/plan/details/scenario-detail.ts';
import type { Steering } from '../planning/plan/steering.ts';
import { compareText } from '../values/compare-text.ts';
import { rounded } from '../values/rounded.ts';
import { mean, sum } from '../values/sum.ts';
import { addDays, type Day } from '../values/day.ts';
import type { AcquisitionScenario } from './acquisition-scenario.ts';
import { addedCustomers } from './route-gain.ts';
import { freeShare } from './free-units.ts';
import { doesPay, monthsOf, reachOfScenario, type ScenarioReach } from './scenario-base.ts';
import { servedWeight } from './scenario-goals.ts';
import type { ScenarioProof } from './scenario-proof.ts';
import { canSay } from './scenario-steps.ts';
import { outsideFullMonths } from './scenario-season.ts';
import { canBeSaid } from './scenario-text.ts';
import { offerToAudience, topicFor } from './scenario-topic.ts';
import { scenarios } from './scenarios/index.ts';

/** Days from the start of the cycle to the first scenario (working assumption). */
export const firstScenarioDay = 21;

/** A scenario for one persona on the channels that reach it. */
export interface ScenarioOption {
  readonly scenario: AcquisitionScenario;
  readonly persona: CompanyPersona;
  /** The persona's favourite first. */
  readonly channels: readonly string[];
  readonly relevance: ScenarioDetail['relevance'];
  /** What the company counts itself and the scenario is built on; null for another one. */
  readonly proof: ScenarioProof | null;
  /** False when its best result costs more than the ceiling of a customer. */
  readonly pays: boolean;
}

/** Weight of each part of the relevance of a scenario (working assumptions). */
export const relevanceWeights = { affinity: 0.3, objective: 0.2, evidence: 0.2, season: 0.15, payback: 0.15 } as const;

/** Least mean affinity of a persona with the channels, and least relevance over the parts that are measured (working assumptions). */
const leastAffinity = 0.5;
const leastRelevance = 0.4;
/** Channels of one scenario at most. */
const mostChannels = 3;
/** How far the past of a channel speaks for it, by the decision taken on it (working assumptions). */
const evidenceByDecision: Readonly<Record<string, number>> = {
  scale: 1,
  keep: 0.8,
  adapt: 0.5,
  test_again: 0.5,
};

/** Every possible scenario for every persona, the most worthwhile first. */
export function rankedScenarios(context: PlanContext, steering: Steering): ScenarioOption[] {
  const found = scenarios
    .filter((scenario) => isPossible(context, scenario))
    .flatMap((scenario) => placedOptions(context, steering, scenario))
    .map((option) => {
      const relevance = relevanceOf(context, steering, option);
      return { ...option, relevance, pays: optionPays(context, steering, option) };
    })
    .filter(
      ({ relevance }) =>
        (relevance.affinity === null || relevance.affinity >= leastAffinity) && relevance.index >= leastRelevance,
    );
  return found.sort((a, b) => worthOf(context, b) - worthOf(context, a) || compareText(keyOf(a), keyOf(b)));
}

type Placed = Omit<ScenarioOption, 'relevance' | 'pays'>;

/** The audiences and the channels of a scenario: those that its proof names, else each audience on the channels that reach it. */
function placedOptions(context: PlanContext, steering: Steering, scenario: AcquisitionScenario): Placed[] {
  if (scenario.proof !== null) {
    const proof = scenario.proof(context);
    if (proof === null || proof.channelIds.some((id) => steering.decisionOf(id) === 'cut')) return [];
    return [{ scenario, persona: proof.persona, channels: proof.channelIds, proof }];
  }
  return context.company.personas.flatMap((persona) => {
    if (scenario.toOrganisations && !isBusiness(persona)) return [];
    const channels = channelsFor(context, steering, { scenario, persona });
    const option = { scenario, persona, channels, proof: null };
    return channels.length > 0 &&
      canSay(scenario, channels) &&
      canBeSaid(context, option, topicFor(context, scenario, persona.id))
      ? [option]
      : [];
  });
}

const keyOf = ({ scenario, persona }: ScenarioOption): string => `${scenario.id}${persona.id}`;

/** True where each relay that reaches an audience has a text of the plan: one more would be the same letter twice. */
const isEveryRelayWrittenTo = (context: PlanContext): boolean =>
  relaySubject(context, { turn: 0 }) !== null && relaySubject(context, { turn: 0, newRelay: true }) === null;

const isPossible = (context: PlanContext, scenario: AcquisitionScenario): boolean =>
  scenario.fits(context.reach) &&
  !(scenario.namesRelay && isEveryRelayWrittenTo(context)) &&
  isOpenTo(context.trades, scenario) &&
  (scenario.requiredChannel === null || context.channels.includes(scenario.requiredChannel)) &&
  (!scenario.seasonal || context.events.some((event) => event.gift));

function worthOf(context: PlanContext, option: ScenarioOption): number {
  const { scenario, persona, relevance } = option;
  const preference = scenario.preference({
    business: isBusiness(persona),
    topics: context.topics.filter((topic) => topic.personaId === persona.id),
    sources: countedReferrals(context.company),
  });
  return (
    preference *
    relevance.index *
    (0.5 + persona.weight) *
    (0.6 + context.needs[scenario.stage]) *
    (option.pays ? 1 : unpaidWeight)
  );
}

/** Weight of a scenario whose best result costs more than the ceiling of a customer (working assumption). */
const unpaidWeight = 0.6;

function optionPays(context: PlanContext, steering: Steering, option: Placed): boolean {
  const { channelCap } = steering.limitOf(option.persona.id, option.channels[0]);
  const reach = firstReach(context, option);
  return doesPay(channelCap, reach, addedCustomers(context, reach));
}

/** The reach of an option that would begin first. */
const firstReach = (context: PlanContext, option: Placed): ScenarioReach =>
  reachOfScenario(context, option, {
    topic: topicFor(context, option.scenario, option.persona.id),
    due: firstDay(context),
  });

const firstDay = (context: PlanContext): Day => outsideFullMonths(context, addDays(context.start, firstScenarioDay), 0);

/** Open channels of the scenario that the plan does not stop, the persona's favourites first, as long as their mean affinity suffices. */
function channelsFor(
  context: PlanContext,
  steering: Steering,
  { scenario, persona }: Pick<ScenarioOption, 'scenario' | 'persona'>,
): string[] {
  const open = scenario.channels
    .filter((id) => context.channels.includes(id) && steering.decisionOf(id) !== 'cut')
    .sort((a, b) => affinityOf(persona, b) - affinityOf(persona, a) || compareText(a, b));
  const kept: string[] = [];
  // a channel that nobody says reaches the audience weighs on those that do
  for (const id of open.slice(0, mostChannels))
    if (
      (kept.length === 0 || isAffinityKnown(persona, id)) &&
      mean([...kept, id].map((one) => affinityOf(persona, one))) >= leastAffinity
    )
      kept.push(id);
  const { requiredChannel } = scenario;
  // people of whom nobody says that they go to a fair are not met there
  if (requiredChannel !== null && !isAffinityKnown(persona, requiredChannel)) return [];
  const mainChannels = scenario.channels.slice(0, 2);
  return scenario.needsMainChannel && !kept.some((id) => mainChannels.includes(id)) ? [] : kept;
}

function relevanceOf(context: PlanContext, steering: Steering, option: Placed): ScenarioDetail['relevance'] {
  const { scenario, persona, channels, proof } = option;
  const parts = {
    affinity: proof?.seeksAudience === false ? null : mean(channels.map((id) => affinityOf(persona, id))),
    objective: servedWeight(context.company, scenario),
    evidence: evidenceOf(steering, channels),
    season: seasonOf(context, option),
    payback: paybackOf(context, steering, option),
  };
  const known = Object.entries(relevanceWeights).flatMap(([name, weight]) => {
    const value = parts[name as keyof typeof parts];
    return value === null ? [] : [{ weight, value }];
  });
  const index = sum(known.map(({ weight, value }) => weight * value)) / sum(known.map(({ weight }) => weight));
  const short = (value: number | null): number | null => (value === null ? null : rounded(value, 4));
  return {
    index: rounded(index, 4),
    affinity: short(parts.affinity),
    objective: rounded(parts.objective, 4),
    evidence: short(parts.evidence),
    season: short(parts.season),
    payback: short(parts.payback),
  };
}

/** Mean over its channels of their ceiling beside what a customer cost there, at most 1; by the decision taken where that cost is unknown, null when nothing was spent on any of them. */
function evidenceOf(steering: Steering, channels: readonly string[]): number | null {
  const known = channels.flatMap((id) => {
    const counted = steering.channels.find(({ typeId, cac }) => typeId === id && cac !== null && cac > 0);
    if (counted?.cac != null) return Math.min(1, counted.ceiling / counted.cac);
    return evidenceByDecision[steering.decisionOf(id)] ?? [];
  });
  return known.length === 0 ? null : mean(known);
}

/**
 * Part that is free in the weeks after its launch of what the scenario brings people for, where the company limits it by
 * month; 1 for a scenario built on an occasion, null for any other.
 */
function seasonOf(context: PlanContext, { scenario, persona, proof }: Placed): number | null {
  const offer = proof?.offer ?? offerToAudience(context, topicFor(context, scenario, persona.id), persona);
  return freeShare(context, offer, firstDay(context)) ?? (scenario.seasonal ? 1 : null);
}

/** What the scenario should leave beside what it costs, at most 1; null where nothing counts it. */
function paybackOf(context: PlanContext, steering: Steering, option: Placed): number | null {
  const { channelCap } = steering.limitOf(option.persona.id, option.channels[0]);
  const reach = firstReach(context, option);
  if (reach.cost <= 0 || channelCap <= 0) return null;
  const added = option.proof === null ? addedCustomers(context, reach) : null;
  const worth =
    option.proof?.worth(monthsOf(reach), channelCap)?.mid ?? (added === null ? null : added.customers[1] * channelCap);
  return worth === null ? null : Math.min(1, worth / reach.cost);
}
