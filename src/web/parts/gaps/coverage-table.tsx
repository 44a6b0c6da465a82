import { Stack, Table, UnstyledButton } from '@mantine/core';
import { useLanguage } from '../language.tsx';
import type { CoverageRow } from '../service.ts';
import type { CoverageNames } from './coverage-names.ts';

interface CoverageTableProps {
  readonly cells: readonly CoverageRow[];
  readonly names: CoverageNames;
  readonly title: string;
  readonly onOpen: (cell: CoverageRow) => void;
}

/** Kinds of customers across, subjects down; a button for each stage, which opens its proof. */
export function CoverageTable({ cells, names, title, onOpen }: CoverageTableProps) {
  const { say } = useLanguage();
  const personas = [...new Set(cells.map(({ persona }) => persona))];
  const subjects = [...new Set(cells.map(names.subject))];
  return (
    <Table.ScrollContainer
      minWidth={200 + personas.length * 150}
      type="native"
      tabIndex={0}
      role="region"
      aria-label={title}
    >
      <Table withTableBorder withColumnBorders>
        <caption className="only-spoken">{title}</caption>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{say(sentences.subject)}</Table.Th>
            {personas.map((persona) => (
              <Table.Th key={persona} scope="col">
                {names.persona(persona)}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {subjects.map((subject) => (
            <Table.Tr key={subject}>
              <Table.Th scope="row">{subject}</Table.Th>
              {personas.map((persona) => (
                <Table.Td key={persona}>
                  <Stack gap={4}>
                    {cells
                      .filter((cell) => cell.persona === persona && names.subject(cell) === subject)
                      .map((cell) => (
                        <CellButton
                          key={`${cell.stage} ${cell.topic}`}
                          cell={cell}
                          names={names}
                          onOpen={() => onOpen(cell)}
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
  readonly cell: CoverageRow;
  readonly names: CoverageNames;
  readonly onOpen: () => void;
}

/** Five classes, from not covered to well covered. */
const classOf = (score: number | null): string =>
  score === null ? 'unknown' : String(Math.min(4, Math.floor(score * 5)));

function CellButton({ cell, names, onOpen }: CellButtonProps) {
  const { say, percent } = useLanguage();
  const value = cell.score === null ? say(sentences.unmeasured) : percent(cell.score);
  const stage = names.stage(cell.stage);
  return (
    <UnstyledButton
      className="coverage-cell"
      data-class={classOf(cell.score)}
      onClick={onOpen}
      aria-label={`${names.subject(cell)}, ${names.persona(cell.persona)}, ${stage}\u00a0: ${value}`}
    >
      {stage} <strong>{value}</strong>
    </UnstyledButton>
  );
}

const sentences = {
  subject: { fr: 'Sujet', en: 'Subject' },
  unmeasured: { fr: 'non mesuré', en: 'not measured' },
};
