import { legalMention } from '../messages/legal-mentions.ts';
import { typesetText } from '../../language/typeset.ts';
import type { Company } from '../../framework/company/company.ts';
import { addDays, type Day } from '../../values/day.ts';
import { minorUnits } from '../../values/money.ts';
import { pair, type Text } from '../../values/text.ts';
import { around, computedBasis, targetBasis, targetsOf } from './action-targets.ts';
import type { DraftAction } from '../plan/draft-action.ts';
import { aimedAt, countsResults, kpiNorms, kpiSuits, measuredBaseline } from './kpi-targets.ts';
import type { PlanContext } from '../context/plan-context.ts';
import { budgetPurpose } from './budget-purpose.ts';
import type { ComplianceItem, CostLine, KpiBinding, PlannedAction } from '../plan/plan.ts';

const owners: Record<string, Text> = {
  writing: pair('responsable de la rédaction', 'head of writing'),
  photo: pair('responsable de l’image', 'head of pictures'),
  short_video: pair('responsable de la vidéo', 'head of video'),
  seo: pair('responsable du référencement', 'head of search'),
  ads: pair('responsable de la publicité', 'head of advertising'),
  email: pair('responsable des courriels', 'head of email'),
  dev: pair('responsable du site', 'head of the site'),
  partnerships: pair('responsable des partenariats', 'head of partnerships'),
};

/** Who answers for a skill: the person the company named for it, otherwise the role. */
export function ownerOf(company: Company, skill: string): Text {
  const role = owners[skill] ?? pair('direction', 'management');
  const named = [...company.capacity.people]
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .find((one) => (one.role ?? '').toLowerCase().includes(skill));
  return named === undefined ? role : pair(named.name, named.name);
}

/** Costs, indicators, owner, legal items and reuse rule: what every action must carry. */
export function bindAction(
  context: PlanContext,
  draft: DraftAction,
  weeks: readonly { week: number; hours: number }[],
  ready: Day,
): PlannedAction {
  const owner = ownerOf(context.company, draft.skill);
  const verdict = addDays(draft.until, 28);
  return {
    id: draft.id,
    kind: draft.kind,
    catalogueId: draft.catalogueId,
    family: draft.family,
    title: typesetText(draft.title),
    what: typesetText(draft.what),
    stage: draft.stage,
    otherStages: draft.otherStages,
    personaIds: draft.personaIds,
    objectiveIds: objectivesFor(context.company, draft),
    channelIds: draft.channelIds,
    owner,
    start: addDays(context.start, 7 * (weeks[0]?.week ?? 0)),
    end: draft.until < ready ? ready : draft.until,
    effort: {
      hours: draft.hours,
      planned: draft.plannedHours,
      skill: draft.skill,
      weeks,
      outsourced: draft.outsourced,
    },
    costs: costLines(context, draft, ready),
    kpis: kpiBindings(context, draft, owner),
    legal: compliance(context, draft),
    accessibility: draft.accessibility.map(typesetText),
    explain: {
      score: draft.explain.score,
      factors: draft.explain.factors.map((one) => ({ ...one, reason: typesetText(one.reason) })),
      runnerUp:
        draft.explain.runnerUp === null
          ? null
          : { label: typesetText(draft.explain.runnerUp.label), score: draft.explain.runnerUp.score },
    },
    reuse: {
      scope: 'action',
      decision: 'pending',
      rule: typesetText(
        pair(
          "Premier cycle : conserver si l'indicateur principal atteint l'objectif, adapter s'il atteint le seuil bas, arrêter sinon.",
          'First cycle: keep when the main indicator meets its target, adapt when it meets the low mark, stop otherwise.',
        ),
      ),
      date: verdict,
    },
    profitability: { status: 'too_early', verdictDate: verdict },
    dependencies: draft.dependencies,
    content: draft.content,
    scenario: draft.scenario,
    conversion: draft.conversion,
    retention: draft.retention,
    referral: draft.referral,
  };
}

/** Growth objectives about the same people, the kept ones first; every action serves at least one. */
function objectivesFor(company: Company, draft: DraftAction): string[] {
  const fitting = company.growthObjectives.filter(
    (one) =>
      one.targetedPersonaIds.some((id) => draft.personaIds.includes(id)) && stageOfKpi(one.kpiId).includes(draft.stage),
  );
  const chosen = fitting.length > 0 ? fitting : company.growthObjectives.slice(0, 1);
  return chosen.map((one) => one.id);
}

export function stageOfKpi(kpiId: string): string[] {
  if (['K-NEWCUST', 'K-SEO-CLK', 'K-SESS', 'K-LEAD-N'].includes(kpiId)) return ['ACQ', 'ACT', 'REF'];
  if (['K-REPEAT-12M', 'K-CHURN-M', 'K-RET', 'K-NRR', 'K-REVENUE', 'K-NPS'].includes(kpiId))
    return ['RET', 'REV', 'ACT'];
  return ['ACQ', 'REV', 'REF', 'ACT'];
}

function costLines(context: PlanContext, draft: DraftAction, date: Day): CostLine[] {
  const { company } = context;
  const purpose = draft.steering ? ('steering' as const) : budgetPurpose(draft.stage);
  const currency = company.organisation.currency;
  const base = { channelId: draft.channelIds[0] ?? null, purpose, committed: 0, actual: null, date };
  const people: CostLine = {
    ...base,
    id: `${draft.id}-people`,
    nature: 'people',
    planned: minorUnits(draft.plannedHours * company.hourlyCost, currency),
    hours: draft.plannedHours,
    zeroReason:
      company.hourlyCost === 0
        ? pair('heure de travail non valorisée par l’entreprise', 'working time not valued by the company')
        : null,
  };
  if (draft.plannedCash === 0) return [people];
  return [
    people,
    {
      ...base,
      id: `${draft.id}-cash`,
      nature: draft.cashNature,
      planned: minorUnits(draft.plannedCash, currency),
      hours: null,
      zeroReason: null,
    },
  ];
}

/** The performance indicators that suit the company, then cost, then the two ratios asked of every action. */
function kpiBindings(context: PlanContext, draft: DraftAction, owner: Text): KpiBinding[] {
  const suited = draft.kpiIds.filter((id) => kpiSuits(id, context.company));
  const performance = (
    suited.length > 0 ? suited : [context.company.economics.model === 'subscription' ? 'K-TRIAL-CR' : 'K-CR']
  ).map((id) => performanceKpi(context, draft, id, owner));
  const first = performance[0] as KpiBinding;
  const cost = draft.plannedHours * context.company.hourlyCost + draft.plannedCash;
  const quantity = countsResults(first) ? first.target : 1;
  const common = {
    baseline: null,
    baselineReason: pair('action nouvelle', 'new action'),
    unit: 'money' as const,
    direction: 'down' as const,
    provenance: 'computed' as const,
    readingFrequency: 'monthly' as const,
    source: kpiNorms['K-COST']?.source ?? owner,
    owner,
  };
  return [
    ...performance,
    { ...common, kpiId: 'K-COST', role: 'cost', ...band(cost, cost * 0.9, cost * 1.1) },
    {
      ...common,
      kpiId: 'K-CPERF',
      role: 'ratio',
      ...band(cost / quantity, (cost / quantity) * 0.7, (cost / quantity) * 1.3),
    },
    ...(draft.stage === 'REV' || draft.kind === 'scenario' || draft.kind === 'conversion'
      ? [
          {
            ...common,
            kpiId: 'K-ROI',
            role: 'ratio' as const,
            unit: 'rate' as const,
            direction: 'up' as const,
            target: 0.2,
            low: 0,
            high: 0.8,
            thresholds: { green: 0.2, amber: 0, red: 0 },
          },
        ]
      : []),
  ];
}

function band(target: number, low: number, high: number): Pick<KpiBinding, 'target' | 'low' | 'high' | 'thresholds'> {
  const two = (value: number): number => Math.round(value * 100) / 100;
  return {
    target: two(target),
    low: two(low),
    high: two(high),
    thresholds: { green: two(target), amber: two(high), red: two(high) },
  };
}

function performanceKpi(context: PlanContext, draft: DraftAction, kpiId: string, owner: Text): KpiBinding {
  const norm = kpiNorms[kpiId] ?? (kpiNorms['K-SESS'] as NonNullable<(typeof kpiNorms)[string]>);
  const baseline = measuredBaseline(kpiId, context.company);
  const own = draft.targets?.[kpiId];
  const aim = norm.unit === 'count' ? null : aimedAt(context.company, kpiId);
  const supposed = own ?? targetsOf(context, draft, kpiId, baseline);
  const [low, target, high] = own === undefined && aim !== null ? around(aim, supposed, norm.direction) : supposed;
  return {
    kpiId,
    role: kpiId.startsWith('K-A11Y-ERR') || kpiId === 'K-RVW-DISC' || kpiId === 'K-UNSUB' ? 'guard' : 'performance',
    baseline,
    baselineReason:
      baseline === null
        ? typesetText(
            pair(
              'rien à mesurer avant la mise en ligne : premier relevé quatre semaines après',
              'nothing to measure before launch: first reading four weeks after',
            ),
          )
        : null,
    target,
    basis:
      own !== undefined
        ? typesetText(computedBasis)
        : aim !== null
          ? pair('Objectif de l’entreprise.', 'Objective of the company.')
          : targetBasis(draft, kpiId, baseline),
    low,
    high,
    unit: norm.unit,
    direction: norm.direction,
    provenance: baseline === null ? 'assumption' : 'computed',
    readingFrequency: norm.frequency,
    source: norm.source,
    owner,
    thresholds: { green: target, amber: low, red: low },
  };
}

function compliance(context: PlanContext, draft: DraftAction): ComplianceItem[] {
  return draft.legalIds.map((id) => {
    const mention = legalMention(id, context.company.organisation.country);
    return {
      ruleId: mention.ruleId,
      required: typesetText(mention.required),
      satisfied: true,
      evidence: typesetText(mention.evidence),
      taskDue: addDays(draft.due, -3) < context.start ? context.start : addDays(draft.due, -3),
    };
  });
}
