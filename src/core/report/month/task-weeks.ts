import type { Strategy } from '../../planning/plan/plan.ts';
import type { PlannedTask } from '../../planning/plan/planned-task.ts';
import { firstSteps, type TaskItem } from '../../worklist/task-item.ts';
import { addDays } from '../../values/day.ts';
import { dayText } from '../../values/day-text.ts';
import { numberText } from '../../values/number-text.ts';
import { sum } from '../../values/sum.ts';
import { inBoth, pair, plural, type Text } from '../../values/text.ts';

type Weeks = PlannedTask['weeks'];

/** What is done in each week of a task that takes several; empty for a task of one week. */
export function taskWeeks(
  { weeks, actionId, date }: Pick<PlannedTask, 'weeks' | 'actionId' | 'date'>,
  { edits }: Pick<TaskItem, 'edits'>,
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
      ? partsOfChanges(weeks, edits.length)
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

/** The changes shared among the weeks by their hours; none where there are fewer changes than weeks. */
function partsOfChanges(weeks: Weeks, changes: number): Text[] {
  if (changes < weeks.length) return [];
  const all = sum(weeks.map(({ hours }) => hours));
  let [done, from] = [0, 0];
  return weeks.map(({ hours }, at) => {
    done += hours;
    const left = weeks.length - 1 - at;
    const to = left === 0 ? changes : Math.min(changes - left, Math.max(from + 1, Math.round((changes * done) / all)));
    const part = rangeText(from + 1, to);
    from = to;
    return part;
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
