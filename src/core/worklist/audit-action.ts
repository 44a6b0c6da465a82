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
  /** How long one place takes. */
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

/** Minutes for one place by effort; what takes hours or days is done once (working assumption). */
const minutesOf: Readonly<Record<Effort, readonly [number, number]>> = {
  minutes: [5, 15],
  hours: [60, 180],
  days: [480, 960],
};
const mostPlacesCounted = 12;

/** Time to do all of it. */
export function minutesFor(effort: Effort, places: number): WorkItem['minutes'] {
  const [low, high] = minutesOf[effort];
  const times = effort === 'minutes' ? Math.min(mostPlacesCounted, Math.max(1, places)) : 1;
  return { low: low * times, high: high * times };
}

/** `Réparez les liens cassés entre vos pages (2 pages)`. */
export const counted = (name: Text, pages: number): Text =>
  pages === 0 ? name : inBoth((locale) => `${name[locale]} (${pagesText(pages, locale)})`);

const pagesText = (count: number, locale: 'fr' | 'en'): string =>
  `${numberText(count, locale)} ${plural(count, locale, { one: 'page', other: 'pages' })}`;

/** A text whose addresses are decoded. */
export const shown = (text: Text): Text => inBoth((locale) => shownAddress(text[locale]));
