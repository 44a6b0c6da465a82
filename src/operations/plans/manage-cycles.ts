import { z } from 'zod';
import type { KeptObject } from '../../io/services/kept-objects.ts';
import { field } from '../inputs/field.ts';
import { pageOfRows, paginationFields } from '../inputs/pagination.ts';
import { defineOperation } from '../operation.ts';
import { keep, seenRevision } from '../projects/kept.ts';
import { projectId, projectOf } from '../projects/manage-projects.ts';
import { CycleId } from '../read-cycle.ts';
import { KeptCycle, keptCycle } from './kept-cycle.ts';
import { runningCycle } from './running-cycle.ts';

const Cycle = KeptCycle.extend({
  id: z.string(),
  projectId: z.string(),
  revision: z.number(),
  createdAt: z.string(),
  changedAt: z.string(),
}).meta({ id: 'Cycle' });

export const listCycles = defineOperation({
  id: 'list-cycles',
  summary: {
    fr: 'Lister les plans d’un projet, le plus récent d’abord',
    en: 'List the plans of a project, newest first',
  },
  input: z.strictObject({ projectId, ...paginationFields }),
  output: z.object({
    /** The plan that counts today; null before the first one. */
    running: z.string().nullable(),
    data: z.array(Cycle),
    nextCursor: z.string().nullable(),
  }),
  needs: ['store', 'clock'],
  async run({ projectId: project, ...page }, { store, clock }) {
    const { body } = await projectOf(project, store);
    const cycles = await store.keptObjects<KeptCycle>('cycle', project);
    return {
      running: await runningCycle({ project, cycleId: body.cycleId, today: clock.now().slice(0, 10) }, store),
      ...pageOfRows(cycles.reverse().map(shown), page, ({ id }) => id),
    };
  },
});

export const updateCycle = defineOperation({
  id: 'update-cycle',
  summary: { fr: 'Nommer un plan, ou y joindre une remarque', en: 'Name a plan, or add a remark to it' },
  input: z.strictObject({
    id: CycleId,
    name: field(z.string().trim().min(1).max(120).nullable().optional(), 'nom du plan', 'name of the plan'),
    note: field(z.string().trim().min(1).max(2_000).nullable().optional(), 'remarque', 'remark'),
    revision: seenRevision,
  }),
  output: Cycle,
  needs: ['store'],
  async run({ id, name, note, revision }, { store }, context) {
    const { kind, parent, body } = await keptCycle(id, store);
    const changes = { ...(name === undefined ? {} : { name }), ...(note === undefined ? {} : { note }) };
    return shown(
      await keep({ place: { kind, parent, id }, body: { ...body, ...changes }, seen: revision }, store, context),
    );
  },
});

function shown({ id, parent, body, revision, createdAt, changedAt }: KeptObject<KeptCycle>): z.output<typeof Cycle> {
  return { ...body, id, projectId: parent, revision, createdAt, changedAt };
}
