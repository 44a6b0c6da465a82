import { z } from 'zod';
import type { AudienceCoverage } from '../core/audience/coverage.ts';
import type { LinkGoal } from '../core/linking/optimiser.ts';
import { Failure } from '../core/values/failure.ts';
import type { Store } from '../io/services.ts';
import { field } from './audit-input.ts';
import { type KnownSite, pageAt } from './known-site.ts';

/** Which pages are to gain: named, of a topic, or those that answer a persona at a stage. */
export const goalFields = {
  pages: field(
    z.array(z.string().min(1).max(2048)).max(200).default([]),
    'adresses des pages à renforcer',
    'addresses of the pages to raise',
  ),
  topic: field(
    z.string().max(80).optional(),
    'sujet dont les pages sont à renforcer',
    'topic whose pages are to be raised',
  ),
  persona: field(
    z.string().max(80).optional(),
    'persona dont les réponses sont à renforcer',
    'persona whose answers are to be raised',
  ),
  stage: field(z.enum(['ACQ', 'ACT', 'RET', 'REF', 'REV']).optional(), 'étape du persona', 'stage of the persona'),
};

export interface GoalRequest {
  readonly pages: readonly string[];
  readonly topic?: string | undefined;
  readonly persona?: string | undefined;
  readonly stage?: string | undefined;
}

/** The pages of a goal with their weights: 1, or for a persona what its gap is worth. Throws when there is none. */
export async function linkGoal(request: GoalRequest, site: KnownSite, store: Store): Promise<LinkGoal> {
  const goal = new Map<string, number>();
  const add = (url: string, weight: number): void => {
    const page = site.facts.pageOf.get(url)?.record.url;
    if (page === undefined || !site.network().rowOf.has(page)) return;
    goal.set(page, Math.max(goal.get(page) ?? 0, weight));
  };
  for (const page of request.pages) add(pageAt(page, site), 1);
  const topic = site.topics.find(({ id, name }) => id === request.topic || name === request.topic);
  for (const url of topic?.pages ?? []) add(url, 1);
  if (request.persona !== undefined || request.stage !== undefined) {
    const coverage = await store.readDocument<AudienceCoverage>(site.id, 'coverage');
    for (const cell of coverage?.cells ?? []) {
      if (request.persona !== undefined && cell.persona !== request.persona) continue;
      if (request.stage !== undefined && cell.stage !== request.stage) continue;
      if (cell.page !== null) add(cell.page, Math.max(0.1, cell.gap ?? 0.1));
    }
  }
  if (goal.size === 0) throw emptyGoal();
  return new Map([...goal].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function emptyGoal(): Failure {
  return new Failure('invalid-input', {
    fr: 'Dites quelles pages renforcer\u202f: des adresses, un sujet, ou un persona d’un audit fait avec un fichier d’entreprise.',
    en: 'Say which pages to raise: addresses, a topic, or a persona of an audit made with a company file.',
  });
}
