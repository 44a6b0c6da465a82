import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { dayText } from '../../../core/values/day-text.ts';
import type { Day } from '../../../core/values/day.ts';
import { useLanguage } from '../language.tsx';

interface DayFieldProps {
  readonly label: string;
  readonly description?: string | undefined;
  readonly value: Day;
  /** First and last day that may be chosen. */
  readonly from: Day;
  readonly to: Day;
  readonly onChange: (day: Day) => void;
}

/** A day to write or to choose; its words are under it, since a native field writes it in the language of the browser. */
export function DayField({ label, description, value, from, to, onChange }: DayFieldProps) {
  const { locale } = useLanguage();
  /** The day that the person empties to write another one: the field must not fill itself meanwhile. */
  const [emptied, setEmptied] = useState<Day | null>(null);
  const words = dayText(value, locale, 'full');
  return (
    <TextInput
      type="date"
      required
      withAsterisk={false}
      label={label}
      description={description === undefined ? words : `${words}. ${description}`}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      value={emptied === value ? '' : value}
      min={value < from ? value : from}
      max={value > to ? value : to}
      onChange={({ currentTarget: { value: day } }) => {
        setEmptied(day === '' ? value : null);
        if (day !== '') onChange(day);
      }}
      w="18rem"
      maw="100%"
    />
  );
}
