import { wholeWorkId } from '../../planning/calendar/site-work.ts';
import type { PlannedTask } from '../../planning/plan/planned-task.ts';
import type { WorkItem } from '../../planning/plan/work-item.ts';
import { addDays, type Day } from '../../values/day.ts';
import { dayText } from '../../values/day-text.ts';
import { inBoth, pair, plural, type Text } from '../../values/text.ts';

export type WaitingWork = Pick<WorkItem, 'id' | 'source' | 'title' | 'pages'>;

/**
 * The work on the site that the audit calls for and that no task of the plan does, with the pages left of it and the month
 * that follows the last day of the plan; null without any.
 */
export function waitingWork(work: readonly WaitingWork[], tasks: readonly PlannedTask[], end: Day): Text | null {
  const waiting = work.flatMap(({ id, source, title, pages }) => {
    const parts = tasks.filter((task) => task.work !== null && wholeWorkId(task.id) === id);
    const left = pages - parts.reduce((done, task) => done + (task.work?.pages ?? 0), 0);
    if (source === 'coverage') return [];
    return parts.length === 0 ? [title] : left > 0 ? [partLeft(title, left)] : [];
  });
  if (waiting.length === 0) return null;
  return inBoth((locale) => {
    const list = waiting.map((title) => title[locale]).join(' · ');
    const after = dayText(addDays(end, 1), locale, 'month');
    return locale === 'fr'
      ? `Attend ${after}, faute d’heures avant\u00a0: ${list}.`
      : `Waits until ${after}, for lack of hours before: ${list}.`;
  });
}

const partLeft = (title: Text, left: number): Text =>
  pair(
    `${title.fr}\u00a0: ${plural(left, 'fr', { one: 'la dernière page', other: `les ${left} dernières pages` })}`,
    `${title.en}: ${plural(left, 'en', { one: 'the last page', other: `the last ${left} pages` })}`,
  );
