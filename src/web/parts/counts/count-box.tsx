import { Checkbox, Group, NativeSelect, TextInput } from '@mantine/core';
import type { Company } from '../../../core/framework/company/company.ts';
import { languageTags } from '../../../core/values/locale.ts';
import { useLanguage } from '../language.tsx';
import { NumberField } from '../number-field.tsx';
import type { CountField } from './count-fields.ts';

interface CountBoxProps {
  readonly field: CountField;
  readonly company: Company;
  /** Id of the item, which is not another way of itself. */
  readonly itemId: string;
  readonly value: string;
  readonly fault: string | undefined;
  readonly onChange: (value: string) => void;
}

/** One box of a count, by its kind. */
export function CountBox({ field, company, itemId, value, fault, onChange }: CountBoxProps) {
  const { say } = useLanguage();
  const { kind, path } = field;
  const label = say(field.label);
  const description = field.note === undefined ? undefined : say(field.note);
  if (kind === 'count' || kind === 'number')
    return (
      <NumberField
        label={label}
        description={description ?? say(field.leftOut === true ? sentences.optional : sentences.unknown)}
        value={value}
        onChange={onChange}
        isWhole={kind === 'count'}
        fault={fault}
      />
    );
  if (kind === 'flag')
    return (
      <Checkbox
        label={label}
        checked={value === 'true'}
        onChange={(event) => onChange(String(event.currentTarget.checked))}
        error={fault}
      />
    );
  if (kind === 'months') return <Months label={label} description={description} {...{ value, fault, onChange }} />;
  if (kind === 'text' || kind === 'day')
    return (
      <TextInput
        label={label}
        description={description}
        type={kind === 'day' ? 'date' : 'text'}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
        error={fault}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
      />
    );
  const choices = choicesOf(field, company, itemId).map((one) => ({ ...one, label: say(one.label) }));
  return (
    <NativeSelect
      label={label}
      description={description}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      data={[{ value: '', label: say(path === 'parallelTo' ? sentences.noStep : sentences.unsaid) }, ...choices]}
      error={fault}
    />
  );
}

function choicesOf(
  { kind, choices = [] }: CountField,
  company: Company,
  itemId: string,
): NonNullable<CountField['choices']> {
  const named = (value: string, name: string) => ({ value, label: { fr: name, en: name } });
  if (kind === 'channel') return company.channels.map(({ id, name }) => named(id, name ?? id));
  if (kind === 'offer') return company.offers.map(({ id, name }) => named(id, name ?? id));
  if (kind === 'step')
    return (company.funnel ?? []).flatMap(({ id, label }) => (id === itemId ? [] : [named(id, label)]));
  return choices;
}

interface MonthsProps extends Pick<CountBoxProps, 'value' | 'fault' | 'onChange'> {
  readonly label: string;
  readonly description: string | undefined;
}

/** The months of a year, each with a box to tick. */
function Months({ label, description, value, fault, onChange }: MonthsProps) {
  const { locale } = useLanguage();
  const name = new Intl.DateTimeFormat(languageTags[locale], { month: 'long', timeZone: 'UTC' });
  const months = Array.from({ length: 12 }, (_, at) => ({
    value: String(at + 1),
    label: name.format(Date.UTC(2027, at)),
  }));
  const chosen = value === '' ? [] : value.split(',');
  const inOrder = (values: readonly string[]): string => [...values].sort((a, b) => Number(a) - Number(b)).join(',');
  return (
    <Checkbox.Group
      label={label}
      description={description}
      value={chosen}
      onChange={(values) => onChange(inOrder(values))}
      error={fault}
    >
      <Group gap="sm" mt="xs">
        {months.map((month) => (
          <Checkbox key={month.value} {...month} />
        ))}
      </Group>
    </Checkbox.Group>
  );
}

const sentences = {
  unknown: { fr: 'vide\u00a0: vous ne savez pas', en: 'empty: you do not know' },
  optional: { fr: 'vide\u00a0: rien', en: 'empty: nothing' },
  unsaid: { fr: 'Non précisé', en: 'Not said' },
  noStep: { fr: 'Aucune\u00a0: elle vient à sa place', en: 'None: it comes in its place' },
};
