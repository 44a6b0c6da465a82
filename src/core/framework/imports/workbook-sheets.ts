import { Parser } from 'htmlparser2';
import type { TableRecord } from './split-records.ts';

export interface WorkbookSheet {
  readonly name: string;
  readonly records: readonly TableRecord[];
}

/**
 * Limits that no export of a known tool reaches: a workbook of a kilobyte may name a cell a billion columns away, and a
 * parser keeps every open tag. Columns and rows are those of Excel.
 */
const limits = { columns: 16_384, rows: 1_048_576, cells: 4_000_000, depth: 64 };

class PastLimits extends Error {}

/**
 * Sheets of an Office Open XML workbook from its parts (`xl/workbook.xml` …), in workbook order; null for a workbook past
 * the limits.
 */
export function workbookSheets(parts: ReadonlyMap<string, string>): WorkbookSheet[] | null {
  try {
    return sheetsOf(parts);
  } catch (error) {
    if (error instanceof PastLimits) return null;
    throw error;
  }
}

function sheetsOf(parts: ReadonlyMap<string, string>): WorkbookSheet[] {
  const room = { cells: limits.cells };
  const shared = sharedStrings(parts.get('xl/sharedStrings.xml') ?? '');
  const targets = relations(parts.get('xl/_rels/workbook.xml.rels') ?? '');
  return sheetList(parts.get('xl/workbook.xml') ?? '').flatMap(({ name, relation }) => {
    const target = targets.get(relation);
    const xml = target === undefined ? undefined : parts.get(partName(target));
    return xml === undefined ? [] : [{ name, records: sheetRecords(xml, shared, room) }];
  });
}

function partName(target: string): string {
  return target.startsWith('/') ? target.slice(1) : `xl/${target}`;
}

function sheetList(xml: string): { name: string; relation: string }[] {
  const sheets: { name: string; relation: string }[] = [];
  walk(xml, {
    open(tag, attributes) {
      if (tag === 'sheet') sheets.push({ name: attributes.name ?? '', relation: attributes['r:id'] ?? '' });
    },
  });
  return sheets;
}

function relations(xml: string): Map<string, string> {
  const targets = new Map<string, string>();
  walk(xml, {
    open(tag, attributes) {
      if (tag === 'Relationship') targets.set(attributes.Id ?? '', attributes.Target ?? '');
    },
  });
  return targets;
}

/** One string per `si`, with its rich-text runs joined. */
function sharedStrings(xml: string): string[] {
  const strings: string[] = [];
  let inText = false;
  walk(xml, {
    open(tag) {
      if (tag === 'si') strings.push('');
      inText = tag === 't';
    },
    text(text) {
      if (inText) strings[strings.length - 1] += text;
    },
    close() {
      inText = false;
    },
  });
  return strings;
}

/**
 * Cells at their columns, with blanks between them; the line is the row number. The blanks count: `room` is what is left
 * for the workbook.
 */
function sheetRecords(xml: string, shared: readonly string[], room: { cells: number }): TableRecord[] {
  const records: { cells: string[]; line: number }[] = [];
  let column = 0;
  let type = '';
  let reading = false;
  let value = '';
  walk(xml, {
    open(tag, attributes) {
      if (records.length > limits.rows) throw new PastLimits();
      if (tag === 'row') records.push({ cells: [], line: Number(attributes.r ?? records.length + 1) });
      if (tag === 'c') {
        column = columnOf(attributes.r ?? '');
        type = attributes.t ?? '';
        value = '';
      }
      reading = tag === 'v' || tag === 't';
    },
    text(text) {
      if (reading) value += text;
    },
    close(tag) {
      reading = false;
      const cells = records.at(-1)?.cells;
      if (tag !== 'c' || cells === undefined) return;
      room.cells -= Math.max(1, column + 1 - cells.length);
      if (column >= limits.columns || room.cells < 0) throw new PastLimits();
      while (cells.length < column) cells.push('');
      cells[column] = type === 's' ? (shared[Number(value)] ?? '') : withoutPower(value, type);
    },
  });
  return records;
}

/** Excel saves 0.0171 as `1.7100000000000001E-2`: written out in digits. */
function withoutPower(value: string, type: string): string {
  if ((type !== '' && type !== 'n') || !/^-?[\d.]+E[-+]?\d+$/i.test(value)) return value;
  return Number(value).toLocaleString('en-US', { useGrouping: false, maximumFractionDigits: 15 });
}

/** `A1` → 0, `AB12` → 27. */
function columnOf(reference: string): number {
  const letters = /^[A-Z]+/.exec(reference)?.[0] ?? 'A';
  return letters.split('').reduce((total, letter) => total * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

interface Walk {
  readonly open?: (tag: string, attributes: Readonly<Record<string, string>>) => void;
  readonly text?: (text: string) => void;
  readonly close?: (tag: string) => void;
}

function walk(xml: string, { open, text, close }: Walk): void {
  let depth = 0;
  const handler = {
    onopentag(tag: string, attributes: Record<string, string>): void {
      depth += 1;
      if (depth > limits.depth) throw new PastLimits();
      open?.(tag, attributes);
    },
    ontext: text,
    onclosetag(tag: string): void {
      depth -= 1;
      close?.(tag);
    },
  };
  const parser = new Parser(handler, { xmlMode: true });
  parser.write(xml);
  parser.end();
}
