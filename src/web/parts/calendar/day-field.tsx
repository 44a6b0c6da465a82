import { Text as Words, TextInput } from '@mantine/core';
import { type Ref, useState } from 'react';
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
  readonly ref?: Ref<HTMLInputElement>;
}

/** A day to write or to choose; its words are beside it, since a native field writes it in the language of the browser. */
export function DayField({ label, description, value, from, to, onChange, ref }: DayFieldProps) {
  const { locale } = useLanguage();
  /** The day that the person empties to write another one: the field must not fill itself meanwhile. */
  const [emptied, setEmptied] = useState<Day | null>(null);
  return (
    <TextInput
      ref={ref}
      type="date"
      required
      withAsterisk={false}
      label={label}
      description={
        <>
          <Words span c="var(--mantine-color-text)" flex={besideField}>
            {dayText(value, locale, 'full')}
          </Words>
          {description !== undefined && (
            <Words span size="sm" flex={wholeLine}>
              {description}
            </Words>
          )}
        </>
      }
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      // The description describes the field as one, and its parts are on the lines of the field.
      styles={{
        root: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '0.25rem 0.75rem' },
        label: { flex: wholeLine },
        wrapper: { width: '11rem', margin: 0 },
        description: { display: 'contents' },
      }}
      value={emptied === value ? '' : value}
      min={value < from ? value : from}
      max={value > to ? value : to}
      onChange={({ currentTarget: { value: day } }) => {
        setEmptied(day === '' ? value : null);
        if (day !== '') onChange(day);
      }}
    />
  );
}

const wholeLine = '0 0 100%';
/** Of one width whatever the day: a longer one moves no field below. */
const besideField = '1 1 15rem';
