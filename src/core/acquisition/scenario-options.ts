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
import { addDays } from '../values/day.ts';
import type { AcquisitionScenario } from './acquisition-scenario.ts';
import { addedCustomers } from './route-gain.ts';
import { canPay, reachOfScenario } from './scenario-base.ts';
import { servedWeight } from './scenario-goals.ts';
import { topicFor } from './scenario-topic.ts';
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
  /** False when its best result costs more than the ceiling of a customer. */
  readonly pays: boolean;
}

/** Weight of each part of the relevance of a scenario (working assumptions). */
export const relevanceWeights = { affinity: 0.4, objective: 0.3, evidence: 0.2, season: 0.1 } as const;

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
    .flatMap((scenario) =>
      context.company.personas.flatMap((persona) => {
        if (scenario.toOrganisations && !isBusiness(persona)) return [];
        const channels = channelsFor(context, steering, { scenario, persona });
        if (channels.length === 0) return [];
        const option = { scenario, persona, channels };
        const relevance = relevanceOf(context, steering, option);
        return [{ ...option, relevance, pays: doesPay(context, steering, { ...option, relevance }) }];
      }),
    )
    .filter(({ relevance }) => relevance.affinity >= leastAffinity && relevance.index >= leastRelevance);
  return found.sort((a, b) => worthOf(context, b) - worthOf(context, a) || compareText(keyOf(a), keyOf(b)));
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

function doesPay(context: PlanContext, steering: Steering, option: Omit<ScenarioOption, 'pays'>): boolean {
  const { channelCap } = steering.limitOf(option.persona.id, option.channels[0]);
  const topic = topicFor(context, option.scenario, option.persona.id);
  const reach = reachOfScenario(context, option, { topic, due: addDays(context.start, firstScenarioDay) });
  return canPay(channelCap, reach, addedCustomers(context, reach));
}

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

function relevanceOf(
  context: PlanContext,
  steering: Steering,
  { scenario, persona, channels }: Omit<ScenarioOption, 'relevance' | 'pays'>,
): ScenarioDetail['relevance'] {
  const parts = {
    affinity: mean(channels.map((id) => affinityOf(persona, id))),
    objective: servedWeight(context.company, scenario),
    evidence: evidenceOf(steering, channels),
    season: seasonOf(context, scenario),
  };
  const known = Object.entries(relevanceWeights).flatMap(([name, weight]) => {
    const value = parts[name as keyof typeof parts];
    return value === null ? [] : [{ weight, value }];
  });
  const index = sum(known.map(({ weight, value }) => weight * value)) / sum(known.map(({ weight }) => weight));
  return {
    index: rounded(index, 4),
    affinity: rounded(parts.affinity, 4),
    objective: rounded(parts.objective, 4),
    evidence: parts.evidence === null ? null : rounded(parts.evidence, 4),
    season: parts.season === null ? null : rounded(parts.season, 4),
  };
}

/** Mean of what was decided on its channels; null when nothing was spent on any of them. */
function evidenceOf(steering: Steering, channels: readonly string[]): number | null {
  const known = channels.flatMap((id) => evidenceByDecision[steering.decisionOf(id)] ?? []);
  return known.length === 0 ? null : mean(known);
}

/** Part of the months of the cycle that are in the company's own season; without a stated season, 1 for a scenario built on an occasion and null for any other. */
function seasonOf({ reach, start, weeks }: PlanContext, { seasonal }: AcquisitionScenario): number | null {
  const { seasonMonths } = reach.cycle;
  if (seasonMonths.length === 0) return seasonal ? 1 : null;
  const months = Array.from({ length: weeks }, (_, week) => Number(addDays(start, 7 * week).slice(5, 7)));
  return months.filter((month) => seasonMonths.includes(month)).length / Math.max(1, months.length);
}
