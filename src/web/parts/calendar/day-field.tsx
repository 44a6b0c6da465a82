import { NativeSelect } from '@mantine/core';
import { languageTags } from '../../../core/values/locale.ts';
import { dayText } from '../../../core/values/day-text.ts';
import { addDays, type Day, daysBetween } from '../../../core/values/day.ts';
import { useLanguage } from '../language.tsx';

interface DayFieldProps {
  readonly label: string;
  readonly description?: string | undefined;
  readonly value: Day;
  /** First and last day offered; a value outside of them is offered too. */
  readonly from: Day;
  readonly to: Day;
  readonly onChange: (day: Day) => void;
}

/** A day to choose in a list, month by month: a native field writes it in the language of the browser, not of the screen. */
export function DayField({ label, description, value, from, to, onChange }: DayFieldProps) {
  const { locale } = useLanguage();
  const tag = languageTags[locale];
  const months = new Intl.DateTimeFormat(tag, { month: 'long', year: 'numeric', timeZone: 'UTC' });
  const weekdays = new Intl.DateTimeFormat(tag, { weekday: 'long', timeZone: 'UTC' });
  const first = value < from ? value : from;
  const offered = Array.from({ length: daysBetween(first, to) + 1 }, (_, at) => addDays(first, at));
  const all = value > to ? [...offered, value] : offered;
  const groups = new Map<string, { value: Day; label: string }[]>();
  for (const day of all) {
    const date = new Date(day);
    const month = months.format(date);
    const option = { value: day, label: `${dayText(day, locale, 'short')}, ${weekdays.format(date)}` };
    groups.set(month, [...(groups.get(month) ?? []), option]);
  }
  return (
    <NativeSelect
      label={label}
      description={description}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      data={[...groups].map(([group, items]) => ({ group, items }))}
      w="18rem"
      maw="100%"
    />
  );
}
