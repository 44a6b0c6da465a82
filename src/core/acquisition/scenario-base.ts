import { channelName } from '../framework/channel-name.ts';
import type { Company } from '../framework/company/company.ts';
import { organicClicksKpi } from '../framework/kpis/kpi-ids.ts';
import { kpiAim } from '../framework/kpis/kpi-aim.ts';
import { kpiOf } from '../framework/kpis/kpi-of.ts';
import type { Marks } from '../framework/kpis/kpi.ts';
import type { PlanContext } from '../planning/context/plan-context.ts';
import type { Topic } from '../planning/topics/topic.ts';
import { addDays, type Day, daysBetween } from '../values/day.ts';
import { numberText, percentText } from '../values/number-text.ts';
import { inBoth, pair, type Text } from '../values/text.ts';
import type { AcquisitionScenario } from './acquisition-scenario.ts';
import { newVisitsFactor, scenarioVisits } from './scenario-priors.ts';
import type { ScenarioProof } from './scenario-proof.ts';

/** What a scenario reaches people with, when, and at what cost, currency units. */
export interface ScenarioReach {
  readonly scenario: Pick<AcquisitionScenario, 'kpis'>;
  readonly topic: Topic;
  readonly channelIds: readonly string[];
  readonly due: Day;
  readonly until: Day;
  readonly cost: number;
  /** What the company counts itself and the scenario is built on; null for another one. */
  readonly proof: ScenarioProof | null;
}

/** Days of the life of a scenario (working assumption). */
const lifeDays = 126;

/** The reach of a scenario from a day on, its main channel first. */
export function reachOfScenario(
  { company, end }: PlanContext,
  {
    scenario,
    channels,
    proof,
  }: {
    readonly scenario: AcquisitionScenario;
    readonly channels: readonly string[];
    readonly proof: ScenarioProof | null;
  },
  { topic, due }: { readonly topic: Topic; readonly due: Day },
): ScenarioReach {
  const lastDay = addDays(due, lifeDays);
  return {
    scenario,
    topic,
    channelIds: proof === null ? scenario.channels.filter((id) => channels.includes(id)) : channels,
    proof,
    due,
    until: lastDay > end ? end : lastDay,
    cost: scenario.hours.mode * company.hourlyCost + scenario.cash[0],
  };
}

/** What a scenario may bring, from the figures of the channel it acts on. */
export interface ScenarioGain {
  readonly visits: Marks;
  /** How the visits were obtained, in one sentence. */
  readonly visitsBasis: Text;
  /** New customers among them, not rounded. */
  readonly customers: Marks;
  readonly customersBasis: Text;
}

const daysPerMonth = 30.4375;

/** Months from the launch of a scenario to its last day. */
export const monthsOf = ({ due, until }: Pick<ScenarioReach, 'due' | 'until'>): number =>
  Math.max(0, daysBetween(due, until)) / daysPerMonth;

/** True where its best result costs no more than the ceiling of a customer, or nothing is known of it. */
export const canPay = (cap: number, { cost }: ScenarioReach, gain: Pick<ScenarioGain, 'customers'> | null): boolean =>
  gain === null || Math.max(1, Math.round(gain.customers[2])) * cap >= cost;

/** The same for a scenario of the company’s own proof, by what it is worth at best. */
export function doesPay(cap: number, reach: ScenarioReach, gain: Pick<ScenarioGain, 'customers'> | null): boolean {
  if (reach.proof === null) return canPay(cap, reach, gain);
  const worth = reach.proof.worth(monthsOf(reach), cap);
  return worth === null || worth.high >= reach.cost;
}

/** Null where the company counts no visits and customers of any channel of the scenario. */
export function scenarioGain(context: PlanContext, reach: ScenarioReach): ScenarioGain | null {
  const base = reach.proof === null ? countedChannel(context.company, reach.channelIds) : null;
  if (base === null) return null;
  const { sessions, customers, name } = base;
  const found = topicVisits(context, reach) ?? channelVisits(context, reach, base);
  const rate = (customers / sessions) * newVisitsFactor;
  return {
    ...found,
    customers: scaled(found.visits, rate),
    customersBasis: inBoth((locale) => {
      const counted = `${numberText(customers, locale)} / ${numberText(sessions, locale)}`;
      const share = percentText(rate, locale, 2);
      return locale === 'fr'
        ? `Ces visites × ${share} : clients par visite mesurés sur « ${name.fr} » (${counted}), moins un cinquième pour des visiteurs qui connaissent moins la marque.`
        : `These visits × ${share}: customers per visit measured on “${name.en}” (${counted}), less a fifth for visitors who know the brand less.`;
    }),
  };
}

interface CountedChannel {
  readonly sessions: number;
  readonly customers: number;
  readonly name: Text;
}

/** The first channel of the scenario that counts visits and new customers. */
function countedChannel({ channels }: Company, typeIds: readonly string[]): CountedChannel | null {
  const own = typeIds.flatMap(
    (typeId) => channels.find((one) => one.typeId === typeId && one.status === 'active') ?? [],
  );
  for (const channel of own) {
    const { sessions, newCustomers } = channel.metrics;
    if (typeof newCustomers === 'number' && typeof sessions === 'number' && sessions > 0)
      return { sessions, customers: newCustomers, name: channelName(channel) };
  }
  return null;
}

type Visits = Pick<ScenarioGain, 'visits' | 'visitsBasis'>;

/** The clicks expected from the keywords of its topic, for a scenario that is read on them; null for another one. */
function topicVisits({ company, weeks }: PlanContext, { scenario, topic, cost }: ScenarioReach): Visits | null {
  if (!scenario.kpis.includes(organicClicksKpi) || (topic.expectedClicks ?? 0) <= 0) return null;
  const aim = kpiAim(kpiOf(organicClicksKpi), {
    company,
    weeks,
    monthlyClicks: topic.expectedClicks,
    start: null,
    cost,
  });
  return aim === null ? null : { visits: aim.marks, visitsBasis: aim.basis };
}

function channelVisits({ company }: PlanContext, { due, until }: ScenarioReach, base: CountedChannel): Visits {
  const { baselineMonths } = company.period;
  const perMonth = base.sessions / Math.max(1, baselineMonths);
  const months = monthsOf({ due, until });
  const { low, mode, high } = scenarioVisits.effect;
  return {
    visits: scaled([low, mode, high], perMonth * months),
    visitsBasis: inBoth((locale) => {
      const [usual, length] = [numberText(perMonth, locale), numberText(months, locale, 1)];
      const parts = [low, mode, high].map((part) => percentText(part, locale, 0));
      return locale === 'fr'
        ? `« ${base.name.fr} » compte ${usual} visites par mois ; le scénario dure ${length} mois et en ajoute ${parts[0]}, ${parts[1]} ou ${parts[2]} (hypothèse du plan, que remplace le premier relevé).`
        : `“${base.name.en}” counts ${usual} visits a month; the scenario lasts ${length} months and adds ${parts[0]}, ${parts[1]} or ${parts[2]} of them (assumption of the plan, replaced by the first reading).`;
    }),
  };
}

const scaled = ([low, mid, high]: Marks, factor: number): Marks => [low * factor, mid * factor, high * factor];

/** Why the results of a scenario cannot be foreseen. */
export const uncounted = (names: Text): Text =>
  pair(
    `Inconnu : visites et clients de « ${names.fr} » ne sont pas comptés.`,
    `Unknown: visits and customers of “${names.en}” are not counted.`,
  );
