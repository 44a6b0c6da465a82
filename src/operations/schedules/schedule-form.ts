import { z } from 'zod';
import { isTimeZone, type Recurrence } from '../../core/values/recurrence.ts';
import { Failure } from '../../core/values/failure.ts';
import type { Schedule } from '../../io/services/stored/schedules.ts';
import type { Store } from '../../io/services/store.ts';
import { BilingualText } from '../inputs/bilingual-text.ts';
import { expecting, field } from '../inputs/field.ts';

export const scheduleId = field(
  z.string().regex(/^sch_[0-9a-f]{32}$/),
  'identifiant du programme',
  'id of the schedule',
);

export const whenFields = {
  every: field(z.enum(['day', 'week', 'month']), 'day, week ou month', 'day, week or month'),
  weekday: field(
    z.number().int().min(1).max(7).optional(),
    'pour week\u202f: 1 = lundi … 7 = dimanche',
    'for week: 1 = Monday … 7 = Sunday',
  ),
  monthDay: field(
    z.number().int().min(1).max(28).optional(),
    'pour month\u202f: jour, 1 à 28',
    'for month: day, 1 to 28',
  ),
  hour: field(z.number().int().min(0).max(23).default(6), 'heure, 0 à 23', 'hour, 0 to 23'),
  minute: field(z.number().int().min(0).max(59).default(0), 'minute', 'minute'),
  timeZone: field(
    expecting(z.string().max(64), isTimeZone, {
      fr: 'Donnez un fuseau horaire comme Europe/Paris.',
      en: 'Give a time zone such as Europe/Paris.',
    }),
    'fuseau horaire, comme Europe/Paris',
    'time zone, such as Europe/Paris',
  ),
};

export const ScheduleForm = z
  .object({
    id: z.string(),
    projectId: z.string(),
    task: z.enum(['audit', 'sync']),
    every: whenFields.every,
    weekday: z.number().nullable(),
    monthDay: z.number().nullable(),
    hour: z.number(),
    minute: z.number(),
    timeZone: z.string(),
    maxPages: z.number().nullable(),
    source: z.string().nullable(),
    /** The next start; null while it is paused. */
    nextAt: z.string().nullable(),
    /** The job under way; null between two runs. */
    jobId: z.string().nullable(),
    lastRun: z.object({ at: z.string(), jobId: z.string(), state: z.string() }).nullable(),
    /** Runs in a row that failed. */
    failures: z.number(),
    /** Why it was paused; null unless failures did it. */
    trouble: BilingualText.nullable(),
    revision: z.number(),
    createdAt: z.string(),
  })
  .meta({ id: 'Schedule' });

export function shownSchedule({ body, history, ...schedule }: Schedule): z.output<typeof ScheduleForm> {
  const { when, task, maxPages = null, source = null } = body;
  const { weekday = null, monthDay = null, ...others } = when;
  const { failures, lastRun, trouble } = history;
  return { ...schedule, task, ...others, weekday, monthDay, maxPages, source, failures, lastRun, trouble };
}

/** Throws `Failure('not-found')` when there is none. */
export async function scheduleOf(id: string, store: Store): Promise<Schedule> {
  const schedule = await store.schedule(id);
  if (schedule !== null) return schedule;
  throw new Failure('not-found', {
    fr: 'Aucun programme ne porte cet identifiant\u202f: listez-les par GET /v1/projects/{id}/schedules.',
    en: 'No schedule has this id: list them with GET /v1/projects/{id}/schedules.',
  });
}

/** Throws `Failure('invalid-input')` when the day of the week or of the month is missing. */
export function recurrenceOf(given: Recurrence): Recurrence {
  const { every, weekday, monthDay, hour, minute, timeZone } = given;
  if (every === 'week' && weekday === undefined) throw missing('weekday');
  if (every === 'month' && monthDay === undefined) throw missing('monthDay');
  const day = every === 'week' ? { weekday } : every === 'month' ? { monthDay } : {};
  return { every, ...day, hour, minute, timeZone };
}

function missing(name: 'weekday' | 'monthDay'): Failure {
  const message =
    name === 'weekday'
      ? { fr: 'Donnez le jour de la semaine, de 1 à 7.', en: 'Give the day of the week, 1 to 7.' }
      : { fr: 'Donnez le jour du mois, de 1 à 28.', en: 'Give the day of the month, 1 to 28.' };
  return new Failure('invalid-input', message, [{ path: `/${name}`, message }]);
}
