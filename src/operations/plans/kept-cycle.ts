import { z } from 'zod';
import type { Strategy } from '../../core/planning/plan/plan.ts';
import { Failure } from '../../core/values/failure.ts';
import type { KeptObject, KeptPlace } from '../../io/services/kept-objects.ts';
import type { Store } from '../../io/services/store.ts';
import type { RunContext } from '../operation.ts';
import { authorOf } from '../projects/kept.ts';
import { projectOfSite } from '../projects/manage-projects.ts';
import { crawlOf } from '../read-audit.ts';

/** What is kept about a plan beside the plan itself: its period, and what a person wrote about it. */
export const KeptCycle = z.object({
  number: z.number(),
  start: z.string(),
  end: z.string(),
  name: z.string().nullable(),
  note: z.string().nullable(),
});
export type KeptCycle = z.output<typeof KeptCycle>;

const placeOf = (parent: string, id: string): KeptPlace => ({ kind: 'cycle', parent, id });

/** The site of a company, whose file names it with or without `https://`. */
export const addressOfDomain = (domain: string): string => (/^https?:/u.test(domain) ? domain : `https://${domain}/`);

/** The project of the site that an audit read, else that of the domain of the company: a copy at another address has its own. */
export async function projectOfPlan(domain: string, auditId: string | undefined, store: Store) {
  const audited = auditId === undefined ? null : await projectOfSite((await crawlOf(auditId, store)).url, store);
  return audited ?? projectOfSite(addressOfDomain(domain), store);
}

/** Lists a plan with its project: that named, else that of the site of its company; a plan without one is in no list. */
export async function keepCycle(
  id: string,
  { strategy, projectId }: { readonly strategy: Strategy; readonly projectId?: string | undefined },
  store: Store,
  context: RunContext,
): Promise<void> {
  const project = projectId ?? (await projectOfSite(addressOfDomain(strategy.company.domain), store))?.id;
  if (project === undefined) return;
  const { number, start, end } = strategy.cycle;
  const body: KeptCycle = { number, start, end, name: null, note: null };
  // The same plan made again keeps what was written about it.
  await store.keepObject(placeOf(project, id), body, authorOf(context), 0);
}

/** A plan of a project; null when it has none of this id. */
export function cycleOfProject(project: string, id: string, store: Store): Promise<KeptObject<KeptCycle> | null> {
  return store.keptObject<KeptCycle>(placeOf(project, id));
}

/** The plan in the list of its project. Throws `Failure('not-found')` when no project has it. */
export async function keptCycle(id: string, store: Store): Promise<KeptObject<KeptCycle>> {
  for (const project of await store.keptObjects('project', '')) {
    const found = await cycleOfProject(project.id, id, store);
    if (found !== null) return found;
  }
  throw new Failure('not-found', {
    fr: 'Aucun projet n’a de plan de cet identifiant\u202f: listez-les par GET /v1/cycles?projectId=.',
    en: 'No project has a plan of this id: list them with GET /v1/cycles?projectId=.',
  });
}
