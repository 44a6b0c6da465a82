import { Stack, Table, UnstyledButton } from '@mantine/core';
import { useLanguage } from '../language.tsx';
import type { CoverageRow } from '../service.ts';
import { coverageClass } from './coverage-class.ts';
import type { CoverageColumn } from './coverage-columns.ts';
import type { CoverageNames } from './coverage-names.ts';

/** A cell with the customers to whom it applies. */
export interface OpenCell {
  readonly cell: CoverageRow;
  readonly personas: readonly string[];
}

interface CoverageTableProps {
  readonly columns: readonly CoverageColumn<CoverageRow>[];
  readonly names: CoverageNames;
  readonly title: string;
  /** The day of the entry of the calendar that closes the gap of a cell; null for none. */
  readonly dayOf: (cell: OpenCell) => string | null;
  readonly onOpen: (cell: OpenCell) => void;
}

/** Kinds of customers across, subjects down; a button for each stage, which opens its proof. */
export function CoverageTable({ columns, names, title, dayOf, onOpen }: CoverageTableProps) {
  const { say } = useLanguage();
  const subjects = [...new Set(columns.flatMap(({ cells }) => cells.map(names.subject)))];
  return (
    <Table.ScrollContainer
      maxHeight="calc(100dvh - 7rem)"
      minWidth={200 + columns.length * 150}
      type="native"
      className="row-table"
      tabIndex={0}
      role="region"
      aria-label={title}
    >
      <Table withTableBorder withColumnBorders stickyHeader>
        <caption className="only-spoken">{title}</caption>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{say(sentences.subject)}</Table.Th>
            {columns.map(({ personas }) => (
              <Table.Th key={personas.join(' ')} scope="col">
                {names.customers(personas)}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {subjects.map((subject) => (
            <Table.Tr key={subject}>
              <Table.Th scope="row">{subject}</Table.Th>
              {columns.map(({ personas, cells }) => (
                <Table.Td key={personas.join(' ')} data-heading={names.customers(personas)}>
                  <Stack gap={4}>
                    {cells
                      .filter((cell) => names.subject(cell) === subject)
                      .map((cell) => (
                        <CellButton
                          key={`${cell.stage} ${cell.topic}`}
                          cell={{ cell, personas }}
                          names={names}
                          planned={dayOf({ cell, personas })}
                          onOpen={() => onOpen({ cell, personas })}
                        />
                      ))}
                  </Stack>
                </Table.Td>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}

interface CellButtonProps {
  readonly cell: OpenCell;
  readonly names: CoverageNames;
  /** Day of the entry that closes its gap. */
  readonly planned: string | null;
  readonly onOpen: () => void;
}

function CellButton({ cell: { cell, personas }, names, planned, onOpen }: CellButtonProps) {
  const { say, day } = useLanguage();
  const value = names.answer(cell);
  const stage = names.stage(cell.stage);
  const mark = planned === null ? null : say(sentences.planned, { day: day(planned) });
  return (
    <UnstyledButton
      className="coverage-cell"
      data-class={coverageClass(names.share(cell))}
      onClick={onOpen}
      aria-label={`${names.subject(cell)}, ${names.customers(personas)}, ${stage}\u00a0: ${value}${mark === null ? '' : `, ${mark}`}`}
    >
      {stage} <strong>{value}</strong>
      {mark !== null && ` · ${mark}`}
    </UnstyledButton>
  );
}

const sentences = {
  subject: { fr: 'Sujet', en: 'Subject' },
  planned: { fr: 'prévu le {day}', en: 'planned on {day}' },
};
