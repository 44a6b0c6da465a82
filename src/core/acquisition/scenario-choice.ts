import { cannotBeServed } from '../planning/pieces/audience-offer.ts';
import { fullOffers } from '../framework/counters/room/full-offers.ts';
import { serviceRoom } from '../framework/counters/service-room.ts';
import type { PlanContext } from '../planning/context/plan-context.ts';
import { stoppedLast, wasStopped } from '../planning/context/stopped.ts';
import { typesetText } from '../language/typeset.ts';
import type { Steering } from '../planning/plan/steering.ts';
import { compareById } from '../values/compare-text.ts';
import { pair, type Text } from '../values/text.ts';
import { rankedScenarios, type ScenarioOption } from './scenario-options.ts';
import { offerToAudience, topicFor } from './scenario-topic.ts';

export interface ScenarioChoice {
  readonly chosen: readonly ScenarioOption[];
  /** The best option left out. */
  readonly runnerUp: ScenarioOption | null;
}

/** A plan needs three scenarios, and has at most five, or six from 600 hours a cycle on (working assumptions). */
const fewestScenarios = 3;
const mostScenarios = 5;
const mostOfLargePlan = 6;
const largePlanHours = 600;
/** From this weight, a persona has a separate scenario (working assumption). */
const weightOfOwn = 0.2;

/** One scenario at least for each persona of weight, the seasonal one, then the best; none on a channel that the plan stops. */
export function chooseScenarios(
  context: PlanContext,
  steering: Steering,
  budget: { readonly hours: number; readonly cash: number },
): ScenarioChoice {
  const options = openOptions(context, steering);
  const chosen: ScenarioOption[] = [];
  const left = { ...budget };
  const isTaken = ({ scenario }: ScenarioOption): boolean => chosen.some((one) => one.scenario.id === scenario.id);
  const take = (option: ScenarioOption | undefined): void => {
    if (option === undefined || isTaken(option)) return;
    const { hours, cash } = option.scenario;
    if (hours.mode > left.hours || cash[0] > left.cash) return;
    chosen.push(option);
    left.hours -= hours.mode;
    left.cash -= cash[0];
  };
  const personas = context.company.personas
    .filter((one) => one.weight >= weightOfOwn)
    .sort((a, b) => b.weight - a.weight || compareById(a, b));
  // what the company has counted itself comes before any assumption
  for (const option of options) if (option.proof !== null && option.pays) take(option);
  const isServed = (id: string): boolean => chosen.some(({ persona }) => persona.id === id);
  const ownOf = (id: string): ScenarioOption[] => options.filter((one) => one.persona.id === id && !isTaken(one));
  for (const { id } of personas) if (!isServed(id)) take(ownOf(id).find(({ pays }) => pays));
  for (const { id } of personas) if (!isServed(id)) take(ownOf(id)[0]);
  take(options.find(({ scenario }) => scenario.seasonal));
  const most = context.hoursTotal > largePlanHours ? mostOfLargePlan : mostScenarios;
  // beyond the fewest, hours go to what can pay; an audience has its part of the scenarios by its weight
  const hasPart = ({ persona }: ScenarioOption): boolean =>
    chosen.filter((one) => one.persona.id === persona.id).length < Math.max(1, Math.ceil(persona.weight * most));
  for (const option of options)
    if (chosen.length < most && hasPart(option) && (option.pays || chosen.length < fewestScenarios)) take(option);
  for (const option of options) if (chosen.length < fewestScenarios) take(option);
  return { chosen, runnerUp: options.find((one) => !chosen.includes(one)) ?? null };
}

/**
 * Scenarios that were not stopped in the former cycle; the stopped ones follow only where fewer than three are left. A
 * company that can serve no more buys no demand: it has no scenario that spends money.
 */
function openOptions(context: PlanContext, steering: Steering): ScenarioOption[] {
  const ranked = rankedScenarios(context, steering);
  const isFull = serviceRoom(context.company)?.isFull === true;
  const possible = isFull ? ranked.filter(({ scenario }) => scenario.cash[1] === 0) : ranked;
  const every = ofUse(withRoom(context, possible));
  const going = every.filter(({ scenario }) => !wasStopped(context, scenario.id));
  return new Set(going.map(({ scenario }) => scenario.id)).size >= fewestScenarios
    ? going
    : stoppedLast(context, every, ({ scenario }) => scenario.id);
}

/** The audiences of weight for which the plan has no scenario, as all that they ask for is full; null without one. */
export function unservedAudiences({ company }: PlanContext): Text | null {
  const names = company.personas.filter((one) => one.weight >= weightOfOwn && cannotBeServed(company, one));
  if (names.length === 0) return null;
  const list = names.map(({ name }) => name.split(',')[0] ?? name).join(', ');
  return typesetText(
    pair(
      `Aucun scénario ne fait venir ${list} : ce que ces personnes demandent est plein. Elles ont la liste d’attente.`,
      `No scenario brings ${list}: what they ask for is full. They have the waiting list.`,
    ),
  );
}

/** Part that is free of what can be served under which a scenario brings people who are turned away (working assumption, as for the whole company). */
const leastFree = 0.055;

/** The options for what can still be served; all of them where nothing else is left. */
function withRoom(context: PlanContext, options: readonly ScenarioOption[]): readonly ScenarioOption[] {
  const full = fullOffers(context.company);
  const open = options.filter(({ scenario, persona, proof, relevance }) => {
    const offer = proof?.offer ?? offerToAudience(context, topicFor(context, scenario, persona.id), persona);
    return !full.has(offer.id) && (relevance.season ?? 1) >= leastFree;
  });
  return open.length > 0 ? open : options;
}

/** A plan tests two kinds of scenario at least, so that one can be compared with the other (criterion Cr9). */
const fewestKinds = 2;

/** The options that serve a goal and can pay; the best of the others only as far as two kinds need them: nothing is kept for coverage that costs more than its best result. */
function ofUse(options: readonly ScenarioOption[]): ScenarioOption[] {
  const isUseful = ({ relevance, pays }: ScenarioOption): boolean => relevance.objective > 0 && pays;
  const serving = options.filter(isUseful);
  const kinds = new Set(serving.map(({ scenario }) => scenario.id));
  const ranked = options.toSorted((a, b) => Number(b.relevance.objective > 0) - Number(a.relevance.objective > 0));
  const others = ranked.filter((one) => {
    const { scenario } = one;
    if (isUseful(one) || (kinds.size >= fewestKinds && !(one.pays && kinds.has(scenario.id)))) return false;
    kinds.add(scenario.id);
    return true;
  });
  return [...serving, ...others];
}

/** Why a plan has fewer scenarios than usual; null where enough of them suit the company, its goals and the cash of scenarios. */
export function fewScenarios(context: PlanContext, steering: Steering, cash: number): Text | null {
  const paid = ofUse(rankedScenarios(context, steering)).filter(({ scenario }) => scenario.cash[0] <= cash);
  return new Set(paid.map(({ scenario }) => scenario.id)).size >= fewestScenarios ? null : typesetText(fewerThanUsual);
}

/** The sentence of a plan with fewer than three scenarios, compared by the rules. */
export const fewerThanUsual = pair(
  'Moins de trois scénarios : les autres ne servent aucun de vos buts, ne se remboursent pas même au plus haut, coûtent plus que vous n’y mettez, n’ont rien à dire que votre dossier dise, ou demandent un canal que vous n’avez pas ou que ce plan arrête, ou des personnes qui aient donné leur accord.',
  'Fewer than three scenarios: the others serve none of your goals, do not pay back even at their best, cost more than you set aside, have nothing to say that your file says, or need a channel that you do not have or that this plan stops, or people who agreed to be written to.',
);
