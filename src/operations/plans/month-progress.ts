import { z } from 'zod';
import type { MonthProgress } from '../../core/report/month/month-progress.ts';
import type { ActionRow } from '../../exports/audit/actions-json.ts';
import type { Services } from '../../io/services/services.ts';
import { lastAudit } from './month-audit.ts';
import { planId } from './stored-plan.ts';

const words = z.object({ fr: z.string(), en: z.string() });

/** What is read of the plan of an earlier run. */
const EarlierPlan = z.object({
  planHash: z.string(),
  cycle: z.object({ start: z.iso.date() }),
  tasks: z.array(z.object({ id: z.string(), title: words, work: z.object({}).nullable() })),
});
interface EarlierPlan extends Pick<z.output<typeof EarlierPlan>, 'tasks'> {
  readonly id: string;
  /** Day of the reading that its page named, `YYYY-MM-DD`. */
  readonly day: string;
}

/** The plan that an earlier run left in a folder; null without one that can be read. */
export async function earlierPlan(
  folder: string,
  { files }: Pick<Services, 'files'>,
  workspace: string,
): Promise<EarlierPlan | null> {
  const path = `${folder}/plan/strategy.json`;
  if (!(await files.exists(path))) return null;
  const read = EarlierPlan.safeParse(JSON.parse(new TextDecoder().decode(await files.read(path))));
  if (!read.success) return null;
  const { planHash, cycle, tasks } = read.data;
  const listed = (await lastAudit(`${folder}/audit`, { files }))?.startedAt.slice(0, 10);
  return { tasks, id: planId(planHash, workspace), day: listed ?? cycle.start };
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
    since: before.day,
    done: work.filter(({ id }) => !open.has(id)).map(({ title }) => title),
    open: work.filter(({ id }) => open.has(id)).length,
  };
}
