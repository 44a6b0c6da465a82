import type { PlannedTask } from '../planning/plan/planned-task.ts';
import { dayText } from '../values/day-text.ts';
import { inBoth, type Text } from '../values/text.ts';
import { timeText } from '../worklist/time-text.ts';

/** `2 h, pour le jeudi 3 décembre 2026, responsable du site`. */
export function taskTime({ date, owner, hours }: PlannedTask): Text {
  const minutes = 60 * hours;
  const time = timeText({ low: minutes, high: minutes });
  return inBoth((locale) => {
    const day = dayText(date, locale, 'full');
    const by = locale === 'fr' ? `pour le ${day}` : `by ${day}`;
    return `${time[locale]}, ${by}, ${owner[locale]}`;
  });
}
