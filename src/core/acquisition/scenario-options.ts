import type { AcquisitionScenario } from './acquisition-scenario.ts';
import { scenarios } from './scenarios/index.ts';
import { affinityOf, isBusiness } from '../planning/context/company-reach.ts';
import type { CompanyPersona } from '../framework/company/company.ts';
import { isMovedBy } from '../framework/kpis/kpi-of.ts';
import type { PlanContext } from '../planning/context/plan-context.ts';
import type { Steering } from '../planning/plan/steering.ts';
import type { ScenarioDetail } from '../planning/plan/plan.ts';

/** A scenario for one persona on the channels it reaches. */
export interface ScenarioOption {
  readonly scenario: AcquisitionScenario;
  readonly persona: CompanyPersona;
  readonly channels: readonly string[];
  readonly relevance: ScenarioDetail['relevance'];
}

/** Does the scenario run on a channel whose former use is stopped? */
export function changes(option: ScenarioOption, steering: Steering): boolean {
  return option.channels.some((id) => steering.decisionOf(id) === 'cut');
}

/** Every scenario within reach for every persona, the most relevant first. */
export function rankedScenarios(context: PlanContext, steering: Steering): ScenarioOption[] {
  const found: ScenarioOption[] = [];
  for (const scenario of scenarios) {
    if (!scenario.fits(context.reach) || context.excluded.has(scenario.id)) continue;
    for (const persona of context.company.personas) {
      // a bridge starts from an event: no event, no bridge
      if (scenario.id === 'S-EVENT-BRIDGE' && !context.channels.includes('CH-EVENT')) continue;
      const channels = channelsFor(context, scenario, persona);
      const first = channels[0];
      if (first === undefined || (scenario.id === 'S-SEASON' && !context.events.some((event) => event.gift))) continue;
      const option = {
        scenario,
        persona,
        channels,
        relevance: relevanceOf(context, steering, scenario, persona, channels),
      };
      if (option.relevance.affinity >= 0.5 && option.relevance.index >= 0.5) found.push(option);
    }
  }
  const worth = (one: ScenarioOption): number =>
    preference(context, one) *
    one.relevance.index *
    (0.5 + one.persona.weight) *
    (0.6 + context.needs[one.scenario.stage]);
  return found.sort(
    (a, b) => worth(b) - worth(a) || (`${a.scenario.id}${a.persona.id}` < `${b.scenario.id}${b.persona.id}` ? -1 : 1),
  );
}

/** How well the kind of scenario suits the kind of person: outreach for companies, creators and seasons for consumers, local search where there is a place to visit. */
function preference(context: PlanContext, one: ScenarioOption): number {
  const business = isBusiness(one.persona);
  const topics = context.topics.filter((topic) => topic.personaId === one.persona.id);
  switch (one.scenario.id) {
    case 'S-OUTREACH-B2B':
      return business ? 1.3 : 0.2;
    case 'S-INTERACTIVE-LEAD':
      return business ? 1 : 0.6;
    case 'S-INFLU-LOCAL':
    case 'S-UGC-WAVE':
    case 'S-CONTEST-LIST':
    case 'S-SEASON':
      return business ? 0.2 : 1.1;
    case 'S-SEO-LOCAL':
      return topics.some((topic) => topic.intent === 'local') ? 1.2 : 0.2;
    case 'S-SEO-CLUSTER':
      return 0.8 + 0.4 * (topics[0]?.gap ?? 0);
    case 'S-MEDIA':
    case 'S-RETARGET':
      return 0.7;
    default:
      return 1;
  }
}

/** Open channels of the scenario, the persona's favourites first, kept while their mean affinity stays at one half or more. */
function channelsFor(context: PlanContext, scenario: AcquisitionScenario, persona: CompanyPersona): string[] {
  const open = scenario.channels
    .filter((id) => context.channels.includes(id))
    .sort((a, b) => affinityOf(persona, b) - affinityOf(persona, a) || (a < b ? -1 : 1));
  const kept: string[] = [];
  for (const id of open.slice(0, 3)) {
    const mean = [...kept, id].reduce((sum, one) => sum + affinityOf(persona, one), 0) / (kept.length + 1);
    if (mean >= 0.5) kept.push(id);
  }
  const needsFirst = [
    'CH-INFLU',
    'CH-GBP',
    'CH-PARTNER',
    'CH-WEBINAR',
    'CH-REVIEW',
    'CH-SEA',
    'CH-MEDIA',
    'CH-EVENT',
  ].includes(scenario.channels[0]);
  return needsFirst && !kept.some((id) => scenario.channels.slice(0, 2).includes(id)) ? [] : kept;
}

function relevanceOf(
  context: PlanContext,
  steering: Steering,
  scenario: AcquisitionScenario,
  persona: CompanyPersona,
  channels: readonly string[],
): ScenarioDetail['relevance'] {
  const affinity = mean(channels.map((id) => affinityOf(persona, id)));
  const linked = context.company.growthObjectives.some(
    (one) => one.targetedPersonaIds.includes(persona.id) && isMovedBy(one.kpiId, scenario.stage),
  );
  const objective = linked ? 1 : 0.5;
  const evidence = mean(channels.map((id) => evidenceOf(steering.decisionOf(id))));
  const season = scenario.id === 'S-SEASON' ? 1 : context.events.length > 0 ? 0.6 : 0.4;
  const two = (value: number): number => Math.round(value * 1e4) / 1e4;
  return {
    index: two(0.4 * affinity + 0.3 * objective + 0.2 * evidence + 0.1 * season),
    affinity: two(affinity),
    objective,
    evidence: two(evidence),
    season,
  };
}

function evidenceOf(decision: string): number {
  return { scale: 1, keep: 0.8, adapt: 0.5, test_again: 0.5, cut: 0.1 }[decision] ?? 0.5;
}

const mean = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
