import { channelName } from '../framework/channel-name.ts';
import type { Marks } from '../framework/kpis/kpi.ts';
import type { PlanContext } from '../planning/context/plan-context.ts';
import { numberText } from '../values/number-text.ts';
import { sum } from '../values/sum.ts';
import { inBoth, type Text } from '../values/text.ts';
import type { ScenarioReach } from './scenario-base.ts';

/** New customers that a scenario may bring by people rather than by pages, and how they were computed. */
export interface RouteGain {
  readonly customers: Marks;
  readonly basis: Text;
}

/** Fewest customers of the measured period that give a pace (working assumption). */
const leastCustomers = 5;
/** Half of the 95% interval of a count, in standard deviations of a Poisson law. */
const deviations = 1.96;

/**
 * Customers at the pace of the hours that a channel took over the measured period: visits, meetings, calls; null where no
 * channel of the scenario counts both.
 */
export function routeGain({ company }: PlanContext, { channelIds, cost }: ScenarioReach): RouteGain | null {
  for (const typeId of channelIds) {
    const channel = company.channels.find((one) => one.typeId === typeId && one.status !== 'absent');
    const won = channel?.metrics.newCustomers ?? 0;
    const lines = company.costs.filter((line) => line.channelId === channel?.id && line.purpose === 'acquisition');
    const hours = sum(lines.map((line) => line.hours));
    if (channel === undefined || won < leastCustomers || hours <= 0 || company.hourlyCost <= 0) continue;
    const given = cost / company.hourlyCost;
    const spread = deviations * Math.sqrt(won);
    const customers = [Math.max(0, won - spread), won, won + spread].map((count) => (count * given) / hours);
    const name = channelName(channel);
    return {
      customers: customers as unknown as Marks,
      basis: inBoth((locale) => {
        const [all, spent, now] = [won, hours, given].map((value) => numberText(value, locale, 1));
        return locale === 'fr'
          ? `« ${name.fr} » a apporté ${all} clients en ${spent} h sur la période mesurée ; ce scénario en prend ${now} (intervalle à 95 % du compte).`
          : `“${name.en}” brought ${all} customers in ${spent} h over the measured period; this scenario takes ${now} (95% interval of the count).`;
      }),
    };
  }
  return null;
}
