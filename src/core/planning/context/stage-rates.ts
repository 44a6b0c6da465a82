import { customersOf } from './company-reach.ts';
import { benchmarkOf, conversionBenchmark } from '../../framework/benchmarks.ts';
import type { Company } from '../../framework/company/company.ts';
import { objectiveWeights, type StageRate, stageNeeds } from '../../framework/stage-needs.ts';
import { type Stage, stages } from '../../framework/stages.ts';
import { marginWithin } from '../../framework/economics/unit-economics.ts';
import { channelTotal } from '../../framework/channel-total.ts';
import { funnelRates } from './funnel-rates.ts';

/** Need of each stage (docs/domain/formulas.md, Stage needs); the five sum to 1. */
export function companyNeeds(company: Company): Record<Stage, number> {
  const needs = stageNeeds(objectiveWeights(company.strategicObjectives), stageRates(company));
  const total = needs.reduce((sum, one) => sum + one.need, 0);
  return Object.fromEntries(stages.map((stage, index) => [stage, (needs[index]?.need ?? 0) / total])) as Record<
    Stage,
    number
  >;
}

/** Present rate of each stage, the published median and the yearly margin that flows through it. */
export function stageRates(company: Company): StageRate[] {
  const rates = funnelRates(company);
  const subscription = company.economics.model === 'subscription';
  const perCustomer = marginWithin(company.economics, 12);
  const perYear = (count: number): number => (count * 12) / Math.max(1, company.period.baselineMonths);
  const fresh = perYear(channelTotal(company, 'newCustomers') ?? customersOf(company) * 0.3) * perCustomer;
  return [
    {
      stage: 'ACT',
      rate: rates.ACT,
      reference: subscription
        ? benchmarkOf('visitor-lead').median
        : (conversionBenchmark(company.organisation.sector, company.organisation.sellsToConsumersOnline)?.median ??
          null),
      margin: fresh,
    },
    {
      stage: 'RET',
      rate: rates.RET,
      reference: subscription ? 1 - benchmarkOf('saas-churn').median : benchmarkOf('repeat').median,
      margin: customersOf(company) * perCustomer,
    },
    { stage: 'REF', rate: rates.REF, reference: benchmarkOf('referral-share').median, margin: fresh },
  ];
}
