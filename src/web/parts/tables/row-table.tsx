import { Table } from '@mantine/core';
import type { ReactNode } from 'react';
import { useLanguage } from '../language.tsx';

export interface RowTableProps {
  readonly caption: string;
  readonly headings: readonly string[];
  /** The first cell of a row is its name; numbers are written at the right. */
  readonly rows: readonly { readonly key: string; readonly cells: readonly ReactNode[] }[];
  /** Pixels of the narrowest useful table: a narrower window scrolls it, a telephone shows each row as a block. */
  readonly minWidth: number;
  readonly striped?: boolean;
}

/** A table to read, row by row; on a telephone each cell comes under the title of its column. */
export function RowTable({ caption, headings, rows, minWidth, striped = false }: RowTableProps) {
  const { number } = useLanguage();
  const shown = (cell: ReactNode): ReactNode => (typeof cell === 'number' ? number(cell, 2) : cell);
  return (
    <Table.ScrollContainer
      minWidth={minWidth}
      type="native"
      tabIndex={0}
      role="region"
      aria-label={caption}
      className="row-table"
    >
      <Table withTableBorder striped={striped}>
        <caption className="only-spoken">{caption}</caption>
        <Table.Thead>
          <Table.Tr>
            {headings.map((heading, at) => (
              <Table.Th key={at} scope="col">
                {heading}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map(({ key, cells: [first, ...others] }) => (
            <Table.Tr key={key}>
              <Table.Th scope="row">{shown(first)}</Table.Th>
              {others.map((cell, at) => (
                <Table.Td key={at} data-heading={headings[at + 1]} data-number={typeof cell === 'number'}>
                  {shown(cell)}
                </Table.Td>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}
