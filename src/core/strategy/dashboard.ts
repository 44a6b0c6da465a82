import { typesetText } from '../language/typeset.ts';
import { cycleMonths } from '../framework/cycle-months.ts';
import { kpiOf } from '../framework/kpi-of.ts';
import { pair, type Text } from '../values/text.ts';
import { targetsOf } from '../planning/targets/action-targets.ts';
import { totalOf } from '../planning/context/funnel-rates.ts';
import { aimedAt, kpiNorms, kpiSuits, measuredBaseline } from '../planning/targets/kpi-targets.ts';
import type { PlanContext } from '../planning/context/plan-context.ts';
import type { DashboardKpi, Strategy } from '../planning/plan/plan.ts';

const main: readonly (readonly [string, DashboardKpi['role'], Text])[] = [
  ['K-NEWCUST', 'conquest', pair('mesure directement la conquête visée', 'measures the targeted conquest directly')],
  [
    'K-SEO-CLK',
    'conquest',
    pair('premier canal de conquête sans achat d’espace', 'first conquest channel without media buying'),
  ],
  ['K-RELAY-SES', 'conquest', pair('dit ce que les partenaires apportent', 'tells what partners bring')],
  [
    'K-CR',
    'conversion',
    pair('résume le parcours, de la visite à l’engagement', 'sums up the path from visit to commitment'),
  ],
  ['K-TRIAL-CR', 'conversion', pair('de la visite à l’essai', 'from visit to trial')],
  ['K-TRIAL-PAID', 'conversion', pair('de l’essai au premier paiement', 'from trial to first payment')],
  [
    'K-ACTIV',
    'conversion',
    pair('premier usage utile, avant tout paiement', 'first useful action, before any payment'),
  ],
  ['K-CART-AB', 'conversion', pair('montre où la commande se perd', 'shows where orders are lost')],
  [
    'K-LEAD-CR',
    'conversion',
    pair('utile aux publics qui demandent un devis', 'useful for audiences who ask for a quote'),
  ],
  [
    'K-CLICK',
    'engagement',
    pair('seule mesure fiable de l’intérêt des courriels', 'the only reliable measure of interest in emails'),
  ],
  ['K-REPEAT-12M', 'conversion', pair('dit si les clients reviennent', 'tells whether customers come back')],
  ['K-CHURN-M', 'conversion', pair('dit si les clients restent', 'tells whether customers stay')],
  ['K-NPS', 'engagement', pair('prépare la recommandation', 'prepares referral')],
  ['K-REF-RATE', 'conquest', pair('mesure la recommandation effective', 'measures actual referral')],
  [
    'K-CAC-BLENDED',
    'profitability',
    pair('se compare au plafond de coût par client', 'is compared with the ceiling of cost per customer'),
  ],
  ['K-REVENUE', 'profitability', pair('relie le plan au chiffre d’affaires', 'ties the plan to revenue')],
  ['K-A11Y-ERR', 'guard', pair('garde-fou du parcours accessible', 'guard of the accessible path')],
];

/** The indicators read every week or month, each with why it is there; the objectives bring their own. */
export function dashboard(
  context: PlanContext,
  objectives: Strategy['objectives'],
  cacBaseline: number | null,
  cacMax: number,
): DashboardKpi[] {
  const wanted = new Set([...main.map(([id]) => id), ...context.company.growthObjectives.map((one) => one.kpiId)]);
  return [...wanted]
    .filter((id) => kpiSuits(id, context.company))
    .map((kpiId) => {
      const row = main.find(([id]) => id === kpiId);
      const norm = kpiNorms[kpiId] as NonNullable<(typeof kpiNorms)[string]>;
      const baseline =
        kpiId === 'K-CAC-BLENDED'
          ? cacBaseline
          : // what the cycle would bring without the plan, its season included: the mean of a year may pass the target
            (objectives.find((one) => one.kpiId === kpiId)?.baseline ??
            measuredBaseline(kpiId, context.company) ??
            periodCount(context, kpiId));
      const target =
        aimedAt(context.company, kpiId) ??
        (kpiId === 'K-CAC-BLENDED'
          ? // a cost under its ceiling is to be kept, never let up to it
            Math.min(cacMax, baseline ?? cacMax)
          : kpiId === 'K-REVENUE' && baseline === null
            ? salesOf(context)
            : targetsOf(context, { monthlyClicks: null }, kpiId, baseline)[1]);
      return {
        kpiId,
        stage: kpiOf(kpiId).stages[0] ?? 'ACQ',
        role: row?.[1] ?? 'conversion',
        baseline: baseline === null ? null : Number(baseline.toPrecision(8)),
        baselineReason:
          baseline === null
            ? typesetText(
                pair(
                  'non relevé à ce jour : tâche de mesure datée des deux premières semaines',
                  'not recorded to date: measurement task dated in the first two weeks',
                ),
              )
            : null,
        target,
        unit: norm.unit,
        readingFrequency: norm.frequency,
        source: norm.source,
        owner: pair('direction', 'management'),
        why: typesetText(row?.[2] ?? pair('porte un objectif de croissance', 'carries a growth objective')),
      };
    });
}

/** What the new customers of the cycle would pay at the usual price, where nobody recorded the revenue. */
function salesOf(context: PlanContext): number {
  const { company } = context;
  const { economics } = company;
  const first = economics.model === 'subscription' ? economics.arpaMonthly : economics.aovNet;
  const fresh = periodCount(context, 'K-NEWCUST');
  return fresh === null ? targetsOf(context, { monthlyClicks: null }, 'K-REVENUE', null)[1] : Math.round(fresh * first);
}

/** Counts of the measured period, brought to the length of the cycle. */
function periodCount(context: PlanContext, kpiId: string): number | null {
  const metric = (
    { 'K-NEWCUST': 'newCustomers', 'K-SEO-CLK': 'gscClicks', 'K-REVENUE': 'revenueNet', 'K-SESS': 'sessions' } as const
  )[kpiId as 'K-SESS'];
  const total = metric === undefined ? null : totalOf(context.company, metric);
  return total === null
    ? null
    : Math.round((total * cycleMonths(context.company)) / context.company.period.baselineMonths);
}
