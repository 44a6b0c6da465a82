import { channelName } from '../framework/channel-name.ts';
import type { Marks } from '../framework/kpis/kpi.ts';
import type { PlanContext } from '../planning/context/plan-context.ts';
import { numberText, percentText } from '../values/number-text.ts';
import { inBoth, type Text } from '../values/text.ts';
import { monthsOf, scenarioGain, type ScenarioReach } from './scenario-base.ts';
import { scenarioVisits } from './scenario-priors.ts';

/** New customers that a scenario adds by people rather than by pages, and how they were computed. */
export interface RouteGain {
  readonly customers: Marks;
  readonly basis: Text;
}

/** Fewest customers of the measured period that give a pace (working assumption). */
const leastCustomers = 5;

/**
 * Customers that the scenario adds to those that its channel brings anyway in a time as long: the channel goes on without
 * the scenario, so its usual customers are no result of it. Null where no channel of the scenario counts its customers.
 */
export function routeGain({ company }: PlanContext, reach: ScenarioReach): RouteGain | null {
  if (reach.proof !== null) return null;
  const { channelIds, due, until } = reach;
  for (const typeId of channelIds) {
    const channel = company.channels.find((one) => one.typeId === typeId && one.status !== 'absent');
    const won = channel?.metrics.newCustomers ?? 0;
    if (channel === undefined || won < leastCustomers) continue;
    const months = monthsOf({ due, until });
    const usual = won * Math.min(1, months / Math.max(1, company.period.baselineMonths));
    const { low, mode, high } = scenarioVisits.effect;
    const name = channelName(channel);
    return {
      customers: [low * usual, mode * usual, high * usual],
      basis: inBoth((locale) => {
        const [all, long] = [numberText(usual, locale, 1), numberText(months, locale, 1)];
        const [none, some, most] = [low, mode, high].map((part) => percentText(part, locale, 0));
        return locale === 'fr'
          ? `« ${name.fr} » apporte d’habitude ${all} clients en ${long} mois, qui viendraient aussi sans ce scénario ; il en ajoute ${none}, ${some} ou ${most} (hypothèse du plan, que remplace le premier relevé). Seuls ceux qui s’ajoutent sont comptés ici.`
          : `“${name.en}” usually brings ${all} customers in ${long} months, who would come without this scenario too; it adds ${none}, ${some} or ${most} of them (assumption of the plan, replaced by the first reading). Only those who are added are counted here.`;
      }),
    };
  }
  return null;
}

/** The customers that a scenario adds, by the visits of its channel where they are counted, else by its customers; null for neither. */
export const addedCustomers = (context: PlanContext, reach: ScenarioReach): Pick<RouteGain, 'customers'> | null =>
  scenarioGain(context, reach) ?? routeGain(context, reach);
