import { Button } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useLanguage } from '../language.tsx';
import { saveText } from '../sharing/save-text.ts';

/** One column of a CSV file. */
export interface CsvColumn<Row> {
  readonly title: string;
  readonly value: (row: Row) => string | number | null;
}

interface CsvButtonProps<Row> {
  /** Name of the file, without its ending. */
  readonly name: string;
  readonly columns: readonly CsvColumn<Row>[];
  /** The rows that the screen lists, in its order. */
  readonly rows: readonly Row[];
}

/** Saves what a screen lists, filtered and sorted as it is. */
export function CsvButton<Row>({ name, columns, rows }: CsvButtonProps<Row>) {
  const { say } = useLanguage();
  return (
    <Button
      variant="subtle"
      leftSection={<IconDownload size={16} aria-hidden />}
      onClick={() => saveText(`${name}.csv`, 'text/csv', csvOf(columns, rows))}
    >
      {say(sentences.csv)}
    </Button>
  );
}

function csvOf<Row>(columns: readonly CsvColumn<Row>[], rows: readonly Row[]): string {
  const line = (values: readonly (string | number | null)[]): string => values.map(quoted).join(',');
  return [
    line(columns.map(({ title }) => title)),
    ...rows.map((row) => line(columns.map(({ value }) => value(row)))),
  ].join('\r\n');
}

/** A text that a spreadsheet would read as a formula gets an apostrophe in front. */
function quoted(value: string | number | null): string {
  if (typeof value === 'number') return String(value);
  const text = value ?? '';
  return `"${(/^[=+\-@\t\r]/.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;
}

const sentences = { csv: { fr: 'Télécharger en CSV', en: 'Download as CSV' } };
