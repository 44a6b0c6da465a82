import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { Failure } from '../../core/values/failure.ts';
import { nextTime } from '../../core/values/recurrence.ts';
import type { Schedule, ScheduledTask, ScheduleHistory } from '../../io/services/stored/schedules.ts';
import { field } from '../inputs/field.ts';
import { defineOperation } from '../operation.ts';
import { seenRevision } from '../projects/kept.ts';
import { projectId, projectOf } from '../projects/manage-projects.ts';
import { connectionId, connectionOf } from '../sources/connection-form.ts';
import { recurrenceOf, ScheduleForm, scheduleId, scheduleOf, shownSchedule, whenFields } from './schedule-form.ts';

/** Schedules of a project at most (working assumption): one a day for each source and a few audits. */
const mostSchedules = 20;

const newHistory: ScheduleHistory = { failures: 0, lastRun: null, trouble: null, comparedTo: null, alerted: {} };

const taskFields = {
  maxPages: field(
    z.number().int().min(1).max(1_000_000).optional(),
    'pour un audit\u202f: pages à explorer au plus',
    'for an audit: maximum number of pages to crawl',
  ),
  source: connectionId.optional(),
};

export const createSchedule = defineOperation({
  id: 'create-schedule',
  summary: {
    fr: 'Programmer un audit ou la lecture des sources d’un projet',
    en: 'Schedule an audit or the sync of the sources of a project',
  },
  input: z.strictObject({
    id: projectId,
    task: field(z.enum(['audit', 'sync']), 'audit ou sync', 'audit or sync'),
    ...whenFields,
    ...taskFields,
  }),
  output: ScheduleForm,
  needs: ['store', 'clock'],
  async run({ id, task, maxPages, source, ...when }, { store, clock }) {
    await projectOf(id, store);
    if (source !== undefined) await connectionOf(source, store);
    if ((await store.schedules(id)).length >= mostSchedules) throw tooMany;
    const schedule = newSchedule(id, { task, when: recurrenceOf(when), maxPages, source }, clock.now());
    await store.addSchedule(schedule);
    return shownSchedule(schedule);
  },
});

export function newSchedule(projectId: string, body: ScheduledTask, createdAt: string): Schedule {
  return {
    id: `sch_${randomUUID().replaceAll('-', '')}`,
    projectId,
    body,
    revision: 1,
    nextAt: nextTime(body.when, createdAt),
    jobId: null,
    history: newHistory,
    createdAt,
  };
}

export const listSchedules = defineOperation({
  id: 'list-schedules',
  summary: { fr: 'Lister ce qui est programmé dans un projet', en: 'List the schedules of a project' },
  input: z.strictObject({ id: projectId }),
  output: z.object({ data: z.array(ScheduleForm) }),
  needs: ['store'],
  async run({ id }, { store }) {
    await projectOf(id, store);
    return { data: (await store.schedules(id)).map(shownSchedule) };
  },
});

export const readSchedule = defineOperation({
  id: 'read-schedule',
  summary: { fr: 'Lire un programme et sa dernière exécution', en: 'Read a schedule and its last run' },
  input: z.strictObject({ id: scheduleId }),
  output: ScheduleForm,
  needs: ['store'],
  run: async ({ id }, { store }) => shownSchedule(await scheduleOf(id, store)),
});

export const updateSchedule = defineOperation({
  id: 'update-schedule',
  summary: { fr: 'Modifier, suspendre ou reprendre un programme', en: 'Change, pause or resume a schedule' },
  input: z.strictObject({
    id: scheduleId,
    every: whenFields.every.optional(),
    weekday: whenFields.weekday,
    monthDay: whenFields.monthDay,
    hour: whenFields.hour.unwrap().optional(),
    minute: whenFields.minute.unwrap().optional(),
    timeZone: whenFields.timeZone.optional(),
    ...taskFields,
    paused: field(z.boolean().optional(), 'true suspend, false reprend', 'true pauses, false resumes'),
    revision: seenRevision,
  }),
  output: ScheduleForm,
  needs: ['store', 'clock'],
  async run({ id, maxPages, source, paused, revision, ...when }, { store, clock }) {
    const { body: old, nextAt: oldNext, history } = await scheduleOf(id, store);
    if (source !== undefined) await connectionOf(source, store);
    const given = Object.fromEntries(Object.entries(when).filter(([, value]) => value !== undefined));
    const body: ScheduledTask = {
      task: old.task,
      when: recurrenceOf({ ...old.when, ...given }),
      maxPages: maxPages ?? old.maxPages,
      source: source ?? old.source,
    };
    const isPaused = paused ?? oldNext === null;
    const change = {
      body,
      nextAt: isPaused ? null : nextTime(body.when, clock.now()),
      history: paused === false ? { ...history, failures: 0, trouble: null } : history,
    };
    const changed = await store.changeSchedule(id, change, revision);
    if (changed === null) throw changedSince;
    return shownSchedule(changed);
  },
});

export const deleteSchedule = defineOperation({
  id: 'delete-schedule',
  summary: { fr: 'Supprimer un programme', en: 'Delete a schedule' },
  input: z.strictObject({ id: scheduleId }),
  output: z.object({ id: z.string() }),
  needs: ['store'],
  async run({ id }, { store }) {
    await scheduleOf(id, store);
    await store.removeSchedule(id);
    return { id };
  },
});

const tooMany = new Failure('conflict', {
  fr: `Un projet a ${mostSchedules} programmes au plus\u202f: supprimez-en un.`,
  en: `A project has at most ${mostSchedules} schedules: delete one.`,
});
const changedSince = new Failure('precondition-failed', {
  fr: 'Ce programme a changé depuis que vous l’avez lu\u202f: relisez-le, puis renvoyez vos changements.',
  en: 'This schedule has changed since you read it: read it again, then send your changes.',
});
