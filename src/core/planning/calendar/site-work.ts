import { sum } from '../../values/sum.ts';
import { shownAddress } from '../../values/addresses/shown-address.ts';
import { pair, type Text } from '../../values/text.ts';
import type { PlanContext } from '../context/plan-context.ts';
import { monthWeeks } from '../plan/planned-task.ts';
import type { Edit, WorkItem } from '../plan/work-item.ts';
import { pathOf } from '../topics/topic-words.ts';

/**
 * Hours of the cycle that repairing the site may take: an eighth, three days at least, never more than a third; tasks at
 * most (working assumptions).
 */
const share = { usual: 1 / 8, most: 1 / 3 };
const fewestHours = 24;
const mostTasks = 8;

export interface SiteWork {
  readonly item: WorkItem;
  readonly hours: number;
}

/** Hours up to which work on the site is short: it is done before what takes days (working assumption). */
export const shortHours = 2;

/**
 * The first work that the audit calls for, as far as it fits in the part of the hours that the site may take. Its main problem
 * comes first in any case: all of it when it is short enough, else as many pages as the hours that are free in the first
 * week, in the first weeks or in the first month can finish; then the short work, then the other pages of the main problem and the rest in
 * parts that a month can finish: a part of each in the order of the audit, then the next part of each, so that no long work
 * waits for the last page of another. Needs without a page are left out: the contents of the plan answer them.
 */
export function siteWork(
  { site, hoursTotal, weeks }: Pick<PlanContext, 'site' | 'hoursTotal' | 'weeks'>,
  { inFirstWeek, forOnePage, inFirstWeeks, inMonth }: FreeHours = everyHour,
): SiteWork[] {
  const part = Math.min(hoursTotal * share.most, Math.max(hoursTotal * share.usual, fewestHours));
  const [main, ...others] = (site?.work ?? []).filter(({ source }) => source !== 'coverage').slice(0, mostTasks);
  if (main === undefined) return [];
  const isShort = (item: WorkItem): boolean => hoursOf(item) <= shortHours;
  const most = mainShare * Math.min(part, (hoursTotal / weeks) * monthWeeks);
  const sizes = [Math.min(most, inFirstWeeks), Math.min(most, inMonth), most];
  const one = Math.min(1, pagesWithin(main, Math.min(most, forOnePage)));
  const within = sizes.map((hours) => pagesWithin(main, hours));
  const atOnce = pagesWithin(main, Math.min(most, inFirstWeek));
  const begun = [atOnce, within[0] ?? 0, one, ...within].find((pages) => pages > 0) ?? 0;
  const isWhole = begun > 0 ? begun === main.pages : sizes.some((hours) => hoursOf(main) <= hours);
  const first = isWhole ? [allOf(main)] : begun > 0 ? [{ whole: main, from: 0, to: begun }] : [];
  const rest = isWhole || begun === 0 ? [] : inParts(main, begun, most);
  const behind = first.length === 0 ? [main, ...others] : others;
  const long = behind.filter((item) => !isShort(item)).map((item) => inParts(item, 0, most));
  return fitting([...first, ...behind.filter(isShort).map(allOf), ...inTurn([rest, ...long])], part);
}

/** The pages of a work from one on, up to another. */
interface Span {
  readonly whole: WorkItem;
  readonly from: number;
  readonly to: number;
}

const allOf = (whole: WorkItem): Span => ({ whole, from: 0, to: whole.pages });

/** The first of each list, then the second of each … */
function inTurn(lists: readonly (readonly Span[])[]): Span[] {
  const longest = Math.max(0, ...lists.map(({ length }) => length));
  return Array.from({ length: longest }, (_, at) => lists.flatMap((list) => list.slice(at, at + 1))).flat();
}

/** Hours that are free in the first weeks of a cycle and in its first month, beside what has a fixed date. */
export interface FreeHours {
  /** Beside the starting figures: pages that fit are done before anything else. */
  readonly inFirstWeek: number;
  /** All that is free in the first weeks: the first page of the main problem may move a text by a week. */
  readonly forOnePage: number;
  readonly inFirstWeeks: number;
  readonly inMonth: number;
}
const everyHour: FreeHours = {
  inFirstWeek: Number.POSITIVE_INFINITY,
  forOnePage: Number.POSITIVE_INFINITY,
  inFirstWeeks: Number.POSITIVE_INFINITY,
  inMonth: Number.POSITIVE_INFINITY,
};

/** Weeks in which the main problem is begun. */
export const mainWeeks = 2;

/** Share of the hours of a month that a part of a long work may take (working assumption). */
const mainShare = 2 / 3;

/** Pages of a long work that so many hours finish; 0 for a work that is not done page by page. */
function pagesWithin(item: WorkItem, hours: number): number {
  return item.pages < 2 ? 0 : Math.min(item.pages, Math.floor((item.pages * hours) / hoursOf(item) + 1e-9));
}

/** True for work that names each of its pages: any of them may be done alone. */
const isByPage = ({ source, places, pages }: WorkItem): boolean => source === 'diagnosis' && places?.length === pages;

/** The pages of a work from one on, in parts of so many hours; all in one when it is short, or not done page by page. */
function inParts(whole: WorkItem, from: number, hours: number): Span[] {
  const pages = isByPage(whole) ? pagesWithin(whole, hours) : 0;
  const each = from === 0 && hoursOf(whole) <= hours ? whole.pages : pages;
  if (each === 0) return [{ whole, from, to: whole.pages }];
  const parts: Span[] = [];
  for (let at = from; at < whole.pages; at += each)
    parts.push({ whole, from: at, to: Math.min(whole.pages, at + each) });
  return parts;
}

/** Some pages of a work, which its title and its changes name; the whole work where it has no others. */
function partOf(item: WorkItem, from: number, to: number): WorkItem {
  if (from === 0 && to >= item.pages) return item;
  const { low, high } = item.minutes;
  const part = (to - from) / item.pages;
  const { places: every, ...own } = item;
  const places = every?.length === item.pages ? every.slice(from, to) : null;
  return {
    ...own,
    ...(from === 0 ? {} : { id: `${item.id}-${nextPart}-${from + 1}` }),
    title: partTitle(item, from, to, places),
    minutes: { low: Math.round(low * part), high: Math.round(high * part) },
    pages: to - from,
    ...(places === null ? {} : { places }),
    edits: places === null ? item.edits.slice(from, to) : item.edits.filter((edit) => concerns(edit, places)),
  };
}

const nextPart = 'from-page';

/** An edit on one of the pages, or that names one of them beside its own. */
const concerns = ({ page, text }: Edit, places: readonly string[]): boolean =>
  page === null || places.includes(page) || places.some((place) => wordsOf(text.fr).includes(pathOf(place)));

const wordsOf = (text: string): string[] => text.split(/[\s,;]+/u).map((word) => word.replace(/\.$/u, ''));

/** Addresses that a title names (working assumption). */
const mostNamed = 3;

function partTitle({ title, pages }: WorkItem, from: number, to: number, places: readonly string[] | null): Text {
  const count = to - from;
  if (places === null) {
    const [fr, en] =
      from === 0
        ? [
            count === 1 ? 'la première page' : `les ${count} premières pages`,
            `the first ${count === 1 ? 'page' : `${count} pages`}`,
          ]
        : ['les autres pages', to >= pages ? 'the other pages' : `the next ${count} pages`];
    return pair(`${title.fr}\u00a0: ${fr}`, `${title.en}: ${en}`);
  }
  const named = places.slice(0, mostNamed).map((place) => shownAddress(pathOf(place)));
  const more = count - named.length;
  const list = (rest: string, and: string): string =>
    more > 0
      ? `${named.join(', ')} ${and} ${rest}`
      : [named.slice(0, -1).join(', '), named.at(-1)].filter(Boolean).join(` ${and} `);
  const [fr, en] = [
    list(more === 1 ? 'une autre' : `${more} autres`, 'et'),
    list(more === 1 ? 'another' : `${more} others`, 'and'),
  ];
  return from === 0
    ? pair(`${title.fr}\u00a0: d’abord ${fr}`, `${title.en}: first ${en}`)
    : pair(`${title.fr}\u00a0: ensuite ${fr}`, `${title.en}: then ${en}`);
}

/** The next work of the audit, as far as it fits in the hours that the plan leaves free: of a long one, the pages that fit. */
export function siteWorkLater(
  { site }: Pick<PlanContext, 'site'>,
  taken: readonly Pick<SiteWork, 'item'>[],
  freeHours: number,
): SiteWork[] {
  const done = new Map<string, number>();
  for (const { item } of taken) {
    const id = wholeWorkId(item.id);
    done.set(id, (done.get(id) ?? 0) + (item.pages || 1));
  }
  let left = freeHours;
  const later: SiteWork[] = [];
  for (const item of site?.work ?? []) {
    const from = done.get(item.id) ?? 0;
    if (item.source === 'coverage' || (from === 0 && done.size + later.length >= mostTasks)) continue;
    if (from > 0 && from >= item.pages) continue;
    const whole = hoursOf(partOf(item, from, item.pages));
    const pages = whole <= left ? item.pages - from : from > 0 || isByPage(item) ? pagesWithin(item, left) : 0;
    if (whole > left && pages === 0) continue;
    const part = from === 0 && pages === item.pages ? item : partOf(item, from, from + pages);
    later.push({ item: part, hours: hoursOf(part) });
    left -= hoursOf(part);
  }
  return later;
}

/** Id of the work that a part belongs to. */
export const wholeWorkId = (id: string): string => id.replace(new RegExp(`-${nextPart}-\\d+$`, 'u'), '');

/**
 * The work in its order, as far as it fits in the hours: of a part that is too long, the pages that fit. What comes after
 * pages that are left out is left out too: nobody is to do the second part of a work before its first.
 */
function fitting(work: readonly Span[], room: number): SiteWork[] {
  let left = room;
  const taken: SiteWork[] = [];
  const cut = new Set<WorkItem>();
  for (const { whole, from, to } of work) {
    if (cut.has(whole)) continue;
    const all = partOf(whole, from, to);
    const fits = hoursOf(all) <= left;
    if (!fits) cut.add(whole);
    const pages = fits || !isByPage(whole) ? 0 : pagesWithin(whole, left);
    if (!fits && pages === 0) continue;
    const item = fits ? all : partOf(whole, from, from + pages);
    const hours = hoursOf(item);
    taken.push({ item, hours });
    left -= hours;
  }
  return taken;
}

export const siteHours = (context: Pick<PlanContext, 'site' | 'hoursTotal' | 'weeks'>): number =>
  sum(siteWork(context).map(({ hours }) => hours));

/** Mean of both estimates, rounded up to a quarter of an hour, the step in which hours are reserved. */
const hoursOf = ({ minutes: { low, high } }: WorkItem): number => Math.ceil((low + high) / 30 - 1e-9) / 4;
