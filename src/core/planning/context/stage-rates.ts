import { customersOf } from './company-reach.ts';
import { benchmarkOf } from '../../framework/benchmarks.ts';
import { conversionReference } from '../../framework/models/conversion-reference.ts';
import { packOf } from '../../framework/models/pack-of.ts';
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

/** Present rate of each stage, its reference and the yearly margin that flows through it. */
export function stageRates(company: Company): StageRate[] {
  const rates = funnelRates(company);
  const { benchmarks } = packOf(company);
  const perCustomer = marginWithin(company.economics, 12);
  const perYear = (count: number): number => (count * 12) / Math.max(1, company.period.baselineMonths);
  const fresh = perYear(channelTotal(company, 'newCustomers') ?? customersOf(company) * 0.3) * perCustomer;
  const kept = medianOf(benchmarks.retention);
  return [
    { stage: 'ACT', rate: rates.ACT, reference: conversionReference(company)?.rate ?? null, margin: fresh },
    {
      stage: 'RET',
      rate: rates.RET,
      reference: kept !== null && company.economics.model === 'subscription' ? 1 - kept : kept,
      margin: customersOf(company) * perCustomer,
    },
    { stage: 'REF', rate: rates.REF, reference: medianOf(benchmarks.referral), margin: fresh },
  ];
}

const medianOf = (id: string | null): number | null => (id === null ? null : benchmarkOf(id).median);
