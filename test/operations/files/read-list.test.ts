import { expect, test } from 'vitest';
import { auditLists } from '../../../src/exports/lists/audit-lists.ts';
import { type ListRows, selectedRows } from '../../../src/operations/files/read-list.ts';

const rows = [
  { url: '/a', status: 200, title: 'Guide to tea', inlinks: 3 },
  { url: '/b', status: 404, title: null, inlinks: 10 },
  { url: '/c', status: 200, title: 'Pot', inlinks: null },
];
const read: ListRows = { list: auditLists[0]!, columns: ['url', 'status', 'title', 'inlinks'], rows };
const urls = (options: object) => selectedRows(read, options).map(({ url }) => url);

test.each([
  ['status=404', ['/b']],
  ['status!=404', ['/a', '/c']],
  ['inlinks>3', ['/b']],
  ['inlinks<=3', ['/a']],
  ['title~TEA', ['/a']],
  ['title=', ['/b']],
])('--filter %s keeps %j', (filter, expected) => expect(urls({ filter: [filter] })).toEqual(expected));

test.each([
  ['kind=hub', ['/h']],
  ['kind=rubrique d’offres', ['/h']],
  ['kind!=hub of offers', ['/o']],
  ['kind~OFFER', ['/h', '/o']],
])('--filter %s reads codes and the words that stand for them', (filter, expected) => {
  const kinds = {
    ...read,
    columns: ['url', 'kind'],
    rows: [
      { url: '/h', kind: 'hub' },
      { url: '/o', kind: 'offer' },
    ],
  };
  expect(selectedRows(kinds, { filter: [filter] }).map(({ url }) => url)).toEqual(expected);
});

test.each([
  ['search.devis=0', ['/a']],
  ['search.devis en ligne>0', ['/b']],
  ['search./a=b/=2', ['/b']],
])('--filter %s takes the column of a search by its whole name', (filter, expected) => {
  const searches = {
    ...read,
    columns: ['url', 'search.devis', 'search.devis en ligne', 'search./a=b/'],
    rows: [
      { url: '/a', 'search.devis': 0, 'search.devis en ligne': 0, 'search./a=b/': 0 },
      { url: '/b', 'search.devis': 1, 'search.devis en ligne': 1, 'search./a=b/': 2 },
      { url: '/c', 'search.devis': null, 'search.devis en ligne': null, 'search./a=b/': null },
    ],
  };
  expect(selectedRows(searches, { filter: [filter] }).map(({ url }) => url)).toEqual(expected);
});

test('a severity is sorted by its weight', () => {
  const rows = ['low', 'critical', 'info', 'high', 'medium'].map((severity) => ({ severity }));
  const sorted = (sort: string) => selectedRows({ ...read, columns: ['severity'], rows }, { sort: [sort] });
  expect(sorted('-severity').map(({ severity }) => severity)).toEqual(['critical', 'high', 'medium', 'low', 'info']);
  expect(sorted('severity')[0]).toEqual({ severity: 'info' });
});

test('filters hold together', () => expect(urls({ filter: ['status=200', 'title~pot'] })).toEqual(['/c']));

test.each([
  [['-inlinks'], ['/b', '/a', '/c']],
  [['inlinks'], ['/a', '/b', '/c']],
  [
    ['status', '-url'],
    ['/c', '/a', '/b'],
  ],
])('--sort %j gives %j, empty values last', (sort, expected) => expect(urls({ sort })).toEqual(expected));

test('a limit keeps the first rows', () => expect(urls({ sort: ['url'], limit: 1 })).toEqual(['/a']));

test.each([[{ filter: ['state=1'] }], [{ filter: ['nothing'] }], [{ sort: ['-state'] }]])(
  '%j is refused with what is known',
  (options) => expect(() => selectedRows(read, options)).toThrow(expect.objectContaining({ code: 'invalid-input' })),
);

test('findings of a severity are faults: what was not measured has none, unless its status is asked for', () => {
  const findings: ListRows = {
    list: auditLists.find(({ id }) => id === 'findings')!,
    columns: ['check', 'severity', 'status'],
    rows: [
      { check: 'a', severity: 'high', status: 'fail' },
      { check: 'b', severity: 'high', status: 'not-measured' },
    ],
  };
  const checks = (...filter: string[]) => selectedRows(findings, { filter }).map(({ check }) => check);
  expect(checks('severity=high')).toEqual(['a']);
  expect(checks('severity=high', 'status=not-measured')).toEqual(['b']);
  expect(checks('check~a')).toEqual(['a']);
});
