import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { numberIn } from '../../core/framework/company/typed-number.ts';
import type { Text } from '../../core/values/text.ts';
import { useLanguage } from './language.tsx';

interface NumberFieldProps {
  readonly label: string;
  /** Written after the number: `€`. */
  readonly unit?: string;
  readonly description: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
  readonly isWhole: boolean;
  /** What the service found wrong. */
  readonly fault?: string | undefined;
}

/** The number of a box, null for an empty box, or what is wrong with it. */
export function numberTyped(text: string, isWhole: boolean): number | null | Text {
  if (text.trim() === '') return null;
  const value = numberIn(text);
  if (value === null || value < 0) return sentences.notANumber;
  return isWhole && !Number.isInteger(value) ? sentences.notWhole : value;
}

/** A box for a number as people type it, checked when it is left. */
export function NumberField({ label, unit, description, value, onChange, isWhole, fault }: NumberFieldProps) {
  const { say } = useLanguage();
  const [isLeft, setLeft] = useState(false);
  const read = numberTyped(value, isWhole);
  const wrong = isLeft && typeof read === 'object' && read !== null ? say(read) : undefined;
  return (
    <TextInput
      label={label}
      description={description}
      inputMode="decimal"
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      onBlur={() => setLeft(true)}
      error={wrong ?? fault}
      rightSection={unit}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
    />
  );
}

const sentences = {
  notANumber: { fr: 'Écrivez un nombre, ou laissez vide.', en: 'Write a number, or leave it empty.' },
  notWhole: { fr: 'Écrivez un nombre entier.', en: 'Write a whole number.' },
};
