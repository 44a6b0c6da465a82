import { Group, NativeSelect, SegmentedControl, TextInput } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useLanguage } from '../language.tsx';

/** A closed choice of a filter: as a list, or as buttons for two or three views. */
export interface FilterChoice<Name extends string> {
  readonly name: Name;
  readonly label: string;
  readonly choices: readonly { readonly value: string; readonly label: string }[];
  readonly isView?: boolean;
}

interface FilterBarProps<Name extends string> {
  readonly filters: Readonly<Record<Name, string>>;
  readonly onChange: (name: Name, value: string) => void;
  readonly choices: readonly FilterChoice<Name>[];
  /** Name of the filter for words or an address; absent for a list without one. */
  readonly text?: Name;
}

/** The filters of a list, in one row. */
export function FilterBar<Name extends string>({ filters, onChange, choices, text }: FilterBarProps<Name>) {
  const { say } = useLanguage();
  const isNarrow = useMediaQuery('(max-width: 36em)', false, { getInitialValueInEffect: false });
  return (
    <Group gap="sm" align="flex-end">
      {choices.map(({ name, label, choices: data, isView = false }) =>
        // Side by side they would go to a second line and cover each other.
        isView && !(isNarrow && data.length > 2) ? (
          <SegmentedControl
            key={name}
            aria-label={label}
            value={filters[name]}
            onChange={(value) => onChange(name, value)}
            data={[...data]}
            fullWidth={isNarrow}
          />
        ) : (
          <NativeSelect
            key={name}
            label={label}
            value={filters[name]}
            onChange={(event) => onChange(name, event.currentTarget.value)}
            data={[...data]}
          />
        ),
      )}
      {text !== undefined && (
        <TextInput
          label={say(sentences.text)}
          value={filters[text]}
          onChange={(event) => onChange(text, event.currentTarget.value)}
          flex="1 1 12rem"
        />
      )}
    </Group>
  );
}

const sentences = { text: { fr: 'Mots ou adresse', en: 'Words or address' } };
