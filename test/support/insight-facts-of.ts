import type { Company } from '../../src/core/framework/company/company.ts';
import { growthModel, growthSimulation } from '../../src/core/framework/objectives/growth-simulation.ts';
import { type InsightFacts, insightFacts } from '../../src/core/insights/insight-facts.ts';
import { planContext } from '../../src/core/planning/context/plan-context.ts';
import type { SiteSignals } from '../../src/core/planning/context/site-signals.ts';
import { nextCyclePlan } from '../../src/core/steering/next-cycle-plan.ts';
import { objectivesPlan } from '../../src/core/strategy/objectives-plan.ts';
import { noEffects } from './counted-effects.ts';

/** The facts that insights read about a company, for a cycle that starts on 4 January 2027. */
export function insightFactsOf(company: Company, site: SiteSignals | null = null): InsightFacts {
  const context = planContext(company, site, { start: '2027-01-04' });
  const isCounted = context.company.channels.some(({ metrics }) => typeof metrics.newCustomers === 'number');
  const growth = isCounted ? growthSimulation(growthModel(context.company), 1) : null;
  const objectives = objectivesPlan(context, { growth, effects: noEffects });
  return insightFacts(context, nextCyclePlan(context.company).allocation, objectives);
}
