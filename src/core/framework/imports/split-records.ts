/** One row of a table as cells, with its first line in the file (from 1). */
export interface TableRecord {
  readonly cells: readonly string[];
  readonly line: number;
}

export interface SplitTable {
  readonly records: readonly TableRecord[];
  /** Line of a quote that is never closed; null when all are closed. */
  readonly unclosed: number | null;
  /** True when the text ends with a line break. */
  readonly ended: boolean;
}

/**
 * Splits a delimited text (RFC 4180): a quote opens only at the start of a cell, and a quoted cell may contain line
 * breaks.
 */
export function splitRecords(text: string, delimiter: string): SplitTable {
  const records: TableRecord[] = [];
  let cells: string[] = [];
  let cell = '';
  let line = 1;
  let start = 1;
  let opened: number | null = null;
  for (let index = 0; index < text.length; index += 1) {
    const character = text[index] as string;
    if (opened !== null) {
      if (character === '\n') line += 1;
      if (character !== '"') cell += character;
      else if (text[index + 1] === '"') {
        cell += '"';
        index += 1;
      } else opened = null;
    } else if (character === '"' && cell.trim() === '') {
      cell = '';
      opened = line;
    } else if (character === delimiter) {
      cells.push(cell);
      cell = '';
    } else if (character === '\n') {
      records.push({ cells: [...cells, cell.replace(/\r$/, '')], line: start });
      cells = [];
      cell = '';
      line += 1;
      start = line;
    } else cell += character;
  }
  const ended = cells.length === 0 && cell === '';
  if (!ended) records.push({ cells: [...cells, cell], line: start });
  return { records, unclosed: opened, ended };
}
