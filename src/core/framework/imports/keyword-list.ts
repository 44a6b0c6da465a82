import { decodeTable } from './decode-table.ts';
import type { ImportRefusal } from './import-outcome.ts';
import { foldHeader } from './match-header.ts';
import { decimalHint, readNumber } from './read-numbers.ts';
import { splitRecords, type TableRecord } from './split-records.ts';

export interface ListedKeyword {
  readonly term: string;
  /** Searches a month, or what the list counts; null when unknown. */
  readonly volume: number | null;
  /** Line in the file, from 1. */
  readonly line: number;
}

/** Names of the columns in lists of keywords and in exports of search tools, as `foldHeader` writes them. */
const headers = {
  term: wordsOf(
    'keyword|keywords|mot-cle|mots-cles|mot cle|mots cles|query|queries|top queries|requete|requetes|requetes les plus frequentes|search term|search terms|terme de recherche|term|terme|expression|expressions|phrase',
  ),
  volume: wordsOf(
    'volume|volumes|search volume|avg. monthly searches|average monthly searches|monthly searches|searches|nombre moyen de recherches mensuelles|recherches mensuelles|recherches par mois|volume de recherche|volume mensuel|impressions|impr.',
  ),
} as const;

function wordsOf(names: string): ReadonlySet<string> {
  return new Set(names.split('|'));
}

const delimiters = ['\t', ';', ','] as const;
/** A header is among the first records: some exports have lines above it. */
const headerRecords = 10;
/** Share of the records that must have two cells, and of a column that must be numbers, to read a table without header. Working assumption. */
const tableShare = 0.8;

/** The keywords of a list pasted or exported: one a line, or a table whose columns are recognised. Blank terms are left out. */
export function keywordList(bytes: Uint8Array): readonly ListedKeyword[] | ImportRefusal {
  const decoded = decodeTable(bytes);
  if (decoded.kind !== 'decoded') return decoded;
  const text = decoded.text.replace(/\r\n?/g, '\n');
  for (const delimiter of delimiters) {
    const { records } = splitRecords(text, delimiter);
    const columns = columnsOf(records);
    if (columns !== null) return readRecords(records.slice(columns.from), columns);
  }
  return text.split('\n').flatMap((line, at) => keywordOf(line, null, at + 1));
}

interface Columns {
  readonly term: number;
  /** −1 when the table has no volumes. */
  readonly volume: number;
  /** Place of the first record with a keyword. */
  readonly from: number;
}

function columnsOf(records: readonly TableRecord[]): Columns | null {
  for (const [at, { cells }] of records.slice(0, headerRecords).entries()) {
    const names = cells.map(foldHeader);
    const term = names.findIndex((name) => headers.term.has(name));
    if (term >= 0) return { term, volume: names.findIndex((name) => headers.volume.has(name)), from: at + 1 };
  }
  const filled = records.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  const wide = filled.filter(({ cells }) => cells.length > 1);
  if (filled.length === 0 || wide.length < tableShare * filled.length) return null;
  const isNumber = (column: number): boolean =>
    wide.filter(({ cells }) => isFigure(cells[column] ?? '')).length >= tableShare * wide.length;
  const columns = [...(wide[0]?.cells.keys() ?? [])];
  const volume = columns.findIndex(isNumber);
  const term = columns.findIndex((column) => column !== volume && !isNumber(column));
  return volume < 0 || term < 0 ? null : { term, volume, from: 0 };
}

function readRecords(records: readonly TableRecord[], { term, volume }: Columns): ListedKeyword[] {
  return records.flatMap(({ cells, line }) => keywordOf(cells[term] ?? '', cells[volume] ?? null, line));
}

function keywordOf(cell: string, volume: string | null, line: number): ListedKeyword[] {
  const term = cell
    .replace(/\s+/g, ' ')
    .replace(/^"(.*)"$/, '$1')
    .trim();
  if (!/[\p{L}\p{N}]/u.test(term)) return [];
  return [
    {
      term,
      volume: volume !== null && isFigure(volume) ? readNumber(volume, decimalHint(volume) === ',' ? ',' : null) : null,
      line,
    },
  ];
}

function isFigure(cell: string): boolean {
  return cell.trim() !== '' && !Number.isNaN(readNumber(cell, null));
}
