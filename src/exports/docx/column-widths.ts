import { textWidth } from '../../core/values/strings/text-width.ts';

/** What a column holds, as plain words: its head, then its cells. */
export interface ColumnTexts {
  readonly head: string;
  readonly cells: readonly string[];
}

/** Space for letters: their size in half points, and what the two sides of a cell take, in twentieths of a point. */
export interface CellSpace {
  readonly size: number;
  readonly margin: number;
}

/**
 * Widths of the columns of a table that is `total` wide, in twentieths of a point: no usual word is cut, short texts stay
 * on one line, and the room that is left goes where it spares most lines.
 */
export function columnWidths(columns: readonly ColumnTexts[], total: number, space: CellSpace): number[] {
  const whole = widest(columns, (text) => text, space);
  if (sum(whole) <= total) return rounded(shared(whole, total), total);
  const least = widest(columns, longestWord, space);
  if (sum(least) >= total) return rounded(shared(least, total), total);
  return rounded(relieved(columns, unbroken(columns, least, total, space), total, space), total);
}

/** Whether no usual word would be cut in a table that is `total` wide. */
export function fitsWords(columns: readonly ColumnTexts[], total: number, space: CellSpace): boolean {
  return sum(widest(columns, longestWord, space)) <= total;
}

/** Lines of a cell that is this wide, about. */
export function linesIn(text: string, width: number, { size, margin }: CellSpace): number {
  const inner = Math.max(1, width - margin);
  return sum(text.split('\n').map((line) => Math.max(1, Math.ceil((1.05 * wordsWidth(line, size)) / inner))));
}

/** Short texts stay on one line and heads on few, those that need least first, as far as there is room. */
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

/** Lines of a head that do not look like a tower. */
const mostHeadLines = 3;
/** Longest text that is not broken if room allows: a date, « non mesuré ». */
const shortText = 13;
/** Bold letters against others, and fonts that stand in for ours. */
const slack = 1.16;

/** The widest of a column's texts, or of what `part` takes of them. */
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

/** Parts in which room is given. */
const steps = 48;
/** Rows looked at. */
const mostRows = 120;
/** The higher, the more a row is as high as its highest cell alone. */
const power = 6;

/** Gives the room, part by part, to the column that lowers the table most. */
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

/** As wide as the table, each in proportion. */
function shared(widths: readonly number[], total: number): number[] {
  return widths.map((width) => (width * total) / sum(widths));
}

function rounded(widths: readonly number[], total: number): number[] {
  const whole = widths.map(Math.floor);
  whole[whole.length - 1]! += total - sum(whole);
  return whole;
}

/** Addresses and words of other scripts break anywhere: room for this many letters is enough. */
const brokenAfter = 20;

function longestWord(text: string): string {
  let longest = '';
  for (const word of text.split(/(?<=[-–/])|[ \t\n]+/)) {
    const kept = word.slice(0, brokenAfter);
    if (kept.length > longest.length) longest = kept;
  }
  return longest;
}

/** In twentieths of a point, of letters at `size` half points. */
function wordsWidth(text: string, size: number): number {
  return textWidth(text, 10 * size);
}

function sum(numbers: readonly number[]): number {
  let total = 0;
  for (const one of numbers) total += one;
  return total;
}
