import { textWidth } from '../../core/values/strings/text-width.ts';

/** The texts of a column: its header, then its cells. */
export interface ColumnTexts {
  readonly head: string;
  readonly cells: readonly string[];
}

/** Space for text: font size in half points, and both side margins of a cell in twentieths of a point. */
export interface CellSpace {
  readonly size: number;
  readonly margin: number;
}

/**
 * Widths of the columns of a table of width `total`, in twentieths of a point: no usual word is split, short texts stay
 * on one line, and the remaining width goes where it reduces the height most.
 */
export function columnWidths(columns: readonly ColumnTexts[], total: number, space: CellSpace): number[] {
  const whole = widest(columns, (text) => text, space);
  if (sum(whole) <= total) return rounded(shared(whole, total), total);
  const least = widest(columns, longestWord, space);
  if (sum(least) >= total) return rounded(shared(least, total), total);
  return rounded(relieved(columns, unbroken(columns, least, total, space), total, space), total);
}

/** True when no usual word would be split in a table of width `total`. */
export function fitsWords(columns: readonly ColumnTexts[], total: number, space: CellSpace): boolean {
  return sum(widest(columns, longestWord, space)) <= total;
}

/** Estimated number of lines of a cell of this width. */
export function linesIn(text: string, width: number, { size, margin }: CellSpace): number {
  const inner = Math.max(1, width - margin);
  return sum(text.split('\n').map((line) => Math.max(1, Math.ceil((1.05 * wordsWidth(line, size)) / inner))));
}

/**
 * Widens columns so that short texts stay on one line and headers on few, those that need least width first, while
 * there is width left.
 */
function unbroken(
  columns: readonly ColumnTexts[],
  least: readonly number[],
  total: number,
  space: CellSpace,
): number[] {
  const whole = widest(columns, (text) => (text.length <= shortText ? text : longestWord(text)), space, longestWord);
  const short = columns.map(({ head }, at) => {
    const line = (slack * wordsWidth(head, space.size)) / mostHeadLines;
    return Math.max(whole[at]!, space.margin + line);
  });
  const widths = [...least];
  const order = [...widths.keys()].sort((a, b) => short[a]! - least[a]! - (short[b]! - least[b]!) || a - b);
  for (const at of order) {
    if (sum(widths) - least[at]! + short[at]! <= total) widths[at] = short[at]!;
  }
  return widths;
}

/** Most lines of a header; more would make it tall and narrow. */
const mostHeadLines = 3;
/** Length up to which a text stays on one line if possible: a date, « non mesuré ». */
const shortText = 13;
/** Factor for bold letters and for wider replacement fonts. */
const slack = 1.16;

/** The widest of a column's texts, or of the result of `part` for each. */
function widest(
  columns: readonly ColumnTexts[],
  part: (text: string) => string,
  { size, margin }: CellSpace,
  ofHead = part,
): number[] {
  return columns.map(({ head, cells }) => {
    const widths = cells.map((text) => wordsWidth(part(text), size));
    return margin + slack * widths.reduce((most, width) => Math.max(most, width), wordsWidth(ofHead(head), size));
  });
}

/** Number of steps in which the remaining width is distributed. */
const steps = 48;
/** Rows that are measured. */
const mostRows = 120;
/** Exponent of the mean of cell heights: the higher, the closer a row is to its highest cell. */
const power = 6;

/** Gives the remaining width, step by step, to the column that lowers the table most. */
function relieved(
  columns: readonly ColumnTexts[],
  least: readonly number[],
  total: number,
  space: CellSpace,
): number[] {
  const { size, margin } = space;
  const widths = [...least];
  const texts = columns.map(({ head, cells }) =>
    [head, ...cells.slice(0, mostRows)].map((text) => wordsWidth(text, size)),
  );
  const rows = texts[0]!.map((_, row) => texts.map((column) => column[row]!));
  const part = (total - sum(least)) / steps;
  const lines = (text: number, width: number): number => (text / (width - margin)) ** power;
  for (let step = 0; step < steps; step++) {
    const gains = widths.map((width, at) =>
      sum(
        rows.map((row) => {
          const high = sum(row.map((text, column) => lines(text, widths[column]!)));
          const lower = high - lines(row[at]!, width) + lines(row[at]!, width + part);
          return high ** (1 / power) - lower ** (1 / power);
        }),
      ),
    );
    widths[gains.indexOf(Math.max(...gains))]! += part;
  }
  return widths;
}

/** Widths scaled in proportion to fill the table. */
function shared(widths: readonly number[], total: number): number[] {
  return widths.map((width) => (width * total) / sum(widths));
}

function rounded(widths: readonly number[], total: number): number[] {
  const whole = widths.map(Math.floor);
  whole[whole.length - 1]! += total - sum(whole);
  return whole;
}

/** Letters after which an address, or a word of another script, may be split. */
const brokenAfter = 20;

function longestWord(text: string): string {
  let longest = '';
  for (const word of text.split(/(?<=[-–/])|[ \t\n]+/)) {
    const kept = word.slice(0, brokenAfter);
    if (kept.length > longest.length) longest = kept;
  }
  return longest;
}

/** Width of text in twentieths of a point, for letters of `size` half points. */
function wordsWidth(text: string, size: number): number {
  return textWidth(text, 10 * size);
}

function sum(numbers: readonly number[]): number {
  let total = 0;
  for (const one of numbers) total += one;
  return total;
}
