import type { MonthFigures } from '../../../core/steering/months/month-figures.ts';
import { numberTyped } from '../counts/number-typed.ts';
import type { MonthsPreview } from './use-months.ts';

/** What is typed in the boxes of a month, by their path: `sessions`, `channels/<id>/spent`. */
export type MonthTexts = Readonly<Record<string, string>>;

export const isEmpty = (texts: MonthTexts): boolean => Object.values(texts).every((text) => text.trim() === '');

export function textsOf(figures: MonthFigures | undefined): MonthTexts {
  if (figures === undefined) return {};
  const { channels, ...site } = figures;
  const written = (prefix: string, values: object): [string, string][] =>
    Object.entries(values).flatMap(([name, value]) => (value == null ? [] : [[`${prefix}${name}`, String(value)]]));
  return Object.fromEntries([
    ...written('', site),
    ...Object.entries(channels).flatMap(([id, values]) => written(`channels/${id}/`, values)),
  ]);
}

/** Null when a box has no number. */
export function figuresOf(texts: MonthTexts, { boxes, channels }: MonthsPreview): MonthFigures | null {
  let isWrong = false;
  const read = (path: string, unit: 'count' | 'money'): number | null => {
    const value = numberTyped(texts[path] ?? '', unit === 'count');
    if (typeof value !== 'object' || value === null) return value;
    isWrong = true;
    return null;
  };
  const figures = {
    ...Object.fromEntries(boxes.map(({ name, unit }) => [name, read(name, unit)])),
    channels: Object.fromEntries(
      channels.map(({ id, boxes: own }) => [
        id,
        Object.fromEntries(own.map(({ name, unit }) => [name, read(`channels/${id}/${name}`, unit)])),
      ]),
    ),
  };
  return isWrong ? null : figures;
}
