import { z } from 'zod';
import { compareAudits } from '../../core/audits/comparison/compare-audits.ts';
import { monthProgress, type MonthProgress } from '../../core/report/month/month-progress.ts';
import { editedPlan } from '../../core/planning/calendar/edited-plan.ts';
import type { Strategy } from '../../core/planning/plan/plan.ts';
import type { Text } from '../../core/values/text.ts';
import { Failure } from '../../core/values/failure.ts';
import { siteHost } from '../../core/values/addresses/site-host.ts';
import type { ActionRow } from '../../exports/audit/actions-json.ts';
import type { Services } from '../../io/services/services.ts';
import { auditFolder } from '../files/audit-folder.ts';
import { ActionForm } from '../inputs/audit-row-schemas.ts';
import { auditOfFolder, auditOfStore, type AuditOfSite } from '../sites/audit-of-site.ts';
import { lastAudit } from './month-audit.ts';
import { keptCompanyOfSite } from '../projects/kept-company.ts';
import { planId } from './stored-plan.ts';

/** What is read of the plan of an earlier run. */
const EarlierPlan = z.object({
  planHash: z.string(),
  cycle: z.object({ start: z.iso.date() }),
  tasks: z.array(z.object({ id: z.string(), work: z.object({}).nullable() })),
});
interface EarlierPlan {
  readonly id: string;
  /** Day of the reading that its page named, `YYYY-MM-DD`. */
  readonly day: string;
  /** Ids of its tasks on the site. */
  readonly listed: readonly string[];
  /** Its audit with what it called for; null when its files cannot be read. */
  readonly audit: EarlierAudit | null;
}

/** What is read of the work that an earlier audit called for. */
const EarlierWork = ActionForm.pick({ id: true, title: true, pages: true }).extend({ checks: z.array(z.string()) });

interface EarlierAudit {
  readonly id: string;
  readonly site: AuditOfSite;
  readonly work: readonly z.output<typeof EarlierWork>[];
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
  const summary = await lastAudit(`${folder}/audit`, { files });
  return {
    id: planId(planHash, workspace),
    day: summary?.startedAt.slice(0, 10) ?? cycle.start,
    listed: tasks.filter(({ work }) => work !== null).map(({ id }) => id),
    audit: summary === null ? null : await earlierAudit(summary.id, `${folder}/audit`, files),
  };
}

/** Read before the next audit writes over its files; those of another version may have another form. */
async function earlierAudit(id: string, folder: string, files: Services['files']): Promise<EarlierAudit | null> {
  try {
    const work = await auditFolder(folder, files).list('actions.json', EarlierWork);
    return { id, site: await auditOfFolder(folder, files), work };
  } catch (error) {
    if (error instanceof Failure) return null;
    throw error;
  }
}

/** What became of the work on the site that the earlier plan listed; null when the site was not read again since. */
export async function progressSince(
  before: EarlierPlan | null,
  auditId: string,
  { store }: Pick<Services, 'store'>,
): Promise<MonthProgress | null> {
  if (before?.audit == null || before.listed.length === 0 || before.audit.id === auditId) return null;
  const site = await auditOfStore(auditId, store);
  if (siteHost(site.url) !== siteHost(before.audit.site.url)) return null;
  const { findings, cut, suggestionsDone } = compareAudits(before.audit.site, site);
  return monthProgress({
    since: before.day,
    listed: before.listed,
    before: before.audit.work,
    now: (await store.readDocument<ActionRow[]>(auditId, 'actions')) ?? [],
    failing: new Set(site.findings.filter(({ status }) => status === 'fail').map(({ check }) => check)),
    fixed: findings.fixed,
    links: suggestionsDone.length,
    noted: await notedTasks(before.id, site.url, store),
    isCut: cut.after,
  });
}

/** Titles of the tasks of a plan that a person noted as done in the application. */
async function notedTasks(planId: string, url: string, store: Services['store']): Promise<Text[]> {
  const planned = await store.readDocument<Strategy>(planId, 'strategy');
  if (planned === null) return [];
  const { tasks } = editedPlan(planned, (await keptCompanyOfSite(url, store)).edits);
  return tasks.filter(({ doneOn }) => doneOn !== undefined).map(({ title }) => title);
}
