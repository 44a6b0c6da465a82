import { z } from 'zod';
import type { PlannedAction } from '../../core/planning/plan/planned-action.ts';
import { sum } from '../../core/values/sum.ts';
import { BilingualText } from '../inputs/bilingual-text.ts';
import { pageOfRows, paginationFields } from '../inputs/pagination.ts';
import { defineOperation } from '../operation.ts';
import { CycleId } from '../read-cycle.ts';
import { storedPlan } from './stored-plan.ts';

const Indicator = z.object({
  kpiId: z.string(),
  baseline: z.number().nullable(),
  baselineReason: BilingualText.nullable(),
  target: z.number(),
  unit: z.string(),
  /** Values that separate the colours of a reading. */
  thresholds: z.object({ green: z.number(), amber: z.number(), red: z.number() }),
  readingFrequency: z.string(),
});

export const readSteering = defineOperation({
  id: 'read-steering',
  summary: {
    fr: 'Lire le pilotage d’un plan\u202f: le coût, le résultat attendu et le verdict de chaque action, le coût plafond d’un client',
    en: 'Read the steering of a plan: the cost, the expected result and the verdict of each action, the cost ceiling of a customer',
  },
  input: z.strictObject({ id: CycleId, ...paginationFields }),
  output: z.object({
    currency: z.string(),
    /** Minor units: most that a new customer may cost, all acquisition costs included, and the alerts around it. */
    ceiling: z.object({
      cacMax: z.number(),
      breakEven: z.number(),
      alerts: z.array(z.object({ level: z.string(), at: z.number(), message: BilingualText })),
      pauseRule: BilingualText,
    }),
    /** What becomes of the money of each channel of the company; costs in minor units, null when unknown. */
    channels: z.array(
      z.object({
        channelId: z.string(),
        decision: z.string(),
        cac: z.number().nullable(),
        ceiling: z.number(),
        rule: BilingualText,
      }),
    ),
    data: z.array(
      z.object({
        actionId: z.string(),
        title: BilingualText,
        stage: z.string(),
        channelIds: z.array(z.string()),
        /** Planned, minor units, work included. */
        cost: z.number(),
        /** What the action must bring, its cost, the ratio of both and what must not get worse; null without one. */
        performance: Indicator.nullable(),
        ratio: Indicator.nullable(),
        guards: z.array(Indicator),
        /** `pending` until the cycle is closed. */
        decision: z.string(),
        rule: BilingualText,
        verdictDate: z.string(),
      }),
    ),
    nextCursor: z.string().nullable(),
    total: z.number(),
  }),
  needs: ['store'],
  async run({ id, ...page }, { store }) {
    const { company, cac, channels, actions } = await storedPlan(id, store);
    const { cacMax, breakEven, alerts, pauseRule } = cac;
    const rows = actions.map(rowOf);
    return {
      currency: company.currency,
      ceiling: { cacMax, breakEven, alerts: [...alerts], pauseRule },
      channels: channels.map(({ channelId, decision, cac: each, ceiling, rule }) => {
        return { channelId, decision, cac: each, ceiling, rule };
      }),
      ...pageOfRows(rows, page, (row) => row.actionId),
      total: rows.length,
    };
  },
});

function rowOf({ id, title, stage, channelIds, costs, kpis, reuse }: PlannedAction) {
  const ofRole = (role: string) => kpis.filter((one) => one.role === role).map(indicatorOf);
  return {
    actionId: id,
    title,
    stage,
    channelIds: [...channelIds],
    cost: sum(costs.map((line) => line.planned)),
    performance: ofRole('performance')[0] ?? null,
    ratio: ofRole('ratio')[0] ?? null,
    guards: ofRole('guard'),
    decision: reuse.decision,
    rule: reuse.rule,
    verdictDate: reuse.date,
  };
}

function indicatorOf(kpi: PlannedAction['kpis'][number]): z.output<typeof Indicator> {
  const { kpiId, baseline, baselineReason, target, unit, thresholds, readingFrequency } = kpi;
  return { kpiId, baseline, baselineReason, target, unit, thresholds: { ...thresholds }, readingFrequency };
}
