import { compareText } from '../values/compare-text.ts';
import type { WorkItem } from './work-item.ts';

/**
 * The rule of the one list: worth × certainty for the time it takes, so that a short task of some worth comes before a long
 * one of a little more. A threat comes first whatever its time, so that no trifle of five minutes passes it. Every number is
 * a working assumption.
 */
const orderRule = {
  /** Worth from which a thing left alone costs customers every day. */
  threat: 55,
  /** Worth under which a thing is not shown to an owner. */
  least: 4,
  /** Hours weigh little: a day of writing is often what a site lacks most; eight hours weigh half as much again as one. */
  timePower: 0.2,
  /** Hours under which a task is not shorter: what takes five minutes does not pass what takes half an hour. */
  leastHours: 0.5,
} as const;

/** Items in the order in which to do them. */
export function workOrder<Item extends WorkItem>(items: readonly Item[]): Item[] {
  return items
    .filter(({ worth }) => worth >= orderRule.least)
    .sort((a, b) => rank(a) - rank(b) || urgency(b) - urgency(a) || compareText(a.id, b.id));
}

const isThreat = ({ worth, certainty }: WorkItem): boolean => worth * certainty >= orderRule.threat;

const rank = (item: WorkItem): number => (isThreat(item) ? 0 : 1);

/** Between threats the time does not count. */
function urgency(item: WorkItem): number {
  const { worth, certainty, minutes } = item;
  if (isThreat(item)) return worth * certainty;
  const hours = Math.max(orderRule.leastHours, (minutes.low + minutes.high) / 120);
  return (worth * certainty) / hours ** orderRule.timePower;
}

/** Weeks of a month. */
const weeksOfMonth = 52 / 12;

export interface MonthOfWork {
  /** What fits into the hours of a month, in order; the first item is there even when it takes more. */
  readonly now: readonly WorkItem[];
  readonly later: readonly WorkItem[];
  readonly hours: number;
}

/** Cuts an ordered list at the hours of a month: an item that does not fit leaves its place to shorter ones. */
export function monthOfWork(ordered: readonly WorkItem[], hoursPerWeek: number, most: number): MonthOfWork {
  const hours = Math.round(hoursPerWeek * weeksOfMonth);
  let left = hours * 60;
  const now: WorkItem[] = [];
  const later: WorkItem[] = [];
  for (const item of ordered) {
    const minutes = (item.minutes.low + item.minutes.high) / 2;
    const fits = now.length === 0 || minutes <= left;
    if (!fits || now.length >= most) later.push(item);
    else {
      now.push(item);
      left -= minutes;
    }
  }
  return { now, later, hours };
}
