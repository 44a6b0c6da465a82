import type { CompanyPersona } from '../framework/company/company.ts';
import { isMovedBy } from '../framework/kpis/kpi-of.ts';
import { isOpenTo } from '../framework/legal/sector-duties.ts';
import { isBusiness } from '../planning/context/persona-traits.ts';
import { affinityOf } from '../planning/context/open-channels.ts';
import type { PlanContext } from '../planning/context/plan-context.ts';
import type { ScenarioDetail } from '../planning/plan/details/scenario-detail.ts';
import type { Steering } from '../planning/plan/steering.ts';
import { compareText } from '../values/compare-text.ts';
import { rounded } from '../values/rounded.ts';
import { mean } from '../values/sum.ts';
import type { AcquisitionScenario } from './acquisition-scenario.ts';
import { scenarios } from './scenarios/index.ts';

/** A scenario for one persona on the channels that reach it. */
export interface ScenarioOption {
  readonly scenario: AcquisitionScenario;
  readonly persona: CompanyPersona;
  /** The persona's favourite first. */
  readonly channels: readonly string[];
  readonly relevance: ScenarioDetail['relevance'];
}

/** Weight of each part of the relevance of a scenario (working assumptions). */
export const relevanceWeights = { affinity: 0.4, objective: 0.3, evidence: 0.2, season: 0.1 } as const;

/** Least mean affinity of a persona with the channels, and least relevance (working assumptions). */
const leastAffinity = 0.5;
const leastRelevance = 0.5;
/** Channels of one scenario at most. */
const mostChannels = 3;
/** How far the past of a channel speaks for it, by the decision taken on it (working assumptions). */
const evidenceByDecision: Readonly<Record<string, number>> = {
  scale: 1,
  keep: 0.8,
  adapt: 0.5,
  test_again: 0.5,
  cut: 0.1,
};
const unknownEvidence = 0.5;

/** Whether the scenario runs on a channel whose former use is stopped. */
export function usesStoppedChannel(option: ScenarioOption, steering: Steering): boolean {
  return option.channels.some((id) => steering.decisionOf(id) === 'cut');
}

/** Every possible scenario for every persona, the most worthwhile first. */
export function rankedScenarios(context: PlanContext, steering: Steering): ScenarioOption[] {
  const found = scenarios
    .filter((scenario) => isPossible(context, scenario))
    .flatMap((scenario) =>
      context.company.personas.flatMap((persona) => {
        const channels = channelsFor(context, scenario, persona);
        if (channels.length === 0) return [];
        const option = { scenario, persona, channels };
        return [{ ...option, relevance: relevanceOf(context, steering, option) }];
      }),
    )
    .filter(({ relevance }) => relevance.affinity >= leastAffinity && relevance.index >= leastRelevance);
  return found.sort((a, b) => worthOf(context, b) - worthOf(context, a) || compareText(keyOf(a), keyOf(b)));
}

const keyOf = ({ scenario, persona }: ScenarioOption): string => `${scenario.id}${persona.id}`;

const isPossible = (context: PlanContext, scenario: AcquisitionScenario): boolean =>
  scenario.fits(context.reach) &&
  isOpenTo(context.trades, scenario) &&
  (scenario.requiredChannel === null || context.channels.includes(scenario.requiredChannel)) &&
  (!scenario.seasonal || context.events.some((event) => event.gift));

function worthOf(context: PlanContext, { scenario, persona, relevance }: ScenarioOption): number {
  const preference = scenario.preference({
    business: isBusiness(persona),
    topics: context.topics.filter((topic) => topic.personaId === persona.id),
  });
  return preference * relevance.index * (0.5 + persona.weight) * (0.6 + context.needs[scenario.stage]);
}

/** Open channels of the scenario, the persona's favourites first, as long as their mean affinity suffices. */
function channelsFor(context: PlanContext, scenario: AcquisitionScenario, persona: CompanyPersona): string[] {
  const open = scenario.channels
    .filter((id) => context.channels.includes(id))
    .sort((a, b) => affinityOf(persona, b) - affinityOf(persona, a) || compareText(a, b));
  const kept: string[] = [];
  for (const id of open.slice(0, mostChannels))
    if (mean([...kept, id].map((one) => affinityOf(persona, one))) >= leastAffinity) kept.push(id);
  const mainChannels = scenario.channels.slice(0, 2);
  return scenario.needsMainChannel && !kept.some((id) => mainChannels.includes(id)) ? [] : kept;
}

function relevanceOf(
  context: PlanContext,
  steering: Steering,
  { scenario, persona, channels }: Omit<ScenarioOption, 'relevance'>,
): ScenarioDetail['relevance'] {
  const affinity = mean(channels.map((id) => affinityOf(persona, id)));
  const targeted = context.company.growthObjectives.some(
    (one) => one.targetedPersonaIds.includes(persona.id) && isMovedBy(one.kpiId, scenario.stage),
  );
  const objective = targeted ? 1 : 0.5;
  const evidence = mean(channels.map((id) => evidenceByDecision[steering.decisionOf(id)] ?? unknownEvidence));
  const season = scenario.seasonal ? 1 : context.events.length > 0 ? 0.6 : 0.4;
  const weights = relevanceWeights;
  const index =
    weights.affinity * affinity + weights.objective * objective + weights.evidence * evidence + weights.season * season;
  return {
    index: rounded(index, 4),
    affinity: rounded(affinity, 4),
    objective,
    evidence: rounded(evidence, 4),
    season,
  };
}
