import { expect, test } from 'vitest';
import type { Store } from '../../../src/io/services/store.ts';
import { bytesOfList } from '../../../src/io/store/document-bytes.ts';
import { StoredList } from '../../../src/io/store/lists/stored-list.ts';
import { AuditRows, auditRows, columnOf, joinedRows, valuesOf } from '../../../src/operations/sites/audit-rows.ts';

const rows = [
  { check: 'title.missing', severity: 'high', page: 'https://example.fr/é', evidence: { check: 'h1.missing' } },
  { check: 'h1.missing', severity: 'high', page: null, evidence: {} },
  { check: 'h1.missing', severity: 'low', page: 'https://example.fr/"check":"title.missing"', evidence: {} },
  { page: 'https://example.fr/\n', severity: 'low', check: 'h1.missing', indexable: true },
];
const lines = (list: readonly unknown[]) => Buffer.from(list.map((row) => `${JSON.stringify(row)}\n`).join(''));
const stored = (list: readonly unknown[]) => StoredList.ofLines(lines(list));

test('rows are read from their offsets', () => {
  const list = new AuditRows(stored(rows));
  expect(list.length).toBe(4);
  expect(list.slice(0, 9)).toEqual(rows);
  expect(list.slice(1, 3)).toEqual(rows.slice(1, 3));
  expect(list.slice(4, 8)).toEqual([]);
  expect(new AuditRows(stored([])).slice(0, 5)).toEqual([]);
});

test.each([
  [{ check: 'title.missing' }, [0]],
  [{ check: 'h1.missing' }, [1, 2, 3]],
  [{ check: 'h1.missing', severity: 'low' }, [2, 3]],
  [{ severity: 'low', check: undefined }, [2, 3]],
  [{ indexable: true }, [3]],
  [{ indexable: false }, []],
  [{ page: 'https://example.fr/é' }, [0]],
  [{ page: 'https://example.fr/"check":"title.missing"' }, [2]],
  [{ page: 'https://example.fr/\n' }, [3]],
  [{ severity: 'medium' }, []],
])('%j is searched in the fields of the rows alone', async (fields, expected) => {
  const list = new AuditRows(stored(rows));
  for (let time = 0; time < 2; time++) {
    const found = await list.where(fields);
    expect(found.length).toBe(expected.length);
    expect(found.slice(0, 9)).toEqual(expected.map((row) => rows[row]));
    expect(found.slice(1, 2)).toEqual(expected.slice(1, 2).map((row) => rows[row]));
  }
});

test('a field of every row is read, also of the rows that a search found and of those that follow them', async () => {
  const list = new AuditRows(stored(rows));
  expect(valuesOf(await columnOf(list, 'severity'))).toEqual(['high', 'high', 'low', 'low']);
  expect(valuesOf(await columnOf(list, 'indexable'))).toEqual([undefined, undefined, undefined, true]);
  const joined = joinedRows(await list.where({ severity: 'low' }), [{ page: 'https://example.fr/gone' }]);
  expect(valuesOf(await columnOf(joined, 'page'))).toEqual([rows[2]!.page, rows[3]!.page, 'https://example.fr/gone']);
  expect(joined.slice(1, 3)).toEqual([rows[3], { page: 'https://example.fr/gone' }]);
  expect(joined.slice(2, 9)).toEqual([{ page: 'https://example.fr/gone' }]);
});

test('others have their turn while many rows are looked through', async () => {
  const list = new AuditRows(stored(Array.from({ length: 5_000 }, (_, n) => ({ n, kind: 'a' }))));
  let turns = 0;
  const timer = setInterval(() => (turns += 1), 0);
  const found = await list.where({ kind: 'a' });
  clearInterval(timer);
  expect(found.length).toBe(5_000);
  expect(turns).toBeGreaterThan(2);
});

test('a list is read once until the audit finishes again, and the latest ones are kept', async () => {
  const wanted: string[] = [];
  const large = bytesOfList(lines([{ text: 'a'.repeat(40_000_000) }]));
  const store = {
    readPacked: async (id: string, name: string) => {
      wanted.push(`${id} ${name}`);
      return name === 'none' ? null : large;
    },
  } as unknown as Store;
  for (const since of ['1', '1', '2']) await auditRows('one', since, 'pages', store);
  expect(wanted).toEqual(['one pages', 'one pages']);
  // Forty megabytes each: the second pushes the first out.
  await auditRows('two', '1', 'pages', store);
  await auditRows('two', '1', 'pages', store);
  await auditRows('one', '2', 'pages', store);
  expect(wanted.slice(2)).toEqual(['two pages', 'one pages']);
  for (let time = 0; time < 2; time++) expect(await auditRows('one', '1', 'none', store)).toBeNull();
  expect(wanted.slice(4)).toEqual(['one none', 'one none']);
  const other = { readPacked: async () => bytesOfList(lines([{ other: true }])) } as unknown as Store;
  expect((await auditRows('one', '2', 'pages', other))?.slice(0, 1)).toEqual([{ other: true }]);
});
