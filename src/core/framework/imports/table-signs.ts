import type { HeaderMatch } from './match-header.ts';
import { type DayOrder, dayOrderHint } from './read-days.ts';
import { decimalHint } from './read-numbers.ts';
import type { TableRecord } from './split-records.ts';

interface LinedCell {
  readonly cell: string;
  readonly line: number;
}

export function cellsOf(match: HeaderMatch, rows: readonly TableRecord[], kinds: readonly string[]): LinedCell[] {
  const wanted = match.columns.filter(({ column }) => kinds.includes(column.kind));
  return rows.flatMap((row) => wanted.map(({ index }) => ({ cell: row.cells[index] ?? '', line: row.line })));
}

/** The decimal sign that most cells of the file prove; cells with the other one are rejected lines. */
export function decimalOf(
  precise: readonly LinedCell[],
  counts: readonly LinedCell[],
  answer: ',' | '.' | undefined,
): { sign: ',' | '.' | null; open: boolean; lines: number[] } {
  if (answer !== undefined) return { sign: answer, open: false, lines: [] };
  const proofs = [...precise, ...counts].flatMap(({ cell, line }) => {
    const hint = decimalHint(cell);
    return hint === null || hint === 'open' ? [] : [{ hint, line }];
  });
  const commas = proofs.filter((one) => one.hint === ',').length;
  const open = proofs.length === 0 && precise.some(({ cell }) => decimalHint(cell) === 'open');
  if (proofs.length === 0) return { sign: null, open, lines: [] };
  const sign = commas > proofs.length / 2 ? ',' : '.';
  const against = proofs.filter((one) => one.hint !== sign).map((one) => one.line);
  return { sign, open: false, lines: [...new Set(against)] };
}

export function orderOf(
  cells: readonly LinedCell[],
  answer: DayOrder | undefined,
): { order: DayOrder; open: boolean; lines: number[] } {
  if (answer !== undefined) return { order: answer, open: false, lines: [] };
  const hints = cells.map(({ cell, line }) => ({ hint: dayOrderHint(cell), line }));
  const monthFirst = hints.filter((one) => one.hint === 'month-first');
  const dayFirst = hints.filter((one) => one.hint === 'day-first');
  if (monthFirst.length > 0 && dayFirst.length > 0) {
    const fewer = monthFirst.length < dayFirst.length ? monthFirst : dayFirst;
    return { order: 'day-first', open: false, lines: [...new Set(fewer.map((one) => one.line))] };
  }
  const undecided = monthFirst.length + dayFirst.length === 0 && hints.some((one) => one.hint === 'open');
  return { order: monthFirst.length > 0 ? 'month-first' : 'day-first', open: undecided, lines: [] };
}
