import { Button, Group, NativeSelect, Table, Text as Words, UnstyledButton } from '@mantine/core';
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { type CsvColumn, CsvButton } from './csv-button.tsx';
import { useLanguage } from '../language.tsx';

/** A column of a table: its cells, and the values by which it is sorted and exported. */
export interface Column<Row> extends CsvColumn<Row> {
  readonly id: string;
  /** The value, when absent. */
  readonly cell?: (row: Row) => ReactNode;
}

interface DataTableProps<Row> {
  /** What the table lists, for screen readers; also the name of its CSV file. */
  readonly caption: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  /** Id of the column that sorts at first; `-` in front for descending order. */
  readonly sortedBy: string;
}

const perPage = 25;

/** A table sorted by any column, twenty-five rows a page, with the CSV of what it lists. */
export function DataTable<Row>({ caption, columns, rows, rowKey, sortedBy }: DataTableProps<Row>) {
  const { say, number } = useLanguage();
  const [sort, setSort] = useState(sortedBy);
  const [page, setPage] = useState(0);
  const sorted = inOrder(rows, columns, sort);
  const last = Math.max(0, Math.ceil(sorted.length / perPage) - 1);
  const current = Math.min(page, last);
  const shown = sorted.slice(current * perPage, (current + 1) * perPage);
  const from = number(sorted.length === 0 ? 0 : current * perPage + 1);
  return (
    <>
      <SortChoice columns={columns} sort={sort} onSort={setSort} />
      <Table.ScrollContainer
        minWidth={columns.length * 110}
        type="native"
        tabIndex={0}
        role="region"
        aria-label={caption}
        className="row-table"
      >
        <Table withTableBorder striped>
          <caption className="only-spoken">{caption}</caption>
          <Table.Thead>
            <Table.Tr>
              {columns.map((column) => (
                <Heading key={column.id} column={column} sort={sort} onSort={setSort} />
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {shown.map((row) => (
              <Table.Tr key={rowKey(row)}>
                {columns.map((column, at) => (
                  <Cell key={column.id} column={column} row={row} isName={at === 0} />
                ))}
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
      <Group justify="space-between">
        <Group gap="xs">
          <Words size="sm" role="status">
            {say(sentences.range, { from, to: number(current * perPage + shown.length), total: number(sorted.length) })}
          </Words>
          {last > 0 && (
            <>
              <Button variant="default" size="compact-md" disabled={current === 0} onClick={() => setPage(current - 1)}>
                {say(sentences.before)}
              </Button>
              <Button
                variant="default"
                size="compact-md"
                disabled={current === last}
                onClick={() => setPage(current + 1)}
              >
                {say(sentences.after)}
              </Button>
            </>
          )}
        </Group>
        <CsvButton name={caption} columns={columns} rows={sorted} />
      </Group>
    </>
  );
}

interface HeadingProps<Row> {
  readonly column: Column<Row>;
  readonly sort: string;
  readonly onSort: (sort: string) => void;
}

function Heading<Row>({ column: { id, title }, sort, onSort }: HeadingProps<Row>) {
  const isSorted = sort === id || sort === `-${id}`;
  const isDescending = sort === `-${id}`;
  return (
    <Table.Th scope="col" aria-sort={isSorted ? (isDescending ? 'descending' : 'ascending') : undefined}>
      <UnstyledButton fw={600} fz="sm" mih={24} onClick={() => onSort(sort === id ? `-${id}` : id)}>
        {title}{' '}
        {isSorted && (isDescending ? <IconArrowDown size={14} aria-hidden /> : <IconArrowUp size={14} aria-hidden />)}
      </UnstyledButton>
    </Table.Th>
  );
}

interface SortChoiceProps<Row> {
  readonly columns: readonly Column<Row>[];
  readonly sort: string;
  readonly onSort: (sort: string) => void;
}

/** On a telephone, where the titles of the columns are beside each cell, the order is chosen here. */
function SortChoice<Row>({ columns, sort, onSort }: SortChoiceProps<Row>) {
  const { say } = useLanguage();
  return (
    <NativeSelect
      hiddenFrom="xs"
      label={say(sentences.sort)}
      value={sort}
      onChange={(event) => onSort(event.currentTarget.value)}
      data={columns.flatMap(({ id, title }) => [
        { value: id, label: say(sentences.rising, { title }) },
        { value: `-${id}`, label: say(sentences.falling, { title }) },
      ])}
    />
  );
}

interface CellProps<Row> {
  readonly column: Column<Row>;
  readonly row: Row;
  /** The first cell names its row. */
  readonly isName: boolean;
}

function Cell<Row>({ column, row, isName }: CellProps<Row>) {
  const { number, say } = useLanguage();
  const value = column.value(row);
  const isNumber = typeof value === 'number';
  const text = column.cell?.(row) ?? (value === null ? say(sentences.unknown) : isNumber ? number(value, 2) : value);
  if (isName) return <Table.Th scope="row">{text}</Table.Th>;
  return (
    <Table.Td data-heading={column.title} data-number={isNumber}>
      {text}
    </Table.Td>
  );
}

/** One for all comparisons: `localeCompare` would make one each time. */
const collator = new Intl.Collator();

/** Unknown values come last, whatever the order. */
function inOrder<Row>(rows: readonly Row[], columns: readonly Column<Row>[], sort: string): readonly Row[] {
  const isDescending = sort.startsWith('-');
  const column = columns.find(({ id }) => id === (isDescending ? sort.slice(1) : sort));
  if (column === undefined) return rows;
  return [...rows].sort((a, b) => {
    const [one, two] = [column.value(a), column.value(b)];
    if (one === null || two === null) return Number(one === null) - Number(two === null);
    const order =
      typeof one === 'number' && typeof two === 'number' ? one - two : collator.compare(String(one), String(two));
    return isDescending ? -order : order;
  });
}

const sentences = {
  range: { fr: '{from} à {to} sur {total}', en: '{from} to {to} of {total}' },
  before: { fr: 'Précédents', en: 'Previous' },
  after: { fr: 'Suivants', en: 'Next' },
  unknown: { fr: 'inconnu', en: 'unknown' },
  sort: { fr: 'Trier par', en: 'Sort by' },
  rising: { fr: '{title}, croissant', en: '{title}, ascending' },
  falling: { fr: '{title}, décroissant', en: '{title}, descending' },
};
