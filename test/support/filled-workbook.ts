import type { SheetId, SheetRow, Workbook } from '../../src/core/report/workbook/workbook.ts';

/** The workbook after a reader completed it: `type` gives the value of each empty cell, by row; null = left empty. */
export function filledWorkbook(
  workbook: Workbook,
  sheet: SheetId,
  type: (row: SheetRow, column: string, index: number) => number | null,
): Workbook {
  return {
    ...workbook,
    sheets: workbook.sheets.map((one) =>
      one.id !== sheet
        ? one
        : { ...one, rows: one.rows.map((row, index) => filledRow(row, (column) => type(row, column, index))) },
    ),
  };
}

function filledRow(row: SheetRow, type: (column: string) => number | null): SheetRow {
  const cells = Object.entries(row).map(([column, cell]) => {
    if (typeof cell !== 'object' || cell === null || !('typed' in cell)) return [column, cell] as const;
    const value = type(column);
    return [column, value === null || cell.typed === 'words' ? cell : { ...cell, value }] as const;
  });
  return Object.fromEntries(cells);
}
