import { dueTasks, type TaskLook } from '../../core/planning/calendar/due-tasks.ts';
import { editedPlan } from '../../core/planning/calendar/edited-plan.ts';
import { blendedCacKpi, channelCacKpi } from '../../core/framework/kpis/kpi-ids.ts';
import type { Strategy } from '../../core/planning/plan/plan.ts';
import { type CostLevel, costLevels } from '../../core/steering/months/cost-levels.ts';
import { Failure } from '../../core/values/failure.ts';
import { localDay, nextTime } from '../../core/values/recurrence.ts';
import type { KeptObject } from '../../io/services/kept-objects.ts';
import type { Services } from '../../io/services/services.ts';
import type { Store } from '../../io/services/store.ts';
import type { WebhookEvent } from '../../io/services/stored/webhooks.ts';
import { datedTasks } from '../projects/calendar.ts';
import { type KeptCompany, keptCompany } from '../projects/kept-company.ts';
import type { ProjectBody } from '../projects/manage-projects.ts';
import { runningCycle } from './running-cycle.ts';
import { storedPlan } from './stored-plan.ts';

interface WatchParts {
  readonly services: Pick<Services, 'clock' | 'log'>;
  readonly workspaces: { list(): Promise<readonly { readonly id: string }[]>; store(id: string): Store };
}

/** What the last look at the plan of a project has seen and announced; a document of the project. */
interface PlanWatch {
  /** Start of the next day in the time zone of the plan. */
  readonly nextAt: string;
  readonly tasks: TaskLook;
  /** Levels of the plan of `tasks.cycleId`, by channel; `''` is the whole company. */
  readonly levels: Readonly<Record<string, CostLevel>>;
}

const documentName = 'watch';
const announced: ReadonlySet<WebhookEvent> = new Set<WebhookEvent>(['action.due', 'kpi.threshold-crossed']);

/**
 * Looks once a day at the running plan of each project whose workspace has a webhook for it: sends what has come to its
 * day and which costs have crossed a threshold. A look that dies before its end is made again, and its messages have the
 * same keys: each is sent once.
 */
export async function watchPlans({ services, workspaces }: WatchParts): Promise<void> {
  for (const { id } of await workspaces.list()) {
    const store = workspaces.store(id);
    const listens = (await store.webhooks()).some(
      ({ state, events }) => state === 'on' && events.some((event) => announced.has(event)),
    );
    if (!listens) continue;
    for (const project of await store.keptObjects<ProjectBody>('project', '')) {
      try {
        await watchProject(project, store, services.clock.now());
      } catch (error) {
        // A plan that an earlier version left unreadable is passed over; the other projects go on.
        if (!(error instanceof Failure)) services.log.error('plan-watch-failed', { project: project.id, error });
      }
    }
  }
}

async function watchProject({ id: project, body }: KeptObject<ProjectBody>, store: Store, now: string): Promise<void> {
  const before = await store.readDocument<PlanWatch>(project, documentName);
  if (before !== null && now < before.nextAt) return;
  const cycleId = await runningCycle({ project, cycleId: body.cycleId, today: now.slice(0, 10) }, store);
  if (cycleId === null) return;
  const plan = await storedPlan(cycleId, store);
  const kept = await keptCompany(project, store);
  const { timeZone } = plan.company;
  const look = { project, cycleId, now, today: localDay(Date.parse(now), timeZone) };
  const after: PlanWatch = {
    nextAt: nextTime({ every: 'day', hour: 0, minute: 0, timeZone }, now),
    tasks: await sendDue(editedPlan(plan, kept.edits), { ...look, before: before?.tasks ?? null }, store),
    levels: await sendCrossings(plan, kept, { ...look, before }, store),
  };
  await store.saveDocument(project, documentName, after);
}

interface Look {
  readonly project: string;
  readonly cycleId: string;
  readonly now: string;
  readonly today: string;
}

async function sendDue(
  plan: Strategy,
  { before, ...look }: Look & { readonly before: TaskLook | null },
  store: Store,
): Promise<TaskLook> {
  const { due, look: after } = dueTasks(await datedTasks(plan, look.project, store), look, before);
  for (const { id, date } of due) {
    const href = `/v1/projects/${look.project}/calendar?from=${date}&to=${date}`;
    await store.emit({
      event: 'action.due',
      key: `${look.project} ${date} ${id} due`,
      data: { id, projectId: look.project, href, date },
      at: look.now,
    });
  }
  return after;
}

/** A cost that no month counts keeps the level that it had; before the first month it is taken to be within its bounds. */
async function sendCrossings(
  plan: Strategy,
  { months }: Pick<KeptCompany, 'months'>,
  { before, project, cycleId, now }: Look & { readonly before: PlanWatch | null },
  store: Store,
): Promise<PlanWatch['levels']> {
  const levels: Record<string, CostLevel> = before?.tasks.cycleId === cycleId ? { ...before.levels } : {};
  for (const { channelId, month, level } of costLevels(plan, months)) {
    if (level === (levels[channelId ?? ''] ?? 'green')) continue;
    levels[channelId ?? ''] = level;
    const kpiId = channelId === null ? blendedCacKpi : channelCacKpi;
    await store.emit({
      event: 'kpi.threshold-crossed',
      key: `${project} ${cycleId} ${channelId ?? ''} ${month} ${level}`,
      data: { id: cycleId, projectId: project, href: `/v1/cycles/${cycleId}/steering`, kpiId, channelId, month, level },
      at: now,
    });
  }
  return levels;
}
