import { explainFinding } from '../operations/findings/explain-finding.ts';
import { listSiteFindings, decideFinding } from '../operations/findings/site-findings.ts';
import { analyseDraft } from '../operations/analyse-draft.ts';
import { listPages, listTopics, suggestLinksOperation } from '../operations/list-audit-rows.ts';
import type { AnyOperation } from '../operations/operation.ts';
import { editCalendarItem, listCalendar } from '../operations/projects/calendar.ts';
import { listProjects } from '../operations/projects/manage-projects.ts';
import { listAudits, readAudit } from '../operations/read-audit.ts';
import { simulateLinks } from '../operations/simulate-links.ts';
import { decideLink } from '../operations/sites/decide-link.ts';
import { readPage } from '../operations/sites/read-page.ts';
import { withoutPaths } from '../operations/inputs/without-paths.ts';
import { auditSite } from '../operations/audit-site.ts';
import { readJob } from '../operations/jobs/read-job.ts';
import { explainAction } from '../operations/plans/explain-action.ts';
import { readPlan } from '../operations/plans/read-plan.ts';
import { readSteering } from '../operations/plans/read-steering.ts';
import { listActions } from '../operations/sites/list-actions.ts';
import { planProject } from '../operations/projects/plan-project.ts';
import { summariseProject } from '../operations/projects/summarise-project.ts';
import { measureCoverage } from '../operations/projects/measure-coverage.ts';
import type { Scope } from '../io/services/api-keys.ts';

/** An operation as a tool of an assistant: its id with underscores. Reading and writing are never in one tool. */
export interface Tool {
  readonly operation: AnyOperation;
  readonly scope: Scope;
  /** `later`: queues a job and answers with it, which `read_job` follows. */
  readonly mode: 'now' | 'later';
  /** It reads what is outside of the service: the site itself. */
  readonly readsOutside?: true;
}

const reading = (operation: AnyOperation, scope: Scope = 'read'): Tool => ({
  operation: withoutPaths(operation),
  scope,
  mode: 'now',
});
const writing = (operation: AnyOperation): Tool => ({ ...reading(operation), scope: 'write' });
const queueing = (operation: AnyOperation): Tool => ({ ...writing(operation), mode: 'later' });

/** None sends mail, publishes or writes to a content system. */
export const tools: readonly Tool[] = [
  reading(listProjects),
  reading(summariseProject, 'analyse'),
  { ...queueing(auditSite), readsOutside: true },
  reading(readJob),
  reading(listAudits),
  reading(readAudit),
  reading(listSiteFindings),
  reading(explainFinding),
  writing(decideFinding),
  reading(listPages),
  reading(readPage, 'analyse'),
  reading(suggestLinksOperation, 'analyse'),
  writing(decideLink),
  reading(simulateLinks),
  reading(analyseDraft, 'analyse'),
  reading(listTopics),
  reading(listActions),
  reading(measureCoverage),
  queueing(planProject),
  reading(readPlan),
  reading(explainAction),
  reading(readSteering),
  reading(listCalendar),
  writing(editCalendarItem),
];
