/** One line of a table as cells, with the line of the file it begins on (first is 1). */
export interface TableRecord {
  readonly cells: readonly string[];
  readonly line: number;
}

export interface SplitTable {
  readonly records: readonly TableRecord[];
  /** Line of a quote that is never closed; null when all are. */
  readonly unclosed: number | null;
  /** Does the text end with a line break? */
  readonly ended: boolean;
}

/** Cells of a delimited text (RFC 4180): quotes only open at the start of a cell, a quoted cell may hold line breaks. */
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
