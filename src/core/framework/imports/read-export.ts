import { anyTable } from './any-table.ts';
import { decodeTable } from './decode-table.ts';
import type { ImportSource } from './define-import.ts';
import {
  type ImportAnswers,
  type ImportOutcome,
  type ImportRefusal,
  type ImportTable,
  type QuestionId,
  refused,
} from './import-outcome.ts';
import { questionOf } from './import-questions.ts';
import { imports } from './index.ts';
import { matchHeader } from './match-header.ts';
import { daysIn } from './read-days.ts';
import { type RawTable, readTable, type TableReading } from './read-table.ts';
import { type SplitTable, splitRecords, type TableRecord } from './split-records.ts';

export interface ExportFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface ExportContext {
  readonly answers?: ImportAnswers;
  /** Host of the project’s site: addresses of other sites are rejected. */
  readonly host?: string;
}

/** Possible delimiters, in the order of trial. */
const delimiters = [',', ';', '\t', '|'];
/** Number of first lines in which a header is searched. */
const headerLines = 40;

/**
 * Reads one exported text file (CSV, TSV or JSON rows): recognised source, rows, sums and questions, or a rejection.
 */
export function readExport(file: ExportFile, context: ExportContext = {}): ImportOutcome {
  const decoded = decodeTable(file.bytes);
  if (decoded.kind === 'refused') return decoded;
  const sheet = /^\s*\[/.test(decoded.text) ? jsonRecords(decoded.text) : null;
  const read = sheet === null ? readText(decoded.text, file.name, context) : readRecords(sheet, file.name, '', context);
  if ('reason' in read) return read;
  const warnings = {
    ...read.warnings,
    ...(decoded.repaired ? { 'repaired-encoding': 1 } : {}),
    ...(decoded.controls > 0 ? { 'control-characters': decoded.controls } : {}),
  };
  const outcome = finish(read, decoded.encoding, sheet === null ? read.delimiter : null, warnings);
  return sheet !== null && outcome.kind === 'read' ? { ...outcome, decimal: '.' } : outcome;
}

/** Reads the sheets of a workbook, each already split into records. */
export function readSheets(
  sheets: readonly { readonly name: string; readonly records: readonly TableRecord[] }[],
  fileName: string,
  context: ExportContext = {},
): ImportOutcome {
  const parts = sheets.map((sheet) => readRecords(sheet.records, fileName, sheet.name, context));
  const read = parts.filter((part) => !('reason' in part)) as Parts[];
  if (read.length === 0) return (parts[0] as ImportRefusal | undefined) ?? refused('no-data-table');
  return finish(joined(read), 'utf-8', null, joined(read).warnings);
}

/** Reads the tables of an archive together: two of its files contain the totals and the period. */
export function readArchive(files: readonly ExportFile[], context: ExportContext = {}): ImportOutcome {
  const outcomes = files.map((file) => ({ file, outcome: readExport(file, context) }));
  const read = outcomes.flatMap(({ file, outcome }) => (outcome.kind === 'read' ? [{ file, outcome }] : []));
  if (read.length === 0)
    return outcomes.find(({ outcome }) => outcome.kind === 'refused')?.outcome ?? refused('no-data-table');
  const dates = read.flatMap(({ outcome }) => outcome.tables).find((table) => table.source === 'search-console-dates');
  const period = dates?.period ?? context.answers?.period ?? null;
  const tables = read.flatMap(({ file, outcome }) =>
    outcome.tables.map((table): ImportTable => ({ ...table, name: file.name, period: table.period ?? period })),
  );
  const { encoding, delimiter, decimal } = (read[0] as (typeof read)[number]).outcome;
  const questions = period === null ? [questionOf('period')] : [];
  return {
    kind: 'read',
    source: 'search-console-archive',
    encoding,
    delimiter,
    decimal,
    tables,
    questions,
    warnings: {},
  };
}

interface Parts {
  readonly delimiter: string | null;
  readonly readings: readonly TableReading[];
  readonly asked: readonly QuestionId[];
  readonly warnings: Readonly<Record<string, number>>;
}

function finish(
  read: Parts,
  encoding: string,
  delimiter: string | null,
  warnings: Readonly<Record<string, number>>,
): ImportOutcome {
  const tables = read.readings.map((one) => one.table);
  if (tables.every((table) => table.source === 'search-console-filters')) {
    return delimiter === null ? refused('no-data-table') : filtersAlone(tables, encoding, delimiter);
  }
  const asked = [...new Set([...read.asked, ...(read.readings[0]?.questions ?? [])])];
  return {
    kind: 'read',
    source: (tables[0] as ImportTable).source,
    encoding,
    delimiter,
    decimal: read.readings[0]?.decimal ?? null,
    tables,
    questions: asked.map(questionOf),
    warnings,
  };
}

/**
 * An export of filters alone: rejected, unless they contain a period, as those of an archive do.
 */
function filtersAlone(tables: readonly ImportTable[], encoding: string, delimiter: string): ImportOutcome {
  const inArchive = tables[0]?.rows.some((row) => daysIn(row.texts.value ?? '').length >= 2);
  if (!inArchive) return refused('no-data-table');
  return {
    kind: 'read',
    source: 'search-console-filters',
    encoding,
    delimiter,
    decimal: null,
    tables,
    questions: [],
    warnings: {},
  };
}

function readText(text: string, name: string, context: ExportContext): Parts | ImportRefusal {
  const present = delimiters.filter((delimiter) => text.includes(delimiter));
  const splits = present.map((delimiter) => ({ delimiter, split: splitRecords(text, delimiter) }));
  const found = splits
    .map(({ delimiter, split }) => ({ delimiter, split, raw: findTable(split.records, 0, '') }))
    .filter((one) => one.raw !== null)
    .sort((a, b) => score(b.raw) - score(a.raw))[0];
  if (found === undefined || found.raw === null) return unknownTable(splits, name, context);
  const { split, raw } = found;
  if (raw.match.missing.length > 0) return refused('missing-column', [raw.header.line], raw.match.missing);
  if (split.unclosed !== null) return refused('unbalanced-quotes', [split.unclosed]);
  const last = split.records.at(-1);
  const cut =
    !split.ended && last !== undefined && last.cells.length < raw.header.cells.length && raw.records.includes(last);
  if (cut && context.answers?.acceptTruncated !== true) return refused('truncated', [last.line]);
  const complete = cut ? split.records.slice(0, -1) : split.records;
  const read = readRecords(complete, name, '', context);
  return 'reason' in read ? read : { ...read, delimiter: found.delimiter };
}

function score(raw: RawTable | null): number {
  return raw === null ? -1 : raw.match.columns.length - 100 * raw.match.missing.length;
}

/** All tables of a list of records, in order. */
function readRecords(
  records: readonly TableRecord[],
  name: string,
  sheet: string,
  context: ExportContext,
): Parts | ImportRefusal {
  const readings: TableReading[] = [];
  let from = 0;
  for (;;) {
    const raw = findTable(records, from, sheet);
    if (raw === null || raw.match.missing.length > 0) break;
    const reading = readTable(raw, { answers: context.answers ?? {}, market: marketIn(name) });
    if ('reason' in reading)
      return readings.length === 0 ? reading : joined([{ delimiter: null, readings, asked: [], warnings: {} }]);
    const stranger = otherSite(raw.match.source, reading.table, context.host);
    if (stranger !== null) return refused('wrong-site', [], [stranger]);
    readings.push(reading);
    from = records.indexOf(raw.records.at(-1) ?? raw.header) + 1;
  }
  if (readings.length === 0) return refused('no-data-table');
  return joined([{ delimiter: null, readings, asked: [], warnings: {} }]);
}

function joined(parts: readonly Parts[]): Parts {
  const readings = parts.flatMap((part) => part.readings);
  const warnings: Record<string, number> = {};
  for (const reading of readings) {
    for (const [id, count] of Object.entries(reading.warnings)) warnings[id] = (warnings[id] ?? 0) + count;
  }
  return { delimiter: parts[0]?.delimiter ?? null, readings, asked: parts.flatMap((part) => part.asked), warnings };
}

/** The first header row of a known export at or after a record, with the records under it. */
function findTable(
  records: readonly TableRecord[],
  from: number,
  name: string,
  sources: readonly ImportSource[] = imports,
): RawTable | null {
  const preamble: string[] = [];
  let best: RawTable | null = null;
  for (let index = from; index < Math.min(records.length, from + headerLines); index += 1) {
    const header = records[index] as TableRecord;
    const match = header.cells.length < 2 ? null : matchHeader(header.cells, sources);
    if (match !== null && (best === null || match.missing.length < best.match.missing.length)) {
      best = { match, header, records: bodyOf(records, index + 1), preamble: preambleDays(preamble), name };
      if (match.missing.length === 0) return best;
    }
    preamble.push(header.cells.join(' '));
  }
  return best;
}

/** Records up to an empty line or a comment; « # » is a comment only alone or before a space. */
function bodyOf(records: readonly TableRecord[], from: number): TableRecord[] {
  const end = records.findIndex(
    (record, index) => index >= from && (isBlank(record) || /^#(?: |-|$)/.test(record.cells[0] ?? '')),
  );
  return records.slice(from, end < 0 ? records.length : end);
}

function isBlank(record: TableRecord): boolean {
  return record.cells.every((cell) => cell.trim() === '');
}

/** Days of the report written above its header, without the day it was generated. */
function preambleDays(lines: readonly string[]): string[] {
  return lines.filter((line) => !/generated|genere|keyword stats/i.test(line)).flatMap(daysIn);
}

function unknownTable(
  splits: readonly { delimiter: string; split: SplitTable }[],
  name: string,
  context: ExportContext,
): Parts | ImportRefusal {
  for (const { delimiter, split } of splits) {
    const raw = findTable(split.records, 0, '', [anyTable]);
    if (raw === null || raw.match.columns.length < 2 || raw.records.length === 0) continue;
    const reading = readTable(raw, { answers: context.answers ?? {}, market: marketIn(name) });
    if ('reason' in reading) return reading;
    const asked = context.answers?.mappingConfirmed === true ? [] : (['mapping'] as const);
    return { delimiter, readings: [reading], asked, warnings: reading.warnings };
  }
  const unclosed = splits[0]?.split.unclosed ?? null;
  return unclosed === null ? refused('no-data-table') : refused('unbalanced-quotes', [unclosed]);
}

/** Rows of a JSON API response; the field names of the first row are the header. */
function jsonRecords(text: string): TableRecord[] | null {
  let rows: unknown;
  try {
    rows = JSON.parse(text);
  } catch {
    return null;
  }
  if (!Array.isArray(rows) || rows.length === 0 || typeof rows[0] !== 'object' || rows[0] === null) return null;
  const header = Object.keys(rows[0] as object);
  const cellsOf = (row: unknown) =>
    header.map((key) => {
      const value = (row as Record<string, unknown>)[key] ?? '';
      return typeof value === 'object' ? JSON.stringify(value) : String(value as string | number | boolean);
    });
  return [header, ...rows.map(cellsOf)].map((cells, index) => ({ cells, line: index + 1 }));
}

/** Market in the file names of tools: `…_fr_2026-11-05.csv`, `…Positions-uk-2026…`, `google_gb_…`. */
function marketIn(fileName: string): string | null {
  const hit = /(?:_|-|^google_)(fr|uk|gb|us|be|ch|ca|de|es|it)(?:_|-)\S*\d{4}/i.exec(fileName)?.[1]?.toLowerCase();
  return hit === undefined ? null : hit === 'gb' ? 'uk' : hit;
}

/** Host of the addresses of a table when none belongs to the site; null when one does. */
function otherSite(source: ImportSource, table: ImportTable, host: string | undefined): string | null {
  const field = source.columns.find((one) => one.kind === 'url')?.field;
  if (field === undefined || host === undefined) return null;
  const hosts = table.rows.flatMap(
    (row) => /^https?:\/\/([^/]+)/i.exec(row.texts[field] ?? '')?.[1]?.toLowerCase() ?? [],
  );
  return hosts.length > 0 && !hosts.includes(host.toLowerCase()) ? (hosts[0] as string) : null;
}
