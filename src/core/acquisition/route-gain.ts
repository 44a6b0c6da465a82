import { channelName } from '../framework/channel-name.ts';
import type { Marks } from '../framework/kpis/kpi.ts';
import type { PlanContext } from '../planning/context/plan-context.ts';
import { daysBetween } from '../values/day.ts';
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
const daysPerMonth = 30.4375;
/** Half of the 95% interval of a count, in standard deviations of a Poisson law. */
const deviations = 1.96;

/**
 * Customers at the pace of the hours that a channel took over the measured period: visits, meetings, calls; never more
 * than the channel brought in a time as long as the scenario, since hours alone find no new public. Null where no channel
 * of the scenario counts both.
 */
export function routeGain({ company }: PlanContext, { channelIds, cost, due, until }: ScenarioReach): RouteGain | null {
  for (const typeId of channelIds) {
    const channel = company.channels.find((one) => one.typeId === typeId && one.status !== 'absent');
    const won = channel?.metrics.newCustomers ?? 0;
    const lines = company.costs.filter((line) => line.channelId === channel?.id && line.purpose === 'acquisition');
    const hours = sum(lines.map((line) => line.hours));
    if (channel === undefined || won < leastCustomers || hours <= 0 || company.hourlyCost <= 0) continue;
    const given = cost / company.hourlyCost;
    const spread = deviations * Math.sqrt(won);
    const months = Math.max(0, daysBetween(due, until)) / daysPerMonth;
    const [byHours, byTime] = [given / hours, Math.min(1, months / Math.max(1, company.period.baselineMonths))];
    const part = Math.min(byHours, byTime);
    const customers = [Math.max(0, won - spread), won, won + spread].map((count) => count * part);
    const name = channelName(channel);
    return {
      customers: customers as unknown as Marks,
      basis: inBoth((locale) => {
        const [all, spent, now, long] = [won, hours, given, months].map((value) => numberText(value, locale, 1));
        if (byHours > byTime)
          return locale === 'fr'
            ? `« ${name.fr} » a apporté ${all} clients en ${spent} h sur la période mesurée. Plus d’heures ne trouvent pas un nouveau public : compté, ce que ce canal apporte d’habitude en ${long} mois (intervalle à 95 % du compte).`
            : `“${name.en}” brought ${all} customers in ${spent} h over the measured period. More hours find no new public: counted is what this channel usually brings in ${long} months (95% interval of the count).`;
        return locale === 'fr'
          ? `« ${name.fr} » a apporté ${all} clients en ${spent} h sur la période mesurée ; ce scénario en prend ${now} (intervalle à 95 % du compte).`
          : `“${name.en}” brought ${all} customers in ${spent} h over the measured period; this scenario takes ${now} (95% interval of the count).`;
      }),
    };
  }
  return null;
}
