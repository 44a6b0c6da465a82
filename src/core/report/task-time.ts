import type { PlannedTask } from '../planning/plan/planned-task.ts';
import { dayText } from '../values/day-text.ts';
import { inBoth, type Text } from '../values/text.ts';
import { timeText } from '../worklist/time-text.ts';

/** `2 h, pour le jeudi 3 décembre 2026, responsable du site`; work of several weeks says how many, and the day on which it starts. */
export function taskTime({ date, owner, hours, start, weeks }: PlannedTask): Text {
  const minutes = 60 * hours;
  const time = timeText({ low: minutes, high: minutes });
  return inBoth((locale) => {
    const day = dayText(date, locale, 'full');
    const count = weeks.length > 1 ? span(weeks) : null;
    const over = count === null ? '' : locale === 'fr' ? ` en ${count} semaines` : ` over ${count} weeks`;
    const from = weeks.length > 1 ? dayText(start, locale) : null;
    const by =
      locale === 'fr'
        ? `${from === null ? '' : `dès le ${from}, `}pour le ${day}`
        : `${from === null ? '' : `from ${from}, `}by ${day}`;
    return `${time[locale]}${over}, ${by}, ${owner[locale]}`;
  });
}

/** Weeks from the first one of a task to its last. */
const span = (weeks: PlannedTask['weeks']): number => weeks.at(-1)!.week - weeks[0]!.week + 1;
