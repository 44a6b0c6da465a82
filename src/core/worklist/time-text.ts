import { inBoth, type Text } from '../values/text.ts';
import { numberText } from '../values/number-text.ts';
import type { WorkItem } from '../planning/plan/work-item.ts';

/** `10 à 30 min`, `1 à 3 h`: hours by halves. */
export function timeText({ low, high }: WorkItem['minutes']): Text {
  return inBoth((locale) => {
    const unit = high <= 90 ? 'min' : 'h';
    const value = (minutes: number) =>
      unit === 'min' ? String(Math.round(minutes)) : numberText(Math.max(1, Math.round(minutes / 30)) / 2, locale, 1);
    const [from, to] = [value(low), value(high)];
    const joint = locale === 'fr' ? ' à ' : ' to ';
    return `${from === to ? from : `${from}${joint}${to}`}\u00a0${unit}`;
  });
}
