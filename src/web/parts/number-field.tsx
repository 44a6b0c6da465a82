import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { useLanguage } from './language.tsx';
import { numberTyped } from './counts/number-typed.ts';

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
  /** What it contradicts as it is: not said while it is being typed. */
  readonly doubt?: string | undefined;
}

/** A box for a number as people type it, checked when it is left. */
export function NumberField({ label, unit, description, value, onChange, isWhole, fault, doubt }: NumberFieldProps) {
  const { say } = useLanguage();
  const [isLeft, setLeft] = useState(false);
  const [isBeingTyped, setBeingTyped] = useState(false);
  const read = numberTyped(value, isWhole);
  const wrong = isLeft && typeof read === 'object' && read !== null ? say(read) : undefined;
  return (
    <TextInput
      label={label}
      description={description}
      inputMode="decimal"
      value={value}
      onChange={(event) => {
        setBeingTyped(true);
        onChange(event.currentTarget.value);
      }}
      onBlur={() => {
        setLeft(true);
        setBeingTyped(false);
      }}
      error={wrong ?? fault ?? (isBeingTyped ? undefined : doubt)}
      rightSection={unit}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
    />
  );
}
