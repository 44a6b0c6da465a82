import { createEvents, type EventAttributes } from 'ics';
import type { Strategy } from '../../core/planning/plan/plan.ts';
import type { PlannedAction } from '../../core/planning/plan/planned-action.ts';
import type { PlannedTask } from '../../core/planning/plan/planned-task.ts';
import { plainText } from '../../core/values/strings/plain-text.ts';
import { addDays, type Day } from '../../core/values/day.ts';
import type { Locale } from '../../core/values/locale.ts';
import { defineExport, mediaTypes } from '../export.ts';
import { parsedUrl } from '../../core/values/url.ts';
import type { PlanSource } from './plan-source.ts';

/**
 * The plan for any calendar program (RFC 5545): content at its hour, other tasks as whole days. Hours have no time
 * zone, so that ten o'clock stays ten o'clock; stamps are the first day of the cycle, never the clock.
 */
export const calendarIcs = defineExport({
  id: 'calendar.ics',
  mediaType: mediaTypes.calendar,
  purpose: { fr: 'calendrier, à ouvrir dans un agenda', en: 'calendar, to open in a diary' },
  render({ strategy, locale }: Pick<PlanSource, 'strategy' | 'locale'>) {
    const timestamp = Date.parse(`${strategy.cycle.start}T00:00:00Z`);
    const events = strategy.tasks.map((task) => ({ ...eventOf(task, strategy, locale), timestamp }));
    const { value, error } = createEvents(events, {
      productId: 'maillage//plan',
      calName: plainText(`${strategy.company.name} ${strategy.cycle.start}`),
    });
    if (error || typeof value !== 'string') throw error ?? new Error('the calendar could not be written');
    return foldByOctets(value);
  },
});

function eventOf(task: PlannedTask, strategy: Strategy, locale: Locale): EventAttributes {
  const action = strategy.actions.find(({ id }) => id === task.actionId);
  const url = action?.content?.target.url ?? '';
  const common = {
    // The same in every plan of the cycle: a diary that reads the calendar again moves the entry instead of adding one.
    uid: `${task.id}.${strategy.cycle.id}@${parsedUrl(strategy.company.domain)?.host ?? 'maillage'}`,
    title: plainText(task.title[locale]),
    description: plainText(descriptionOf(task, action, locale)),
    categories: (action === undefined ? ['SITE'] : [action.stage, action.family]).map(plainText),
    ...(/^https?:/.test(url) ? { url } : {}),
  } as const;
  if (task.time === null) {
    // An end, not a duration: the library writes a day as `P1DT`, which the standard does not allow.
    return { ...common, start: partsOf(task.date), end: partsOf(addDays(task.date, 1)) } as EventAttributes;
  }
  const [hour = 0, minute = 0] = task.time.split(':').map(Number);
  return {
    ...common,
    start: [...partsOf(task.date), hour, minute],
    startInputType: 'local',
    startOutputType: 'local',
    duration: { minutes: 30 },
  } as unknown as EventAttributes;
}

const partsOf = (day: Day): [number, number, number] => day.split('-').map(Number) as [number, number, number];

/** A diary shows some lines; the page of the month has them all. */
const mostEdits = 10;

function descriptionOf({ work }: PlannedTask, action: PlannedAction | undefined, locale: Locale): string {
  if (work !== null) {
    const edits = work.edits
      .slice(0, mostEdits)
      .map(({ page, text }) => `- ${page === null ? '' : `${page} `}${text[locale]}`);
    return [work.why[locale], work.how?.[locale] ?? '', ...edits].filter(Boolean).join('\n');
  }
  if (action === undefined) return '';
  const { content, what } = action;
  const { hook = '', body = '', cta = '' } = content?.message ?? {};
  return [what[locale], hook, body, cta].filter((line) => line !== '').join('\n');
}

/** Folds lines at 75 octets as RFC 5545 asks; the library folds at 75 characters, too late for accents. */
function foldByOctets(calendar: string): string {
  const lines = calendar.replaceAll(/\r\n[ \t]/g, '').split('\r\n');
  return lines.map(foldLine).join('\r\n');
}

function foldLine(line: string): string {
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const size = Buffer.byteLength(character);
    if (octets + size > 75) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return folded;
}
