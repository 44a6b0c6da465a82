import { addDays, type Day, daysBetween } from '../../values/day.ts';
import { compareById, compareText } from '../../values/compare-text.ts';
import { sum } from '../../values/sum.ts';
import type { Text } from '../../values/text.ts';
import { type AwayWeeks, awayIn } from './away-weeks.ts';
import { closedWindows, openDay } from '../../framework/dated/closed-windows.ts';
import { isBusiness } from '../context/persona-traits.ts';
import type { PlanContext } from '../context/plan-context.ts';
import { withLegalDuties } from '../messages/message-duties.ts';
import type { Skill } from '../plan/action.ts';
import { baselineActionId, type DraftAction } from '../plan/draft-action.ts';
import type { PlannedAction } from '../plan/planned-action.ts';
import { monthWeeks } from '../plan/planned-task.ts';
import type { WorkItem } from '../plan/work-item.ts';
import { bindAction } from '../targets/bind-action.ts';
import { type OwnerLedger, ownerLedger } from '../targets/owner-of.ts';
import { begunWork } from './begun-work.ts';
import { aroundPlaced } from './around-placed.ts';
import { afterDependencies, afterTheirPages, dependenciesFirst, withoutMissing } from './dependencies.ts';
import { isEarlyMeasurement, isOfFirstFortnight, isOfFirstMonth, isOfFirstWeek, priorityOf } from './draft-order.ts';
import { hoursOfWeeks } from './hours-of-weeks.ts';
import { moved, movedTo } from './moved-draft.ts';
import { publishingSlot } from './publishing-slot.ts';
import { type FreeHours, mainWeeks, type SiteWork, siteWork, siteWorkLater, wholeWorkId } from './site-work.ts';
import { type WeeklyHours, weeklyHours } from './weekly-hours.ts';

export interface Schedule {
  /** By date of their start. */
  readonly actions: PlannedAction[];
  /** Work on the site, in the order of its audit. */
  readonly site: SiteBooking[];
  /** Hours reserved in each week of the cycle. */
  readonly used: number[];
  /** What waits although the weeks have room: no person has enough hours left. */
  readonly waiting: Text[];
}

export interface SiteBooking {
  readonly item: WorkItem;
  readonly owner: Text;
  readonly weeks: readonly { readonly week: number; readonly hours: number }[];
}

/** The actions and the work on the site in their weeks, around what a person placed in the calendar (`aroundPlaced`). */
export const scheduleActions = (
  context: PlanContext,
  wished: readonly DraftAction[],
): Schedule & { readonly madeWay: readonly Text[] } =>
  aroundPlaced(context, (placed, leastHours) => scheduleAround({ ...context, placed, leastHours }, wished));

/**
 * Reserves hours for measurements, reviews and contents with a fixed date, then for the work on the site, then for each action,
 * the earliest wished date first, then for further work on the site; what finds too few free hours is left out, and what no person has the
 * hours for waits.
 */
function scheduleAround(context: PlanContext, wished: readonly DraftAction[]): Schedule {
  const drafts = afterTheirPages(context, wished);
  const away = awayIn(context);
  const hours = weeklyHours(context.weeks, hoursOfWeeks(context, drafts, away));
  const queue = dependenciesFirst(
    [...drafts].sort((a, b) => priorityOf(a) - priorityOf(b) || compareText(a.due, b.due) || compareById(a, b)),
  );
  const booked: Booked = {
    hours,
    owners: ownerLedger(context.company, context.weeks),
    away,
    readyDays: new Map(),
    waiting: [],
    unbooked: new Set(),
    siteWeeks: new Map(),
  };
  // work on the site must not push the first text for the public, or that of an occasion, past its day
  const isFirst = (draft: DraftAction): boolean =>
    isOfFirstFortnight(context, draft) ||
    isOfFirstMonth(context, draft) ||
    (draft.kind === 'measurement'
      ? draft.steering || isOfFirstWeek(context, draft)
      : draft.kind === 'content' && draft.fixedDate === true && draft.dependencies.length === 0);
  // the starting figures, then the first pages of the main problem of the site: as many as the first texts leave hours for, one at least
  const early = queue.filter(
    (draft) => draft.kind === 'measurement' && (isEarlyMeasurement(context, draft) || isOfFirstWeek(context, draft)),
  );
  const dated = queue.filter((draft) => isFirst(draft) && !early.includes(draft));
  const isFigures = ({ id }: DraftAction): boolean => id === baselineActionId;
  const figures = scheduled(context, early.filter(isFigures), booked);
  // with few hours, what else is measured waits for the first page of the main problem, not that page for it
  const measured = early.filter((draft) => !isFigures(draft));
  const free = freeBeside(context, [...measured, ...dated], hours);
  const work = siteWork(context, free);
  const begun = begunWork(work, free);
  const begunSite = begun.flatMap((one) => bookedSite(one, booked));
  const first = [...figures, ...scheduled(context, [...measured, ...dated], booked)];
  const site = [...begunSite, ...work.filter((one) => !begun.includes(one)).flatMap((one) => bookedSite(one, booked))];
  const others = scheduled(
    context,
    queue.filter((draft) => !isFirst(draft)),
    booked,
  );
  const siteLater = siteWorkLater(context, site, hours.free()).flatMap((one) => bookedSite(one, booked));
  return {
    actions: withoutMissing([...first, ...others]).sort((a, b) => compareText(a.start, b.start) || compareById(a, b)),
    site: [...site, ...siteLater],
    used: hours.used(),
    waiting: booked.waiting,
  };
}

/** Weeks in which the first text for the public comes out. */
const firstTextWeeks = 3;

/** Hours of the first weeks and of the first month, beside those of the texts and measurements with a fixed date. */
function freeBeside({ start }: PlanContext, dated: readonly DraftAction[], hours: WeeklyHours): FreeHours {
  const until = (weeks: number): number =>
    hours.free(weeks) -
    sum(dated.flatMap(({ due, plannedHours }) => (daysBetween(start, due) < 7 * weeks ? plannedHours : [])));
  const forOnePage = hours.free(mainWeeks);
  return {
    inFirstWeek: hours.free(1),
    forOnePage,
    inFirstWeeks: Math.max(0, Math.min(forOnePage, until(firstTextWeeks))),
    inMonth: Math.max(0, until(monthWeeks)),
  };
}

function bookedSite({ item, hours: needed }: SiteWork, booked: Booked): SiteBooking[] {
  const id = wholeWorkId(item.id);
  if (booked.unbooked.has(id)) return [];
  const from = booked.siteWeeks.get(id) ?? 0;
  const weeks = booked.hours.reserve(needed, from, from);
  const owner = weeks === null ? null : ownerFor(booked, weeks, { skill: skillOf(item), title: item.title });
  if (weeks !== null && owner !== null) {
    booked.siteWeeks.set(id, weeks.at(-1)?.week ?? from);
    return [{ item, owner, weeks }];
  }
  booked.unbooked.add(id);
  return [];
}

const skillOf = ({ source }: WorkItem): Skill => (source === 'link' ? 'seo' : 'dev');

interface Booked {
  readonly hours: WeeklyHours;
  readonly owners: OwnerLedger;
  readonly away: AwayWeeks;
  /** Days on which scheduled actions are ready, by id; completed. */
  readonly readyDays: Map<string, Day>;
  /** Titles of what no person has enough hours left for; completed. */
  readonly waiting: Text[];
  /** Ids of the works on the site of which a part found no room: its next parts wait too; completed. */
  readonly unbooked: Set<string>;
  /** Week in which the last part of each work on the site ends, before which its next part does not begin; completed. */
  readonly siteWeeks: Map<string, number>;
}

function scheduled(context: PlanContext, queue: readonly DraftAction[], booked: Booked): PlannedAction[] {
  const actions: PlannedAction[] = [];
  for (const wished of queue) {
    const draft = afterDependencies(context, wished, booked.readyDays);
    const found = ownedIn(context, draft, booked);
    if (found === null) continue;
    const { weeks, dated, owner } = found;
    booked.readyDays.set(draft.id, dated.due);
    actions.push(bindAction(context, withLegalDuties(context, dated), { weeks, ready: dated.due, owner }));
  }
  return actions;
}

type Weeks = SiteBooking['weeks'];

/** A draft in its weeks with the person who does it: later where those who have the hours are away; null without room or person. */
function ownedIn(
  context: PlanContext,
  draft: DraftAction,
  booked: Booked,
): { weeks: Weeks; dated: DraftAction; owner: Text } | null {
  const placed = outsideClosures(context, draft, booked.hours);
  if (placed === null) return null;
  const { weeks, dated } = placed;
  if (missesEvent(dated)) {
    booked.hours.release(weeks);
    return null;
  }
  // a deed of every week has its person, and somebody else while this one is away
  const isFree =
    draft.runningHours === undefined && booked.owners.isFree(draft.skill, weeks, booked.away.isAway(weeks));
  const back = isFree ? null : booked.away.backAfter(weeks);
  const last = draft.until < context.end ? draft.until : context.end;
  if (back !== null && back > dated.due && back <= last && draft.again === undefined) {
    booked.hours.release(weeks);
    return ownedIn(context, moved(context, draft, back), booked);
  }
  // what has a last day, or was begun before an absence, is done by somebody all the same
  const owner = ownerFor(booked, weeks, draft, isFree);
  if (owner === null) return null;
  const isMovable = !isFree && draft.fixedDate !== true && draft.content === null && draft.scenario === null;
  return { weeks: isMovable ? afterAbsence(context, weeks, booked, owner.fr) : weeks, dated, owner };
}

/** The weeks of a task, those in which its owner is away taken after the absence, where these have room. */
function afterAbsence({ weeks: last }: PlanContext, weeks: Weeks, { hours, away }: Booked, owner: string): Weeks {
  const isAway = (week: number): boolean => away.isAway([{ week }])(owner);
  const placed = weeks.flatMap((one) => {
    if (!isAway(one.week)) return [one];
    const back = Array.from({ length: Math.max(0, last - one.week - 1) }, (_, at) => one.week + 1 + at).find(
      (week) => !isAway(week),
    );
    hours.release([one]);
    const later = back === undefined ? null : hours.reserve(one.hours, back, back);
    if (later !== null && !later.some(({ week }) => isAway(week))) return later;
    if (later !== null) hours.release(later);
    return hours.reserve(one.hours, one.week, one.week) ?? [one];
  });
  const used = [...new Set(placed.map(({ week }) => week))].sort((a, b) => a - b);
  return used.map((week) => ({ week, hours: sum(placed.filter((one) => one.week === week).map((one) => one.hours)) }));
}

/** A draft in its reserved weeks, with the day that they give it; null without room. */
function placedIn(
  context: PlanContext,
  draft: DraftAction,
  hours: WeeklyHours,
): { weeks: Weeks; dated: DraftAction } | null {
  const weeks = reservedWeeks(context, draft, hours);
  if (weeks === null) return null;
  return { weeks, dated: draft.again?.length ? draft : redated(context, draft, weeks.at(-1)?.week ?? 0) };
}

const publicKinds: ReadonlySet<string> = new Set(['content', 'scenario', 'referral']);

/** The same, what brings people in dated after the days on which the company serves nobody. */
function outsideClosures(context: PlanContext, draft: DraftAction, hours: WeeklyHours): ReturnType<typeof placedIn> {
  const placed = placedIn(context, draft, hours);
  if (placed === null || !publicKinds.has(draft.kind) || draft.fixedDate === true) return placed;
  const open = openDay(placed.dated.due, closedWindows(context.company));
  if (open === placed.dated.due || open > context.end) return placed;
  hours.release(placed.weeks);
  return placedIn(context, moved(context, draft, open), hours) ?? placedIn(context, draft, hours);
}

/** True for a text of an occasion that would be published after it. */
function missesEvent({ due, content, occasion }: DraftAction): boolean {
  const day = content?.event?.day ?? occasion;
  return day !== undefined && due > day;
}

/** The person who does a task in its reserved weeks; without one the weeks are free again and the task waits. */
function ownerFor(
  { hours, owners, away, waiting }: Booked,
  weeks: Weeks,
  { skill, title, person }: Pick<DraftAction, 'skill' | 'title' | 'person'>,
  isAwayKept = true,
): Text | null {
  const owner = owners.take(skill, weeks, isAwayKept ? away.isAway(weeks) : undefined, person);
  if (owner === null) {
    hours.release(weeks);
    waiting.push(title);
  }
  return owner;
}

/** Hours for the week of its day and, in equal parts, for each week in which it is done again; null without room for all. */
function reservedWeeks(context: PlanContext, draft: DraftAction, hours: WeeklyHours) {
  const { kind, steering, due, again = [], plannedHours, runningHours } = draft;
  const wished = [weekOf(context, due), ...again.filter((week) => week < context.weeks)];
  const needed = plannedHours / wished.length;
  // what is measured or reviewed after the first weeks has nothing to look at before, nor the cases of a week to come
  const isOfWeek = runningHours !== undefined || (kind === 'measurement' && steering);
  const earliest = (week: number): number => (isOfWeek && week >= 2 ? week : 0);
  const found = wished.map((week) => hours.reserve(needed, week, earliest(week)) ?? hours.reserve(needed, week));
  return found.some((one) => one === null) ? null : found.flatMap((one) => one ?? []);
}

const weekOf = (context: PlanContext, day: Day): number => Math.floor(daysBetween(context.start, day) / 7);

/** The draft dated at the end of its hours; a publication takes the next good slot. */
function redated(context: PlanContext, draft: DraftAction, lastWeek: number): DraftAction {
  const dueWeek = weekOf(context, draft.due);
  const slotDay = draft.content?.publishAt?.slice(0, 10) ?? draft.due;
  if (lastWeek <= dueWeek && slotDay === draft.due) return draft;
  const day = lastWeek > dueWeek ? addDays(context.start, 7 * lastWeek + 1) : draft.due;
  if (draft.content?.publishAt == null) return movedTo(context, draft, day);
  const persona = context.company.personas.find((one) => one.id === draft.personaIds[0]);
  const slot = publishingSlot(day, context.end, {
    channelId: draft.content.channelId,
    business: persona !== undefined && isBusiness(persona),
    country: context.company.organisation.country,
  });
  return { ...draft, due: slot.day, content: { ...draft.content, publishAt: `${slot.day}T${slot.time}` } };
}
