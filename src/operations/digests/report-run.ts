import { createHash } from 'node:crypto';
import { siteHost } from '../../core/values/addresses/site-host.ts';
import { addDays } from '../../core/values/day.ts';
import { type Digest, isQuiet } from '../../core/report/digest/audit-digest.ts';
import { digestLetter, noticeLetter } from '../../core/report/digest/digest-letter.ts';
import type { Letter } from '../../core/report/digest/letter.ts';
import { renderLetter } from '../../exports/html/render-letter.ts';
import type { Services } from '../../io/services/services.ts';
import type { Store } from '../../io/services/store.ts';
import type { ScheduleHistory } from '../../io/services/stored/schedules.ts';
import type { Subscriber } from '../../io/services/stored/subscribers.ts';
import type { NewDelivery } from '../../io/services/stored/webhooks.ts';
import { findingId } from '../findings/finding-state.ts';
import { projectOf } from '../projects/manage-projects.ts';
import type { EndedRun } from '../schedules/run-schedules.ts';
import type { OperationRunner } from '../threads/operation-runner.ts';
import { jobsCaller } from '../threads/turns.ts';
import { composeDigest } from './compose-digest.ts';
import { unsubscribeLink } from './unsubscribe-link.ts';

export interface ReportParts {
  readonly services: Pick<Services, 'clock' | 'mailer' | 'secrets'>;
  readonly store: { in(workspace: string): Store };
  readonly runner: Pick<OperationRunner, 'run'>;
}

/** An alert names the same fault again after so many days at the soonest (working assumption). */
const alertedDays = 30;

/** Reports a run of a schedule: to subscribers what changed, to webhooks regressions and the pause of the schedule. */
export async function reportRun(run: EndedRun, parts: ReportParts): Promise<Partial<ScheduleHistory>> {
  if (run.trouble !== null) return reportPause(run, parts);
  const { job, schedule } = run;
  if (schedule.body.task !== 'audit' || job.result === null) return {};
  return reportAudit(run, job.result.id, parts);
}

async function reportPause({ workspace, schedule, job, trouble }: EndedRun, parts: ReportParts): Promise<object> {
  const store = parts.store.in(workspace);
  const { id, projectId } = schedule;
  const at = parts.services.clock.now();
  const key = `${job.id} paused`;
  await store.emit({ event: 'schedule.paused', key, data: { id, projectId, href: `/v1/schedules/${id}` }, at });
  const { name } = (await projectOf(projectId, store)).body;
  const subject = { fr: `${name}\u00a0: programme suspendu`, en: `${name}: schedule paused` };
  const letterFor = ({ lang }: Subscriber, unsubscribe: string): Letter =>
    noticeLetter({ subject, sentence: trouble! }, { locale: lang, unsubscribe });
  await mailSubscribers({ workspace, projectId, key, event: 'schedule.paused' }, letterFor, parts);
  return {};
}

async function reportAudit(
  { workspace, schedule, job }: EndedRun,
  audit: string,
  parts: ReportParts,
): Promise<Partial<ScheduleHistory>> {
  const store = parts.store.in(workspace);
  const { clock, mailer } = parts.services;
  const { projectId, history } = schedule;
  const summary = await store.readDocument<{ url: string; complete: boolean }>(audit, 'summary');
  if (summary === null) return {};
  // A part of the site is compared with the whole, and the whole stays what the next audit is compared with.
  const kept = summary.complete ? { comparedTo: audit } : {};
  const before = await comparedAudit(history.comparedTo, { audit, url: summary.url }, store);
  if (before === null) return kept;
  const at = clock.now();
  const since = addDays(at.slice(0, 10), -alertedDays);
  const alerted = Object.fromEntries(Object.entries(history.alerted).filter(([, day]) => day >= since));
  const context = {
    caller: jobsCaller,
    locale: 'en',
    signal: new AbortController().signal,
    typedByPerson: false,
    workspace,
    door: 'queue',
    progress: () => undefined,
  } as const;
  const given = { before, after: audit, alerted: Object.keys(alerted) };
  const digest = (await parts.runner.run(composeDigest, given, context)) as Digest;
  const href = `/v1/audits/${audit}`;
  const key = `${job.id} digest`;
  const compared = `${href}/compare?with=${before}`;
  await store.emit({
    event: 'digest.completed',
    key: `${job.id} completed`,
    data: { id: audit, projectId, href: compared, changed: !isQuiet(digest) },
    at,
  });
  if (digest.regressions.length > 0)
    await store.emit({ event: 'page.regressed', key, data: { id: audit, projectId, href }, at });
  const { name } = (await projectOf(projectId, store)).body;
  const letterFor = ({ lang, wants }: Subscriber, unsubscribe: string): Letter | null =>
    digestLetter(digest, {
      locale: lang,
      project: name,
      wants,
      audit: `${mailer.serviceAddress ?? ''}/audits/${audit}`,
      unsubscribe,
    });
  await mailSubscribers({ workspace, projectId, key, event: 'digest' }, letterFor, parts);
  for (const change of digest.regressions) alerted[findingId(change)] = at.slice(0, 10);
  return { ...kept, alerted };
}

/** The audit of the last digest, or the complete one before this audit; null when there is none. */
async function comparedAudit(
  known: string | null,
  { audit, url }: { readonly audit: string; readonly url: string },
  store: Store,
): Promise<string | null> {
  const isThere = async (id: string): Promise<boolean> => {
    const summary = await store.readDocument<{ complete: boolean }>(id, 'summary');
    return summary?.complete === true;
  };
  if (known !== null && (await isThere(known))) return known;
  const ended = await store.crawls({ most: 5, host: siteHost(url), ended: true });
  const place = ended.findIndex(({ id }) => id === audit);
  for (const { id } of ended.slice(place + 1)) if (await isThere(id)) return id;
  return null;
}

interface Mailing {
  readonly workspace: string;
  readonly projectId: string;
  /** The same key, the same mails: a report that is made twice is sent once. */
  readonly key: string;
  readonly event: string;
}

async function mailSubscribers(
  { workspace, projectId, key, event }: Mailing,
  letterFor: (subscriber: Subscriber, unsubscribe: string) => Letter | null,
  { services, store: stores }: ReportParts,
): Promise<void> {
  const { mailer, secrets, clock } = services;
  const store = stores.in(workspace);
  if (mailer.serviceAddress === null) return;
  const deliveries: NewDelivery[] = [];
  for (const subscriber of await store.subscribers(projectId)) {
    if (subscriber.state !== 'on') continue;
    const { id, email, lang } = subscriber;
    const unsubscribe = unsubscribeLink(mailer.serviceAddress, { workspace, id }, secrets);
    const letter = letterFor(subscriber, unsubscribe);
    if (letter === null) continue;
    const body = { subject: letter.subject, ...renderLetter(letter, lang), unsubscribe, subscriber: id };
    deliveries.push({
      id: messageId(`${key} ${id}`),
      kind: 'mail',
      target: email,
      event,
      body,
      createdAt: clock.now(),
    });
  }
  await store.addDeliveries(deliveries);
}

export function messageId(key: string): string {
  return `msg_${createHash('sha256').update(key).digest('hex').slice(0, 32)}`;
}
