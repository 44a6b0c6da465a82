import type { Strategy } from '../../planning/plan/plan.ts';
import type { PlannedTask } from '../../planning/plan/planned-task.ts';
import { firstSteps, type TaskItem } from '../../worklist/task-item.ts';
import { shownAddress } from '../../values/addresses/shown-address.ts';
import { addDays } from '../../values/day.ts';
import { dayText } from '../../values/day-text.ts';
import { numberText } from '../../values/number-text.ts';
import { sum } from '../../values/sum.ts';
import { inBoth, pair, plural, type Text } from '../../values/text.ts';

type Weeks = PlannedTask['weeks'];

/** What is done in each week of a task that takes several; empty for a task of one week. */
export function taskWeeks(
  { weeks, actionId, date }: Pick<PlannedTask, 'weeks' | 'actionId' | 'date'>,
  { edits, places = [] }: Pick<TaskItem, 'edits' | 'places'>,
  { cycle, actions }: Pick<Strategy, 'cycle' | 'actions'>,
): Text[] {
  if (weeks.length < 2) return [];
  const action = actions.find(({ id }) => id === actionId);
  const scenario = action?.scenario ?? null;
  const isPublished = action != null && action.content !== null;
  const starts = weeks.map(({ week }) => addDays(cycle.start, 7 * week));
  const parts = isPublished
    ? publishedParts(weeks, date)
    : scenario === null
      ? partsOfWork(weeks, edits.length, places)
      : partsOfSteps(starts, firstSteps(scenario));
  return weeks.map(({ hours }, at) => {
    const start = starts[at]!;
    return inBoth((locale) => {
      const time = `${numberText(hours, locale, 2)}\u00a0h`;
      const what = parts[at];
      const rest = what === undefined ? '' : `${locale === 'fr' ? '\u00a0: ' : ': '}${what[locale]}`;
      return locale === 'fr'
        ? `Semaine du ${dayText(start, 'fr')}, ${time}${rest}`
        : `Week of ${dayText(start, 'en')}, ${time}${rest}`;
    });
  });
}

/** A content is prepared until its last week, which ends with its day of publication. */
const publishedParts = (weeks: Weeks, date: string): Text[] =>
  weeks.map((_, at) =>
    at < weeks.length - 1
      ? at === 0
        ? pair('réunissez la matière et commencez', 'gather the material and begin')
        : pair('continuez', 'go on')
      : pair(
          `terminez, relisez, publiez le ${dayText(date, 'fr')}`,
          `finish, read it again, publish on ${dayText(date, 'en')}`,
        ),
  );

/** The steps of a scenario have days of their own: a week prepares the next one, or has it done. */
function partsOfSteps(starts: readonly string[], steps: readonly { readonly date: string }[]): (Text | undefined)[] {
  return starts.map((start) => {
    const own = steps.filter(({ date }) => date >= start && date < addDays(start, 7));
    if (own.length > 0) {
      const days = (locale: 'fr' | 'en') => own.map(({ date }) => dayText(date, locale, 'short')).join(', ');
      return pair(`faites l’étape du ${days('fr')}`, `do the step of ${days('en')}`);
    }
    const next = steps.find(({ date }) => date > start)?.date;
    return next === undefined
      ? undefined
      : pair(
          `préparez l’étape du ${dayText(next, 'fr', 'short')}`,
          `prepare the step of ${dayText(next, 'en', 'short')}`,
        );
  });
}

/** The changes shared among the weeks by their hours, else the pages; none where there are fewer of both than weeks. */
function partsOfWork(weeks: Weeks, changes: number, places: readonly string[]): Text[] {
  if (changes >= weeks.length) return shares(weeks, changes).map(([first, last]) => rangeText(first, last));
  if (places.length < weeks.length) return [];
  return shares(weeks, places.length).map(([first, last]) => {
    const list = places.slice(first - 1, last).map((place) => shownAddress(place).replace(/^https?:\/\//, ''));
    return inBoth((locale) => {
      const noun = locale === 'fr' ? { one: 'la page', other: 'les pages' } : { one: 'the page', other: 'the pages' };
      return `${plural(list.length, locale, noun)} ${list.join(', ')}`;
    });
  });
}

/** First and last of so many things for each week, by their hours. */
function shares(weeks: Weeks, count: number): (readonly [first: number, last: number])[] {
  const all = sum(weeks.map(({ hours }) => hours));
  let [done, from] = [0, 0];
  return weeks.map(({ hours }, at) => {
    done += hours;
    const left = weeks.length - 1 - at;
    const to = left === 0 ? count : Math.min(count - left, Math.max(from + 1, Math.round((count * done) / all)));
    const share = [from + 1, to] as const;
    from = to;
    return share;
  });
}

const rangeText = (first: number, last: number): Text =>
  inBoth((locale) =>
    plural(
      last - first + 1,
      locale,
      locale === 'fr'
        ? {
            one: `le point ${first} de «\u202fComment faire\u202f»`,
            other: `les points ${first} à ${last} de «\u202fComment faire\u202f»`,
          }
        : { one: `point ${first} of “How to do it”`, other: `points ${first} to ${last} of “How to do it”` },
    ),
  );
