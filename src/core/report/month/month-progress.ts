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
  /** Links proposed then that are in place. */
  readonly links: number;
  /** Titles of the tasks that a person noted as done. */
  readonly noted: readonly Text[];
  /** Titles of the work that the site still calls for. */
  readonly left: readonly Text[];
  /** Titles of the work that the site did not call for then. */
  readonly fresh: readonly Text[];
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
  /** Links proposed then that the later audit finds. */
  readonly links: number;
  /** Titles of the tasks of the earlier plan that a person noted as done. */
  readonly noted: readonly Text[];
  /** True when the later audit left known pages out. */
  readonly isCut: boolean;
}

/**
 * The work of the earlier list, judged by the faults of the site and not by the tasks of either plan. It is done when the
 * list of the site no longer has it, none of its checks fails any more and one of its faults is proved to be gone; a long
 * work whose pages are fewer is begun. What no comparison can judge is neither done nor left.
 */
export function monthProgress(facts: ProgressFacts): MonthProgress {
  const { since, listed, before, now, failing, fixed, links, noted, isCut } = facts;
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
    links,
    noted,
    left: judged.filter(({ isLeft }) => isLeft).map(({ work }) => work.title),
    fresh: now.filter(({ id }) => !before.some((work) => work.id === id)).map(({ title }) => title),
  };
}

/** What became of the earlier list, what is left of it and what is new; null when nothing can be judged. */
export function progressText(progress: MonthProgress): Text | null {
  const { since, done, begun, links, noted, left, fresh } = progress;
  if (done.length + begun.length + links + noted.length + left.length === 0) return null;
  return inBoth((locale) => {
    const fr = locale === 'fr';
    const list = (titles: readonly Text[]): string => titles.map((title) => title[locale]).join(' · ');
    const part = (titles: readonly Text[], name: string): string[] =>
      titles.length === 0 ? [] : [`${name}${fr ? '\u00a0: ' : ': '}${list(titles)}.`];
    const isVisible = done.length + begun.length + links > 0;
    const day = dayText(since, locale);
    return [
      ...(isVisible
        ? [
            fr
              ? `Depuis la liste du ${day}, du travail est visible en ligne.`
              : `Since the list of ${day}, work is visible online.`,
          ]
        : [
            fr
              ? `Depuis la liste du ${day}, aucune correction n’est visible en ligne.`
              : `Since the list of ${day}, no correction is visible online.`,
          ]),
      ...part(done, fr ? 'Réparé' : 'Fixed'),
      ...begun.map(({ title, pagesBefore }) =>
        fr
          ? `Moins de pages sont concernées qu’alors (${pagesBefore})\u00a0: ${title.fr}.`
          : `Fewer pages are concerned than then (${pagesBefore}): ${title.en}.`,
      ),
      ...(links === 0 ? [] : [linksText(links, locale)]),
      ...part(noted, fr ? 'Noté comme fait' : 'Noted as done'),
      ...part(left, fr ? 'Reste à faire de cette liste' : 'Left to do of that list'),
      ...part(fresh, fr ? 'Nouveau' : 'New'),
    ].join(' ');
  });
}

const linksText = (links: number, locale: 'fr' | 'en'): string =>
  plural(
    links,
    locale,
    locale === 'fr'
      ? { one: 'Un lien proposé alors est en place.', other: `${links} liens proposés alors sont en place.` }
      : { one: 'One link proposed then is in place.', other: `${links} links proposed then are in place.` },
  );
