import type { Effort } from '../audits/audit.ts';
import { plural, inBoth, type Text } from '../values/text.ts';
import { numberText } from '../values/number-text.ts';
import { shownAddress } from '../values/addresses/shown-address.ts';
import type { WorkItem } from '../planning/plan/work-item.ts';

/** Work that an audit calls for. */
export interface AuditAction extends WorkItem {
  /** The title without its number of pages: what the report calls it. */
  readonly name: Text;
  /** How to do it. */
  readonly how: Text;
  /** In what time it is counted. */
  readonly effort: Effort;
  /** Addresses of the pages concerned. */
  readonly places: readonly string[];
  /** Id of the problem of the site that the work solves. */
  readonly problem: string;
  /** Ids of the checks whose findings it gathers. */
  readonly checks: readonly string[];
}

export const mostProofs = 3;
export const mostEdits = 10;
/** The same where each change has a line of its own, page by page or link by link: most sites have all of them on the list. */
export const mostListedEdits = 100;

type Range = WorkItem['minutes'];

interface WorkTime {
  /** To see what is asked and how to change it, whatever the number of places. */
  readonly begin: Range;
  /** On each page, link or image to change. */
  readonly place: Range;
  /** Places counted: past them, the same change is repeated. */
  readonly mostPlaces: number;
  /** Of one change that treats all places, or places that nobody can count: many places take no more. */
  readonly once: Range;
}

const range = (low: number, high: number): Range => ({ low, high });

/** Minutes by effort, for somebody who knows how to change the site (working assumptions). */
const workTimes: Readonly<Record<Effort, WorkTime>> = {
  minutes: { begin: range(0, 0), place: range(5, 15), mostPlaces: 12, once: range(5, 15) },
  hours: { begin: range(30, 60), place: range(10, 30), mostPlaces: 12, once: range(60, 180) },
  days: { begin: range(60, 120), place: range(60, 180), mostPlaces: 40, once: range(480, 960) },
};

/** Time to do all of it: it grows with the places to change, up to that of one change where one treats them all. */
export function minutesFor(effort: Effort, places: number, isOnce = false): Range {
  const { begin, place, mostPlaces, once } = workTimes[effort];
  const times = Math.min(mostPlaces, Math.max(1, places));
  const each = range(begin.low + place.low * times, begin.high + place.high * times);
  return isOnce && each.high > once.high ? once : each;
}

/** `Réparez les liens cassés entre vos pages (2 pages)`. */
export const counted = (name: Text, pages: number): Text =>
  pages === 0 ? name : inBoth((locale) => `${name[locale]} (${pagesText(pages, locale)})`);

const pagesText = (count: number, locale: 'fr' | 'en'): string =>
  `${numberText(count, locale)} ${plural(count, locale, { one: 'page', other: 'pages' })}`;

/** A text whose addresses are decoded. */
export const shown = (text: Text): Text => inBoth((locale) => shownAddress(text[locale]));
