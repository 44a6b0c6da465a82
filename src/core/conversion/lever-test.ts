import { pair } from '../values/text.ts';
import { typesetText } from '../language/typeset.ts';
import type { ConversionLever } from './conversion-lever.ts';
import { testDesign } from '../framework/test-design.ts';
import { channelTotal } from '../framework/channel-total.ts';
import { funnelRates } from '../planning/context/funnel-rates.ts';
import type { PlanContext } from '../planning/context/plan-context.ts';
import type { TestDesign } from '../planning/plan/plan.ts';

/** The first candidate that 56 days of traffic can decide; without one, the honest replacement for a small site. */
export function leverTest(context: PlanContext, lever: ConversionLever): TestDesign {
  const { company } = context;
  const asked = company.abCandidates.map((one) => ({
    one,
    design: testDesign({ ...one, eligiblePerDay: one.eligibleSessionsPerDay }),
  }));
  const feasible = lever.id === 'V-USERTEST' ? undefined : asked.find((row) => row.design.feasible);
  const row = feasible ?? asked[0];
  const rate = funnelRates(company).ACT ?? 0.02;
  const question = row?.one ?? {
    metric: 'conversion',
    baseline: rate,
    relMde: 0.2,
    eligibleSessionsPerDay: (channelTotal(company, 'sessions') ?? 0) / (company.period.baselineMonths * 30.4),
  };
  const design =
    row?.design ??
    testDesign({
      baseline: question.baseline,
      relMde: question.relMde,
      eligiblePerDay: question.eligibleSessionsPerDay,
    });
  const orders = ['order', 'trial', 'conversion', 'lead'].includes(question.metric);
  const method =
    lever.id === 'V-USERTEST'
      ? 'user_test'
      : design.feasible
        ? orders
          ? 'ab'
          : 'micro_conversion_ab'
        : 'before_after_with_control';
  const days = design.days ?? 0;
  return {
    metric: question.metric,
    baseline: question.baseline,
    relMde: question.relMde,
    alpha: 0.05,
    power: 0.8,
    nPerVariant: design.perVariant,
    eligiblePerDay: question.eligibleSessionsPerDay,
    days,
    feasible: design.feasible,
    method,
    stopRule: typesetText(
      method === 'user_test'
        ? pair(
            'Cinq personnes, une tâche chacune ; arrêt quand deux personnes de suite ne révèlent plus rien.',
            'Five people, one task each; stop when two people in a row reveal nothing new.',
          )
        : method === 'before_after_with_control'
          ? pair(
              `Une comparaison demanderait ${days} jours : mesurer quatre semaines avant et après, avec un canal témoin inchangé.`,
              `A comparison would take ${days} days: measure four weeks before and after, with an unchanged control channel.`,
            )
          : pair(
              `Lecture unique après ${days} jours et ${design.perVariant} visites par version, jamais avant.`,
              `A single reading after ${days} days and ${design.perVariant} visits per version, never before.`,
            ),
    ),
  };
}
