import { isEmailChannel } from '../framework/channels.ts';
import type { DatedEvent } from '../planning/calendar/events-between.ts';
import { spreadWeeks } from '../planning/calendar/spread-weeks.ts';
import type { PlanContext } from '../planning/context/plan-context.ts';
import { compareById, compareText } from '../values/compare-text.ts';
import { addDays, type Day, daysBetween, monthOf } from '../values/day.ts';
import { fullMonths } from '../framework/dated/full-months.ts';
import { namesGift } from '../planning/topics/gift-signs.ts';
import { eventConcerns } from './event-binding.ts';
import type { Candidate } from './selection/candidate.ts';
import type { Chosen } from './selection/chosen.ts';
import { candidateId, createsTopicPage } from './selection/content-order.ts';

export interface WishedDate {
  readonly due: Day;
  /** The event that the item serves. */
  readonly event: DatedEvent | null;
  /** True for the first text for the public, whose hours are reserved before those of the others. */
  readonly isFirst?: true;
}

/** An event with this much lead has a page as well as a post (working assumption). */
const pageLeadWeeks = 7;
/** Days from the publication to the event: of an email, of a post, and of a page beside its lead (working assumptions). */
const emailLeadDays = 9;
const postLeadDays = 16;
const pageMarginDays = 5;
/** Least days from the start of the cycle to the publication for an event. */
const leastMakingDays = 14;

/** A wished day for each item: those of events before their event, the others spread over the cycle, each early enough to be made in it. */
export function contentDates(context: PlanContext, ordered: readonly Chosen[]): Map<Chosen, WishedDate> {
  const dates = new Map<Chosen, WishedDate>();
  for (const [one, event] of assignEvents(context, ordered))
    dates.set(one, { event, due: eventDue(context, event, one.candidate) });
  const free = ordered.filter((one) => !dates.has(one));
  const fixedWeeks = [...dates.values()].map((date) => daysBetween(context.start, date.due) / 7);
  const weeks = spreadWeeks(fixedWeeks, free.length, 1, context.weeks - 2).map((week) => openWeek(context, week));
  for (const [index, one] of free.entries()) {
    const week = Math.min(weeks[index] ?? 1, latestWeek(context, one.candidate));
    // two items of one week are not published on the same day
    const day = weeks[index - 1] === weeks[index] ? 3 : 1;
    dates.set(one, { event: null, due: addDays(context.start, 7 * week + day) });
  }
  return withEarlyPublication(context, dates);
}

/** Days after its publication in which a text still brings people (working assumption). */
const bringingDays = 30;

/**
 * The nearest week in which what is published brings nobody to a full season: while it lasts, and as long as it goes on,
 * nothing new is published. The same week where the cycle has no other.
 */
function openWeek(context: PlanContext, wished: number): number {
  const full = fullMonths(context.company);
  const isClosed = (week: number): boolean => {
    const day = addDays(context.start, 7 * week + 1);
    return full.includes(monthOf(day)) && full.includes(monthOf(addDays(day, bringingDays)));
  };
  const weeks = Array.from({ length: Math.max(1, context.weeks - 2) }, (_, at) => at + 1);
  const [open] = weeks
    .filter((week) => !isClosed(week))
    .sort((a, b) => Math.abs(a - wished) - Math.abs(b - wished) || a - b);
  return isClosed(wished) ? (open ?? wished) : wished;
}

/** Week of the first text for the public at the latest, 0 = the first (working assumption: three weeks). */
const firstPublicWeek = 2;
/**
 * Part of the hours of these weeks that it may take, measuring coming first: usually, and where no lighter item suits
 * (working assumptions).
 */
const publicShares = [0.4, 0.7];

/**
 * The dates with a free item for the public in the first three weeks, when none is there yet: the best one that those weeks
 * have the hours for, and that waits for no page still to be made.
 */
function withEarlyPublication(context: PlanContext, dates: Map<Chosen, WishedDate>): Map<Chosen, WishedDate> {
  const last = addDays(context.start, 7 * firstPublicWeek + 3);
  const hours = context.company.capacity.hoursPerWeek * (firstPublicWeek + 1);
  const isPublic = ({ candidate, brief }: Chosen): boolean => candidate.format.pageWork === null && brief !== true;
  if ([...dates].some(([one, { due }]) => isPublic(one) && due <= last)) return dates;
  // an item that points to a page still to be made waits for that page
  const waits = ({ candidate }: Chosen): boolean =>
    candidate.topic.target.kind === 'planned' && !createsTopicPage(candidate);
  const free = [...dates].flatMap(([one, { event }]) => (event === null && isPublic(one) && !waits(one) ? [one] : []));
  const within = publicShares.map((share) => free.filter(({ candidate }) => candidate.hours <= hours * share));
  const [first] = (within.find(({ length }) => length > 0) ?? []).sort(
    (a, b) =>
      b.candidate.score - a.candidate.score ||
      a.candidate.hours - b.candidate.hours ||
      compareText(candidateId(a.candidate), candidateId(b.candidate)),
  );
  return first === undefined
    ? dates
    : new Map(dates).set(first, { event: null, due: addDays(last, -2), isFirst: true });
}

/** The last week in which the item can be due: its hours still fit in the cycle. */
function latestWeek(context: PlanContext, one: Candidate): number {
  const weeksOfWork = Math.ceil(one.hours / Math.max(1, context.company.capacity.hoursPerWeek));
  return Math.max(1, context.weeks - 1 - weeksOfWork);
}

/** Each event takes the best free items that can be ready, gift events first: one page and one post for those with a long lead. */
function assignEvents(context: PlanContext, ordered: readonly Chosen[]): Map<Chosen, DatedEvent> {
  const taken = new Map<Chosen, DatedEvent>();
  const best = [...ordered].sort(
    (a, b) => b.candidate.score - a.candidate.score || compareText(candidateId(a.candidate), candidateId(b.candidate)),
  );
  const events = [...context.events].sort(
    (a, b) => Number(b.gift) - Number(a.gift) || b.leadWeeks - a.leadWeeks || compareById(a, b),
  );
  for (const event of events) {
    const free = best.filter((one) => !taken.has(one) && canServe(context, event, one.candidate));
    const page = free.find((one) => one.candidate.format.family === 'editorial');
    const post = free.find((one) => one.candidate.format.family !== 'editorial');
    const items = event.leadWeeks >= pageLeadWeeks ? [page, post] : [post ?? page];
    for (const one of items) if (one !== undefined) taken.set(one, event);
  }
  // A present among other offers has no other time of the year than before an occasion to give: the one with fewest items.
  const given = [...events].filter(({ gift }) => gift).sort((a, b) => compareText(a.day, b.day));
  const isPresent = ({ name }: Chosen['candidate']['offer']): boolean => namesGift(name);
  if (context.company.offers.every(isPresent)) return taken;
  for (const one of best.filter((item) => isPresent(item.candidate.offer) && !taken.has(item))) {
    const served = [...taken.values()];
    const [next] = given
      .filter((event) => canServe(context, event, one.candidate))
      .map((event) => ({ event, items: served.filter((other) => other === event).length }))
      .sort((a, b) => a.items - b.items);
    if (next !== undefined) taken.set(one, next.event);
  }
  return taken;
}

/** True for an item that the occasion concerns, on a page that exists or that it makes, that can be ready in time. */
const canServe = (context: PlanContext, event: DatedEvent, one: Candidate): boolean =>
  one.format.carriesEvent &&
  eventConcerns(context.company, event, one) &&
  (one.topic.target.kind !== 'planned' || createsTopicPage(one)) &&
  daysBetween(context.start, event.day) >= leadDays(event, one) + leastMakingDays;

function leadDays(event: DatedEvent, one: Candidate): number {
  if (isEmailChannel(one.channelId)) return emailLeadDays;
  return one.format.family === 'editorial' ? event.leadWeeks * 7 + pageMarginDays : postLeadDays;
}

function eventDue(context: PlanContext, event: DatedEvent, one: Candidate): Day {
  const day = addDays(event.day, -leadDays(event, one));
  return day < context.start ? context.start : day;
}
