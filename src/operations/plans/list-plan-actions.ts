import { z } from 'zod';
import { stages } from '../../core/framework/stages.ts';
import { field } from '../inputs/field.ts';
import { pageOfRows, paginationFields } from '../inputs/pagination.ts';
import { sortField } from '../inputs/sorted-rows.ts';
import { defineOperation } from '../operation.ts';
import { CycleId } from '../read-cycle.ts';
import { ActionRow, actionRow, byStart } from './action-row.ts';
import { storedPlan } from './stored-plan.ts';

const one = (fr: string, en: string) => field(z.string().max(120).optional(), fr, en);

export const listPlanActions = defineOperation({
  id: 'list-plan-actions',
  summary: { fr: 'Lister les actions d’un plan', en: 'List the actions of a plan' },
  input: z.strictObject({
    id: CycleId,
    kind: one('une sorte d’actions seulement', 'one kind of actions only'),
    stage: field(z.enum(stages).optional(), 'une étape seulement', 'one stage only'),
    persona: one('identifiant d’un persona\u202f: ses actions seulement', 'id of a persona: its actions only'),
    channel: one(
      'identifiant d’un canal (CH-SEO)\u202f: ses actions seulement',
      'id of a channel (CH-SEO): its actions only',
    ),
    sort: sortField(['start', 'end', 'hours']),
    ...paginationFields,
  }),
  output: z.object({
    /** By their first day, unless another order is asked for. */
    data: z.array(ActionRow),
    nextCursor: z.string().nullable(),
    total: z.number(),
  }),
  needs: ['store'],
  async run({ id, kind, stage, persona, channel, sort, ...page }, { store }) {
    const rows = (await storedPlan(id, store)).actions
      .map(actionRow)
      .filter((row) => (kind ?? row.kind) === row.kind && (stage ?? row.stage) === row.stage)
      .filter((row) => persona === undefined || row.personaIds.includes(persona))
      .filter((row) => channel === undefined || row.channelIds.includes(channel))
      .sort(orderOf(sort));
    return { ...pageOfRows(rows, page, (row) => row.id), total: rows.length };
  },
});

function orderOf(sort: string | undefined): (a: ActionRow, b: ActionRow) => number {
  if (sort === undefined) return byStart;
  const sign = sort.startsWith('-') ? -1 : 1;
  const name = sort.replace(/^-/, '') as 'start' | 'end' | 'hours';
  return (a, b) => (a[name] < b[name] ? -sign : a[name] > b[name] ? sign : byStart(a, b));
}
