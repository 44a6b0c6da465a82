interface Range {
  readonly column: string;
  readonly from: number;
  to: number;
}

/** Joins cells of one column that follow each other: `F2 F3 F4` → `F2:F4`. */
export function joinedRanges(cells: readonly string[]): string[] {
  const ranges: Range[] = [];
  const lastOfColumn = new Map<string, Range>();
  for (const cell of cells) {
    const [, column = '', digits = ''] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
    const row = Number(digits);
    const last = lastOfColumn.get(column);
    if (last !== undefined && last.to === row - 1) {
      last.to = row;
      continue;
    }
    const range = { column, from: row, to: row };
    lastOfColumn.set(column, range);
    ranges.push(range);
  }
  return ranges.map(({ column, from, to }) => (from === to ? `${column}${from}` : `${column}${from}:${column}${to}`));
}
