import { isEmailChannel } from '../framework/channels.ts';
import { isBusiness } from '../planning/context/persona-traits.ts';
import type { DatedEvent } from '../planning/calendar/publishing-calendar.ts';
import { addDays, type Day, daysBetween } from '../values/day.ts';
import type { Candidate } from './selection/candidate.ts';
import { candidateId } from './selection/content-order.ts';
import type { PlanContext } from '../planning/context/plan-context.ts';
import type { Chosen } from './selection/chosen.ts';
import { spreadWeeks } from '../planning/calendar/spread-weeks.ts';

export interface WishedDate {
  readonly due: Day;
  readonly event: DatedEvent | null;
}

/** A wished day for each item: events set theirs, the others are spread over the whole cycle, each early enough to be made within it. */
export function contentDates(context: PlanContext, ordered: readonly Chosen[]): Map<Chosen, WishedDate> {
  const events = assignEvents(context, ordered);
  const dates = new Map<Chosen, WishedDate>();
  for (const [one, event] of events) dates.set(one, { event, due: eventDue(context, event, one.candidate) });
  const free = ordered.filter((one) => !dates.has(one));
  const fixed = [...dates.values()].map((date) => daysBetween(context.start, date.due) / 7);
  const weeks = spreadWeeks(fixed, free.length, 1, context.weeks - 2);
  for (const [index, one] of free.entries()) {
    const week = Math.min(weeks[index] ?? 1, latestWeek(context, one.candidate));
    // two items of one week do not come out on the same day
    const day = weeks[index - 1] === weeks[index] ? 3 : 1;
    dates.set(one, { event: null, due: addDays(context.start, 7 * week + day) });
  }
  return dates;
}

/** The week after which making the item would take it past the end of the cycle. */
function latestWeek(context: PlanContext, one: Candidate): number {
  const making = Math.ceil(one.hours / Math.max(1, context.company.capacity.hoursPerWeek));
  return Math.max(1, context.weeks - 1 - making);
}

/** Each event takes free items that can still be ready, great occasions first: one page, online early enough, and one post or message. */
function assignEvents(context: PlanContext, ordered: readonly Chosen[]): Map<Chosen, DatedEvent> {
  const taken = new Map<Chosen, DatedEvent>();
  const best = [...ordered].sort(
    (a, b) => b.candidate.score - a.candidate.score || (candidateId(a.candidate) < candidateId(b.candidate) ? -1 : 1),
  );
  const byWeight = [...context.events].sort(
    (a, b) => Number(b.gift) - Number(a.gift) || b.lead - a.lead || (a.id < b.id ? -1 : 1),
  );
  for (const event of byWeight) {
    const free = best.filter((one) => !taken.has(one) && servesEvent(context, event, one.candidate));
    const page = free.find((one) => one.candidate.format.family === 'editorial');
    const post = free.find((one) => one.candidate.format.family !== 'editorial');
    for (const one of event.lead >= 7 ? [page, post] : [post ?? page]) if (one !== undefined) taken.set(one, event);
  }
  return taken;
}

function servesEvent(context: PlanContext, event: DatedEvent, one: Candidate): boolean {
  if (
    !one.format.carriesEvent ||
    !['transactional', 'commercial'].includes(one.topic.intent) ||
    isBusiness(one.persona)
  )
    return false;
  return one.topic.target.kind !== 'planned' && daysBetween(context.start, event.day) >= leadDays(event, one) + 14;
}

function leadDays(event: DatedEvent, one: Candidate): number {
  if (isEmailChannel(one.channelId)) return 9;
  return one.format.family === 'editorial' ? event.lead * 7 + 5 : 16;
}

function eventDue(context: PlanContext, event: DatedEvent, one: Candidate): Day {
  const day = addDays(event.day, -leadDays(event, one));
  return day < context.start ? context.start : day;
}
