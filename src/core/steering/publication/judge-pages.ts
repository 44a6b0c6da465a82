import { addDays, type Day } from '../../values/day.ts';
import { type Text, inBoth } from '../../values/text.ts';
import { controlChange, type WindowVisits } from './page-change.ts';
import { type DailyVisits, visitsIn, type Windows, windowsOfChange, windowsOfYear } from './page-windows.ts';
import { type VerdictOnPage, verdictOn } from './page-verdict.ts';

export interface PagesToJudge {
  /** Visits by day of each page of the site. */
  readonly visits: ReadonlyMap<string, DailyVisits>;
  /** Day of the last change, or publication, of the pages that were touched. */
  readonly changed: ReadonlyMap<string, Day>;
  /** First and last day that were read. */
  readonly first: Day;
  readonly last: Day;
  readonly weeks: number;
  readonly visitValue: number | null;
  /** The page that answers the same need, by page. */
  readonly twins: ReadonlyMap<string, string>;
}

export interface PageJudgement extends VerdictOnPage {
  readonly page: string;
  /** Null for a page that nobody touched. */
  readonly changedOn: Day | null;
  readonly visits: WindowVisits | null;
  /** First day on which the page can be judged; null once it is. */
  readonly judgedOn: Day | null;
}

/**
 * A verdict on each page: those that were touched against the weeks before, the others against a year before. Untouched
 * pages are the control of all, each left out of its own.
 */
export function judgePages(given: PagesToJudge): PageJudgement[] {
  const pages = [...given.visits.keys()].sort();
  const untouched = pages.filter((page) => !given.changed.has(page));
  return pages.map((page) => judged(page, untouched, given));
}

function judged(page: string, untouched: readonly string[], given: PagesToJudge): PageJudgement {
  const { visits, changed, first, last, weeks, visitValue, twins } = given;
  const changedOn = changed.get(page) ?? null;
  const windows = changedOn === null ? windowsOfYear(first, last, weeks) : windowsOfChange(changedOn, last, weeks);
  if (windows === null) return early(page, changedOn, addDays(first, 14 * weeks));
  if ('from' in windows) return early(page, changedOn, windows.from);
  const own = visitsIn(visits.get(page)!, windows);
  const others = untouched.filter((other) => other !== page).map((other) => inWindows(other, windows, visits));
  const verdict = verdictOn({
    visits: own,
    weeks,
    control: controlChange(others),
    visitValue,
    twin: twins.get(page) ?? null,
  });
  return { page, changedOn, visits: own, judgedOn: null, ...verdict };
}

function inWindows(page: string, windows: Windows, visits: PagesToJudge['visits']): WindowVisits {
  return visitsIn(visits.get(page)!, windows);
}

function early(page: string, changedOn: Day | null, judgedOn: Day): PageJudgement {
  const sentence: Text = inBoth((locale) =>
    locale === 'fr'
      ? `Trop tôt pour juger : relisez-la le ${judgedOn}.`
      : `Too early to judge: read it again on ${judgedOn}.`,
  );
  return { page, changedOn, visits: null, judgedOn, verdict: 'too-early', change: null, perMonth: null, sentence };
}
