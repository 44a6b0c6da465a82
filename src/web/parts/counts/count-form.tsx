import { Button, Fieldset, Group, Stack } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { Company } from '../../../core/framework/company/company.ts';
import { Refusal } from '../answer.tsx';
import { useLanguage } from '../language.tsx';
import { ServiceError } from '../service-error.ts';
import { CountBox } from './count-box.tsx';
import type { CountField, CountPart, CountRows } from './count-fields.ts';
import { type Boxes, boxesOf, boxFaults, type Item, itemOf, rowCount, rowPath, withoutRow } from './count-item.ts';

interface CountFormProps {
  readonly part: CountPart;
  readonly company: Company;
  /** The item as it is; empty for one to add. */
  readonly item: Item;
  /** Its place in the list, which the faults of the service name. */
  readonly index: number;
  readonly isSaving: boolean;
  readonly error: unknown;
  readonly onSave: (item: Item) => void;
  readonly onCancel: () => void;
}

/** The boxes of one item, with what the service finds wrong beside each. */
export function CountForm({ part, company, item, index, isSaving, error, onSave, onCancel }: CountFormProps) {
  const { say } = useLanguage();
  const [boxes, setBoxes] = useState<Boxes>(() => boxesOf(part, item));
  const [isTried, setTried] = useState(false);
  const refused = refusals(error, part, index);
  const own = boxFaults(part, boxes);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (Object.keys(own).length === 0) onSave(itemOf(part, boxes, item));
  };
  const boxOf = (field: CountField, path: string) => (
    <CountBox
      key={path}
      field={field}
      company={company}
      itemId={String(item.id ?? '')}
      value={boxes[path] ?? ''}
      fault={isTried && own[path] !== undefined ? say(own[path]) : refused[path]}
      onChange={(value) => setBoxes((known) => ({ ...known, [path]: value }))}
    />
  );
  const shown = new Set([...part.fields.map(({ path }) => path), ...Object.keys(boxes)]);
  const isBeside = Object.keys(refused).length > 0 && Object.keys(refused).every((path) => shown.has(path));
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="sm" maw="34rem">
        {part.fields.map((field) => boxOf(field, field.path))}
        {part.rows !== undefined && <Rows rows={part.rows} boxes={boxes} onChange={setBoxes} boxOf={boxOf} />}
        {error !== null && !isBeside && <Refusal error={error} />}
        <Group gap="xs">
          <Button type="submit" loading={isSaving}>
            {say(sentences.save)}
          </Button>
          <Button variant="default" onClick={onCancel}>
            {say(sentences.cancel)}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

interface RowsProps {
  readonly rows: CountRows;
  readonly boxes: Boxes;
  readonly onChange: (boxes: Boxes) => void;
  readonly boxOf: (field: CountField, path: string) => React.ReactNode;
}

function Rows({ rows, boxes, onChange, boxOf }: RowsProps) {
  const { say } = useLanguage();
  const count = rowCount(rows, boxes);
  const add = (): void =>
    onChange({ ...boxes, ...Object.fromEntries(rows.fields.map((field) => [rowPath(rows, count, field), ''])) });
  return (
    <>
      {Array.from({ length: count }, (_, index) => (
        <Fieldset key={index} legend={`${say(rows.title)} ${index + 1}`}>
          <Stack gap="sm">
            {rows.fields.map((field) => boxOf(field, rowPath(rows, index, field)))}
            <Button
              variant="default"
              size="compact-md"
              onClick={() => onChange(withoutRow(rows, index, boxes))}
              style={{ alignSelf: 'flex-start' }}
              aria-label={say(sentences.removeRow, { name: `${say(rows.title)} ${index + 1}` })}
            >
              {say(sentences.remove)}
            </Button>
          </Stack>
        </Fieldset>
      ))}
      <Button variant="default" onClick={add} style={{ alignSelf: 'flex-start' }}>
        {say(rows.add)}
      </Button>
    </>
  );
}

/** What the service refused in this item, by the path of the box. */
function refusals(error: unknown, { name }: CountPart, index: number): Readonly<Record<string, string>> {
  if (!(error instanceof ServiceError)) return {};
  const start = new RegExp(`^(?:/company)?/${name}/${index}/`);
  return Object.fromEntries(
    error.issues.flatMap(({ path, message }) => {
      if (!start.test(path)) return [];
      const parts = path.replace(start, '').split('/');
      // Inside a row the place is part of the path; inside a group a point is.
      return [[/^\d+$/.test(parts[1] ?? '') ? parts.join('/') : parts.join('.'), message]];
    }),
  );
}

const sentences = {
  save: { fr: 'Enregistrer', en: 'Save' },
  cancel: { fr: 'Annuler', en: 'Cancel' },
  remove: { fr: 'Retirer', en: 'Remove' },
  removeRow: { fr: 'Retirer\u00a0: {name}', en: 'Remove: {name}' },
};
