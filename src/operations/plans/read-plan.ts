import { z } from 'zod';
import type { Validation } from '../../core/gauge/validate-strategy.ts';
import { BilingualText } from '../inputs/bilingual-text.ts';
import { paginationFields } from '../inputs/pagination.ts';
import { onePage } from '../list-audit-rows.ts';
import { defineOperation } from '../operation.ts';
import { projectId, projectOf } from '../projects/manage-projects.ts';
import { ActionRow, actionRow, byStart } from './action-row.ts';
import { storedPlan } from './stored-plan.ts';

/** The rules of a criterion that the plan breaks, in sentences. */
const Criterion = z.object({ id: z.string(), status: z.string(), score: z.number(), toFix: z.array(BilingualText) });

const empty = {
  cycleId: null,
  start: null,
  end: null,
  sentences: [],
  criteria: [],
  data: [],
  nextCursor: null,
  total: 0,
};

/** The latest plan of a project in short: what it says, whether it holds, and its actions by date. */
export const readPlan = defineOperation({
  id: 'read-plan',
  summary: { fr: 'Lire le plan d’un projet en bref', en: 'Read the plan of a project in short' },
  input: z.strictObject({ id: projectId, ...paginationFields }),
  output: z.object({
    /** null before the first plan. */
    cycleId: z.string().nullable(),
    start: z.string().nullable(),
    end: z.string().nullable(),
    sentences: z.array(BilingualText),
    criteria: z.array(Criterion),
    /** Actions by their first day. */
    data: z.array(ActionRow),
    nextCursor: z.string().nullable(),
    total: z.number(),
  }),
  needs: ['store'],
  async run({ id, limit, cursor }, { store }) {
    const { cycleId } = (await projectOf(id, store)).body;
    if (cycleId === null) return { ...empty };
    const { cycle, explain, actions } = await storedPlan(cycleId, store);
    const validation = await store.readDocument<Validation>(cycleId, 'validation');
    const rows = actions.map(actionRow).sort(byStart);
    const { data, nextCursor } = onePage(rows, limit, cursor);
    return {
      cycleId,
      start: cycle.start,
      end: cycle.end,
      sentences: [...explain],
      criteria: Object.entries(validation?.criteria ?? {}).map(([name, { status, score, findings }]) => ({
        id: name,
        status,
        score,
        toFix: findings.map(({ message }) => message),
      })),
      data: data as ActionRow[],
      nextCursor,
      total: rows.length,
    };
  },
});
