import type { FindingChange } from '../../audits/comparison/compare-findings.ts';
import { wholeWorkId } from '../../planning/calendar/site-work.ts';
import { dayText } from '../../values/day-text.ts';
import { inBoth, plural, type Text } from '../../values/text.ts';
import { unique } from '../../values/unique.ts';

/** What became of the work on the site that an earlier page listed. */
export interface MonthProgress {
  /** Day of the earlier page, `YYYY-MM-DD`. */
  readonly since: string;
  /** Titles of the work whose faults are gone from the site. */
  readonly done: readonly Text[];
  /** Work that concerns fewer pages than it did. */
  readonly begun: readonly { readonly title: Text; readonly pagesBefore: number }[];
  /** Work that the site still calls for. */
  readonly open: number;
}

/** Work that an audit calls for, as far as two audits are compared by it. */
export interface ComparedWork {
  readonly id: string;
  readonly title: Text;
  readonly pages: number;
  /** Ids of the checks whose findings it gathers. */
  readonly checks: readonly string[];
}

export interface ProgressFacts {
  readonly since: string;
  /** Ids of the tasks of the earlier plan: a long work has several. */
  readonly listed: readonly string[];
  /** What the audit of the earlier page called for. */
  readonly before: readonly ComparedWork[];
  /** What the site calls for now. */
  readonly now: readonly ComparedWork[];
  /** Ids of the checks that fail now. */
  readonly failing: ReadonlySet<string>;
  /** Faults that a comparison of both audits proves to be gone. */
  readonly fixed: readonly Pick<FindingChange, 'check'>[];
  /** True when the later audit left known pages out. */
  readonly isCut: boolean;
}

/**
 * The work of the earlier list, judged by the faults of the site and not by the tasks of either plan. It is done when the
 * list of the site no longer has it, none of its checks fails any more and one of its faults is proved to be gone; a long
 * work whose pages are fewer is begun. What no comparison can judge is neither done nor left.
 */
export function monthProgress({ since, listed, before, now, failing, fixed, isCut }: ProgressFacts): MonthProgress {
  const gone = new Set(fixed.map(({ check }) => check));
  const works = unique(listed.map(wholeWorkId)).flatMap((id) => before.find((work) => work.id === id) ?? []);
  const judged = works.map((work) => {
    const next = now.find(({ id }) => id === work.id);
    const isLeft = next !== undefined || work.checks.some((check) => failing.has(check));
    const isGone = !isLeft && !isCut && (work.checks.length === 0 || work.checks.some((check) => gone.has(check)));
    return { work, next, isLeft, isGone };
  });
  return {
    since,
    done: judged.filter(({ isGone }) => isGone).map(({ work }) => work.title),
    begun: judged.flatMap(({ work, next }) =>
      next !== undefined && !isCut && next.pages > 0 && next.pages < work.pages
        ? [{ title: next.title, pagesBefore: work.pages }]
        : [],
    ),
    open: judged.filter(({ isLeft }) => isLeft).length,
  };
}

/** What became of the earlier list; null when nothing of it can be judged. */
export function progressText({ since, done, begun, open }: MonthProgress): Text | null {
  if (done.length + begun.length + open === 0) return null;
  return inBoth((locale) => {
    const day = dayText(since, locale);
    const left = openText(open, locale);
    const begunTitles = begun.map(({ title, pagesBefore }) =>
      locale === 'fr'
        ? ` Moins de pages sont concernées qu’alors (${pagesBefore})\u00a0: ${title.fr}.`
        : ` Fewer pages are concerned than then (${pagesBefore}): ${title.en}.`,
    );
    const all = begunTitles.join('');
    if (done.length === 0 && begun.length > 0)
      return locale === 'fr'
        ? `Depuis la liste du ${day}, une partie du travail est visible en ligne${left}.${all}`
        : `Since the list of ${day}, a part of the work is visible online${left}.${all}`;
    if (done.length === 0)
      return locale === 'fr'
        ? `Depuis la liste du ${day}, aucune correction n’est visible en ligne${left}.`
        : `Since the list of ${day}, no correction is visible online${left}.`;
    const titles = done.map((title) => title[locale]).join(' · ');
    return locale === 'fr'
      ? `Depuis la liste du ${day}, c’est réparé\u00a0: ${titles}${left}.${all}`
      : `Since the list of ${day}, fixed: ${titles}${left}.${all}`;
  });
}

const openText = (open: number, locale: 'fr' | 'en'): string =>
  open === 0
    ? ''
    : plural(
        open,
        locale,
        locale === 'fr'
          ? {
              one: '\u202f; une correction de cette liste reste à faire',
              other: `\u202f; ${open} corrections de cette liste restent à faire`,
            }
          : {
              one: '; one correction of that list is left to do',
              other: `; ${open} corrections of that list are left to do`,
            },
      );
