import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { ImportReading, ImportTable } from '../../../src/core/framework/imports/import-outcome.ts';
import { readTableFile } from '../../../src/io/connectors/table-file.ts';
import { seededRandom } from '../../../src/core/values/random.ts';
import { cpuMs } from '../../support/cpu-time.ts';

interface Expected {
  readonly file: string;
  readonly company?: string;
  readonly source: string | null;
  readonly encoding: string | null;
  readonly delimiter: string | null;
  readonly decimal: string | null;
  readonly headerRow?: number;
  readonly rows: number | null;
  readonly totalsRows?: number;
  readonly ignoredRows?: number;
  readonly period: { from: string; to: string } | null;
  readonly currency?: string | null;
  readonly market?: string;
  readonly sums: Record<string, number>;
  readonly questions: readonly string[];
  readonly flags?: Record<string, readonly string[]>;
  readonly tables?: Record<string, Record<string, number>>;
  readonly sheets?: Record<string, Record<string, number>>;
  readonly kind?: string;
  readonly code?: string;
  readonly warnings?: Record<string, number>;
  readonly refusedRows?: readonly { line: number; reason: string }[];
  readonly answers?: Record<string, { rows?: number; adSpend?: number }>;
  readonly data?: { line?: number; lines?: readonly number[]; firstLine?: number };
}

const folder = join(import.meta.dirname, '..', '..', 'fixtures', 'connectors');
const { valid, broken } = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')) as Record<
  'valid' | 'broken',
  Expected[]
>;
const bytesOf = (one: Expected) => readFileSync(join(folder, one.file));
const hosts: Record<string, string> = {
  'maison-tilleul-gres': 'www.maison-tilleul-gres.example',
  'larkfield-rota': 'www.larkfield-rota.example',
};
const read = (one: Expected, answers = {}) =>
  readTableFile(basename(one.file), bytesOf(one), {
    answers,
    host: hosts[one.company ?? ''] ?? 'www.maison-tilleul-gres.example',
  });

function reading(one: Expected, answers = {}): ImportReading & { readonly first: ImportTable } {
  const outcome = read(one, answers);
  if (outcome.kind === 'refused') throw new Error(`${one.file} was refused: ${outcome.reason}`);
  return { ...outcome, first: outcome.tables[0] as ImportTable };
}

/** The figures of a table under the names of the list: GA4 revenue has two there. */
function pick(table: ImportTable, sums: Record<string, number>): Record<string, number | undefined> {
  const known: Record<string, number> = { ...table.sums, ...table.means, revenue: table.sums.revenueNet ?? Number.NaN };
  return Object.fromEntries(Object.keys(sums).map((key) => [key, known[key]]));
}

describe('valid files', () => {
  const flat = valid.filter((one) => one.tables === undefined && one.sheets === undefined);

  test.each(flat.map((one) => [one.file, one] as const))('%s', (_file, one) => {
    const { first, ...outcome } = reading(one);
    expect({
      source: outcome.source,
      encoding: outcome.encoding,
      delimiter: outcome.delimiter,
      decimal: outcome.decimal,
      rows: first.rows.length,
      totalsRows: first.totalsRows,
      ignoredRows: first.ignoredRows,
      period: first.period,
      questions: outcome.questions.map((question) => question.id),
      sums: pick(first, one.sums),
      flags: first.flags,
    }).toEqual({
      source: one.source,
      encoding: one.encoding,
      delimiter: one.delimiter,
      decimal: one.decimal,
      rows: one.rows,
      totalsRows: one.totalsRows,
      ignoredRows: one.ignoredRows ?? 0,
      period: one.period,
      questions: one.questions,
      sums: one.sums,
      flags: one.flags ?? {},
    });
    if (one.headerRow !== undefined) expect(first.headerLine).toBe(one.headerRow);
    if (one.currency !== undefined) expect(first.currency).toBe(one.currency);
    if (one.market !== undefined) expect(first.market).toBe(one.market);
  });

  const archives = valid.filter((one) => one.tables !== undefined);
  test.each(archives.map((one) => [one.file, one] as const))('%s, table by table', (_file, one) => {
    const outcome = reading(one);
    expect([outcome.source, outcome.questions]).toEqual([one.source, []]);
    const byKind = new Map(outcome.tables.map((table) => [table.source.replace('search-console-', ''), table]));
    for (const [kind, wanted] of Object.entries(one.tables ?? {})) {
      const table = byKind.get(kind) as ImportTable;
      const { rows, weightedPosition, ...sums } = wanted;
      expect([kind, table.rows.length, table.period, pick(table, sums)]).toEqual([kind, rows, one.period, sums]);
      if (weightedPosition !== undefined) expect(table.means.gscAvgPosition).toBeCloseTo(weightedPosition, 1);
    }
    expect(byKind.get('dates')?.flags).toEqual(one.flags);
  });

  test('the sheets of a workbook', () => {
    const one = valid.find((other) => other.sheets !== undefined) as Expected;
    const { tables, first, ...outcome } = reading(one);
    expect([outcome.source, first.headerLine, first.period, outcome.warnings]).toEqual([one.source, 2, one.period, {}]);
    expect(pick(first, one.sums)).toEqual(one.sums);
    expect(tables.map((table) => [table.name, table.rows.length])).toEqual([
      ['Metrics', 31],
      ['All posts', 8],
    ]);
  });

  test('the second table of a file has its own period and is not merged into the first', () => {
    const [first, second] = reading(
      valid.find((one) => one.file.includes('ga4-traffic-acquisition')) as Expected,
    ).tables;
    expect(first?.sums.sessions).toBe(108_800);
    expect(second).toMatchObject({
      source: 'ga4-daily',
      sums: { sessions: 4170 },
      period: { from: '2026-10-18', to: '2026-10-31' },
    });
  });

  test('volumes of a low-spend account are ranges, others are exact', () => {
    const volumes = (name: string) => reading(valid.find((one) => one.file.includes(name)) as Expected).first.volumes;
    expect([volumes('keyword-planner-buckets'), volumes('keyword-planner-fr')]).toEqual(['ranges', 'exact']);
  });

  test.each([
    'gsc-queries-fr.csv|gsc-queries-fr-excel.csv',
    'google-ads-en-day.csv|google-ads-en-utf16.csv',
    'meta-ads-fr.csv|meta-ads-fr-mojibake.csv',
  ])('the same rows in any layout: %s', (pair) => {
    const [plain, dressed] = pair.split('|').map((name) => {
      const rows = reading(valid.find((one) => one.file === `valid/${name}`) as Expected).first.rows;
      return rows.map(({ entity, from, to, values }) => ({ entity, from, to, values }));
    });
    expect(dressed?.map((row) => [row.entity, row.from, row.values.gscClicks ?? row.values.adClicks])).toEqual(
      plain?.map((row) => [row.entity, row.from, row.values.gscClicks ?? row.values.adClicks]),
    );
  });
});

describe('broken files', () => {
  const refusals = broken.filter((one) => one.kind === 'refuse');
  test.each(refusals.map((one) => [one.file, one] as const))('%s is refused with its reason', (_file, one) => {
    const outcome = read(one);
    if (outcome.kind === 'read') throw new Error(`read as ${outcome.source}`);
    expect(outcome.reason).toBe(one.code);
    expect(outcome.detail.fr.endsWith('.')).toBe(true);
    expect(outcome.detail.en.endsWith('.')).toBe(true);
    const { line, lines, firstLine } = one.data ?? {};
    const wanted = lines ?? [line ?? firstLine].filter((value) => value !== undefined);
    if (wanted.length > 0) expect(outcome.lines).toEqual(wanted);
  });

  const questioned = broken.filter((one) => one.kind === 'ask');
  test.each(questioned.map((one) => [one.file, one] as const))('%s raises a question for the user', (_file, one) => {
    expect(reading(one).questions.map((question) => question.id)).toContain(one.code);
  });

  test.each([
    ['02-ambiguous-dates', { dayOrder: 'month-first' }, 4, 20.64],
    ['08-duplicate-column', { column: 4 }, 8, 27.16],
    ['08-duplicate-column', { column: 5 }, 8, 100],
    ['16-two-currencies', { currency: 'EUR' }, 5, 14.2],
    ['21-undecided-decimals', { decimal: ',' }, 8, 37.628],
    ['21-undecided-decimals', { decimal: '.' }, 8, 37_628],
    ['03-truncated', { acceptTruncated: true }, 7, null],
  ] as const)('%s answered with %j', (name, answers, rows, spend) => {
    const { first, questions } = reading(broken.find((one) => one.file.includes(name)) as Expected, answers);
    expect([first.rows.length, questions]).toEqual([rows, []]);
    if (spend !== null) expect(first.sums.adSpend).toBe(spend);
  });

  const accepted = broken.filter((one) => one.kind === 'accept' || one.kind === 'partial');
  test.each(accepted.map((one) => [one.file, one] as const))('%s is read with a warning', (_file, one) => {
    const { first, warnings } = reading(one);
    expect([first.rows.length, pick(first, one.sums)]).toEqual([one.rows, one.sums]);
    expect(warnings).toMatchObject(one.warnings ?? {});
    const refusedRows = first.refused.map(({ line, reason }) => ({ line, reason }));
    expect(refusedRows).toEqual(one.refusedRows ?? []);
  });
});

describe('any bytes', () => {
  test('a file cut anywhere is read, questioned or rejected, without an exception', () => {
    for (const one of valid) {
      const bytes = bytesOf(one);
      for (let part = 0; part < 10; part += 1) {
        const outcome = readTableFile('cut.csv', bytes.subarray(0, Math.floor((bytes.length * part) / 10)));
        expect(['read', 'refused']).toContain(outcome.kind);
      }
    }
  });

  test('a file with one byte changed does not cause an exception', () => {
    const random = seededRandom(7);
    for (const one of [...valid, ...valid, ...valid]) {
      const bytes = Uint8Array.from(bytesOf(one));
      bytes[Math.floor(random() * bytes.length)] = Math.floor(random() * 256);
      expect(['read', 'refused']).toContain(readTableFile('changed.csv', bytes).kind);
    }
  });

  test('an upload over 20 MB is rejected before it is read', () => {
    expect(readTableFile('big.csv', new Uint8Array(20 * 1024 * 1024 + 1))).toMatchObject({
      kind: 'refused',
      reason: 'too-large',
    });
  });

  test('the time for one row of a million cells is proportional to its length', () => {
    const wide = new TextEncoder().encode(`Date,Sessions\n${'1,'.repeat(1_000_000)}\n`);
    expect(cpuMs(() => readTableFile('wide.csv', wide), 6_000)).toBeLessThan(6_000);
  });
});
