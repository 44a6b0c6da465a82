import { z } from 'zod';
import type { Strategy } from '../../core/planning/plan/plan.ts';
import { aimOf } from '../../core/planning/plan/planned-objective.ts';
import type { PlannedAction } from '../../core/planning/plan/planned-action.ts';
import { Failure } from '../../core/values/failure.ts';
import { BilingualText } from '../inputs/bilingual-text.ts';
import { field } from '../inputs/field.ts';
import { defineOperation } from '../operation.ts';
import { CycleId } from '../read-cycle.ts';
import { storedPlan } from './stored-plan.ts';

const ActionExplanation = z
  .object({
    id: z.string(),
    title: BilingualText,
    what: BilingualText,
    stage: z.string(),
    /** Ranks the action among those of its kind; see the factors. */
    score: z.number(),
    /** What was weighed: the value of each factor, its weight, their product and the reason. */
    factors: z.array(
      z.object({
        factor: z.string(),
        value: z.number(),
        weight: z.number(),
        contribution: z.number(),
        reason: BilingualText,
      }),
    ),
    /** The best alternative; null when nothing else was possible. */
    runnerUp: z.object({ label: BilingualText, score: z.number() }).nullable(),
    personas: z.array(z.object({ id: z.string(), name: z.string() })),
    /** The growth objectives that it serves. */
    objectives: z.array(z.object({ id: z.string(), kpiId: z.string(), target: z.number(), dueDate: z.string() })),
    /** What the figures of the company show, and this action answers. */
    insights: z.array(
      z.object({
        id: z.string(),
        title: BilingualText,
        argument: BilingualText,
        evidence: z.array(BilingualText),
        /** How sure it is, 0–1. */
        certainty: z.number(),
      }),
    ),
    /** The figures that the action aims at, each with where it comes from. */
    figures: z.array(
      z.object({
        kpiId: z.string(),
        role: z.string(),
        baseline: z.number().nullable(),
        baselineReason: BilingualText.nullable(),
        target: z.number(),
        unit: z.string(),
        /** How the target was obtained. */
        basis: BilingualText.nullable(),
        provenance: z.string(),
        source: BilingualText,
      }),
    ),
    /** How and when it is judged. */
    verdict: z.object({ rule: BilingualText, date: z.string() }),
  })
  .meta({ id: 'ActionExplanation' });

export const explainAction = defineOperation({
  id: 'explain-action',
  summary: {
    fr: 'Expliquer le choix d’une action\u202f: pourquoi elle, d’après quels chiffres, de quelles sources',
    en: 'Explain the choice of an action: why this one, from which figures, with which sources',
  },
  input: z.strictObject({
    id: CycleId,
    action: field(z.string().min(1).max(200), 'identifiant de l’action', 'id of the action'),
  }),
  output: ActionExplanation,
  needs: ['store'],
  async run({ id, action: actionId }, { store }) {
    const strategy = await storedPlan(id, store);
    const action = strategy.actions.find((one) => one.id === actionId);
    if (action === undefined) throw unknownAction;
    return explanationOf(action, strategy);
  },
});

function explanationOf(action: PlannedAction, strategy: Strategy): z.output<typeof ActionExplanation> {
  const { id, title, what, stage, explain, personaIds, objectiveIds, kpis, reuse } = action;
  const names = new Map(strategy.inputs.company.personas.map((one) => [one.id, one.name]));
  return {
    id,
    title,
    what,
    stage,
    score: explain.score,
    factors: [...explain.factors],
    runnerUp: explain.runnerUp,
    personas: personaIds.map((one) => ({ id: one, name: names.get(one) ?? one })),
    objectives: strategy.objectives
      .filter((one) => objectiveIds.includes(one.id))
      .map((one) => ({ id: one.id, kpiId: one.kpiId, target: aimOf(one), dueDate: one.dueDate })),
    insights: strategy.insights
      .filter(({ actionIds }) => actionIds.includes(id))
      .map((one) => ({
        id: one.id,
        title: one.title,
        argument: one.argument,
        evidence: [...one.evidence],
        certainty: one.certainty,
      })),
    figures: kpis.map(({ kpiId, role, baseline, baselineReason, target, unit, basis, provenance, source }) => {
      return { kpiId, role, baseline, baselineReason, target, unit, basis: basis ?? null, provenance, source };
    }),
    verdict: { rule: reuse.rule, date: reuse.date },
  };
}

const unknownAction = new Failure('not-found', {
  fr: 'Le plan n’a pas d’action de cet identifiant\u202f: listez-les par GET /v1/cycles/{id}/actions.',
  en: 'The plan has no action of this id: list them with GET /v1/cycles/{id}/actions.',
});
