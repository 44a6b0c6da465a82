import { z } from 'zod';
import type { MonthProgress } from '../../core/report/month/month-progress.ts';
import type { ActionRow } from '../../exports/audit/actions-json.ts';
import type { Services } from '../../io/services/services.ts';

const words = z.object({ fr: z.string(), en: z.string() });

/** What is read of the plan of an earlier run. */
const EarlierPlan = z.object({
  cycle: z.object({ start: z.iso.date() }),
  tasks: z.array(z.object({ id: z.string(), title: words, work: z.object({}).nullable() })),
});
export type EarlierPlan = z.output<typeof EarlierPlan>;

/** The plan that an earlier run left in a folder; null without one that can be read. */
export async function earlierPlan(folder: string, { files }: Pick<Services, 'files'>): Promise<EarlierPlan | null> {
  const path = `${folder}/plan/strategy.json`;
  if (!(await files.exists(path))) return null;
  const read = EarlierPlan.safeParse(JSON.parse(new TextDecoder().decode(await files.read(path))));
  return read.success ? read.data : null;
}

/** The work on the site that the earlier plan listed: what its new audit no longer calls for, and what it still does. */
export async function monthProgress(
  before: EarlierPlan | null,
  auditId: string,
  { store }: Pick<Services, 'store'>,
): Promise<MonthProgress | null> {
  const work = before?.tasks.filter((task) => task.work !== null) ?? [];
  if (before === null || work.length === 0) return null;
  const actions = (await store.readDocument<ActionRow[]>(auditId, 'actions')) ?? [];
  const open = new Set(actions.map(({ id }) => id));
  return {
    since: before.cycle.start,
    done: work.filter(({ id }) => !open.has(id)).map(({ title }) => title),
    open: work.filter(({ id }) => open.has(id)).length,
  };
}
