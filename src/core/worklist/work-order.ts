import { compareText } from '../values/compare-text.ts';
import type { WorkItem } from '../planning/plan/work-item.ts';

/**
 * The rule of the one list: worth × certainty for the time it takes, so that a short task of some worth comes before a long
 * one of a little more. A threat comes first whatever its time, so that no trifle of five minutes passes it. Every number is
 * a working assumption.
 */
export const orderRule = {
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
  return items.filter(({ worth }) => worth >= orderRule.least).sort(byWorkOrder);
}

/** Compares two items by the order in which to do them. */
export const byWorkOrder = (a: WorkItem, b: WorkItem): number =>
  rank(a) - rank(b) || urgency(b) - urgency(a) || compareText(a.id, b.id);

const isThreat = ({ worth, certainty }: WorkItem): boolean => worth * certainty >= orderRule.threat;

const rank = (item: WorkItem): number => (isThreat(item) ? 0 : 1);

/** Between threats the time does not count. */
function urgency(item: WorkItem): number {
  const { worth, certainty, minutes } = item;
  if (isThreat(item)) return worth * certainty;
  const hours = Math.max(orderRule.leastHours, (minutes.low + minutes.high) / 120);
  return (worth * certainty) / hours ** orderRule.timePower;
}
