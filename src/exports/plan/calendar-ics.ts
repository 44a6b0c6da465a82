import { createEvents, type EventAttributes } from 'ics';
import type { Strategy } from '../../core/planning/plan/plan.ts';
import type { PlannedAction } from '../../core/planning/plan/planned-action.ts';
import { plainText } from '../../core/values/strings/plain-text.ts';
import type { Locale } from '../../core/values/locale.ts';
import { defineExport, mediaTypes } from '../export.ts';
import type { PlanSource } from './plan-source.ts';

/**
 * The plan for any calendar program (RFC 5545): content at its hour, other actions as whole days. Hours have no time
 * zone, so that ten o'clock stays ten o'clock; stamps are the first day of the cycle, never the clock.
 */
export const calendarIcs = defineExport({
  id: 'calendar.ics',
  mediaType: mediaTypes.calendar,
  render({ strategy, locale }: PlanSource) {
    const timestamp = Date.parse(`${strategy.cycle.start}T00:00:00Z`);
    const events = strategy.actions.map((action) => ({ ...eventOf(action, strategy, locale), timestamp }));
    const { value, error } = createEvents(events, {
      productId: 'maillage//plan',
      calName: plainText(`${strategy.company.name} ${strategy.cycle.start}`),
    });
    if (error || typeof value !== 'string') throw error ?? new Error('the calendar could not be written');
    return foldByOctets(value);
  },
});

function eventOf(action: PlannedAction, strategy: Strategy, locale: Locale): EventAttributes {
  const { content } = action;
  const [year, month, day] = (content?.publishAt ?? action.start).slice(0, 10).split('-').map(Number) as [
    number,
    number,
    number,
  ];
  const [hour, minute] = (content?.publishAt.slice(11) ?? '').split(':').map(Number);
  const common = {
    uid: `${action.id}@${strategy.planHash.slice(0, 16)}.maillage`,
    title: plainText(action.title[locale]),
    description: plainText(descriptionOf(action, locale)),
    categories: [action.stage, action.family].map(plainText),
    ...(content !== null && /^https?:/.test(content.target.url) ? { url: content.target.url } : {}),
  } as const;
  if (hour === undefined || minute === undefined || Number.isNaN(hour)) {
    return { ...common, start: [year, month, day], duration: { days: 1 } } as unknown as EventAttributes;
  }
  return {
    ...common,
    start: [year, month, day, hour, minute],
    startInputType: 'local',
    startOutputType: 'local',
    duration: { minutes: 30 },
  } as unknown as EventAttributes;
}

function descriptionOf(action: PlannedAction, locale: Locale): string {
  const { content } = action;
  if (content === null) return action.what[locale];
  return [action.what[locale], content.message.hook, content.message.body, content.message.cta]
    .filter((line) => line !== '')
    .join('\n');
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
