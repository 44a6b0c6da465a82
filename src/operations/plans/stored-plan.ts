import { createHash } from 'node:crypto';
import { missingParts } from '../../core/planning/plan/missing-parts.ts';
import type { Strategy } from '../../core/planning/plan/plan.ts';
import { Failure } from '../../core/values/failure.ts';
import type { Store } from '../../io/services/store.ts';

/** The id of a plan: the same plan of another workspace has another one. */
export function planId(planHash: string, workspace: string): string {
  return `cyc_${createHash('sha256').update(`${workspace} ${planHash}`).digest('hex').slice(0, 24)}`;
}

/** The document stored under the id of a plan, as it is; throws Failure('not-found') when there is none. */
export async function storedStrategy(id: string, store: Store): Promise<unknown> {
  const strategy = await store.readDocument(id, 'strategy');
  if (strategy !== null) return strategy;
  throw new Failure('not-found', {
    fr: 'Aucun plan ne porte cet identifiant\u202f: faites-en un de nouveau.',
    en: 'No plan has this id: make one again.',
  });
}

/** A stored plan with all its parts; throws Failure('conflict') when some are missing. */
export async function storedPlan(id: string, store: Store): Promise<Strategy> {
  const strategy = await storedStrategy(id, store);
  const missing = missingParts(strategy);
  if (missing.length === 0) return strategy as Strategy;
  const names = missing.join(', ');
  throw new Failure('conflict', {
    fr: `Ce plan n’est pas lisible (parts absentes\u202f: ${names}). Refaites-le par POST /v1/cycles\u202f; ses données restent à GET /v1/cycles/${id}.`,
    en: `This plan cannot be read (parts missing: ${names}). Create it again with POST /v1/cycles; its data remain available at GET /v1/cycles/${id}.`,
  });
}
