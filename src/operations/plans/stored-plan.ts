import { missingParts } from '../../core/planning/plan/missing-parts.ts';
import type { Strategy } from '../../core/planning/plan/plan.ts';
import { Failure } from '../../core/values/failure.ts';
import type { Store } from '../../io/services/store.ts';
import { engineVersion } from '../plan-strategy.ts';

/** What the store holds under the identifier of a plan; throws Failure('not-found') where it holds none. */
export async function storedStrategy(id: string, store: Store): Promise<unknown> {
  const strategy = await store.readDocument(id, 'strategy');
  if (strategy !== null) return strategy;
  throw new Failure('not-found', {
    fr: 'Aucun plan ne porte cet identifiant\u202f: créez-en un par POST /v1/cycles.',
    en: 'No plan has this id: make one with POST /v1/cycles.',
  });
}

/** What `work` makes of a stored plan; throws Failure('conflict') where parts are absent, or another version made them otherwise. */
export async function ofStoredPlan<Made>(
  id: string,
  store: Store,
  work: (strategy: Strategy) => Made | Promise<Made>,
): Promise<Made> {
  const held = await storedStrategy(id, store);
  const missing = missingParts(held);
  if (missing.length > 0)
    throw unreadable(id, `parts absentes\u202f: ${missing.join(', ')}`, `parts missing: ${missing.join(', ')}`);
  const strategy = held as Strategy;
  try {
    return await work(strategy);
  } catch (error) {
    if (error instanceof Failure || strategy.engineVersion === engineVersion) throw error;
    const version = String(strategy.engineVersion ?? '?').slice(0, 40);
    throw unreadable(id, `version ${version}`, `version ${version}`);
  }
}

function unreadable(id: string, fr: string, en: string): Failure {
  return new Failure('conflict', {
    fr: `La version ${engineVersion} de maillage ne sait pas lire ce plan (${fr}). Refaites-le par POST /v1/cycles\u202f; ses données restent à GET /v1/cycles/${id}.`,
    en: `Version ${engineVersion} of maillage cannot read this plan (${en}). Make it again with POST /v1/cycles; its data stay at GET /v1/cycles/${id}.`,
  });
}
