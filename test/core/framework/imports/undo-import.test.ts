import { expect, test } from 'vitest';
import { readCompany } from '../../../../src/core/framework/company/company.ts';
import type { ImportRecord } from '../../../../src/core/framework/company/company-imports.ts';
import { importTrace, undoTrace } from '../../../../src/core/framework/imports/undo-import.ts';
import { companyInMemory } from '../../../../src/io/company-document.ts';
import { exampleCompany } from '../../../support/companies.ts';

const start = readCompany(exampleCompany('maison-tilleul-gres'));
const [first, second] = start.channels;
const days = { from: start.period.baselineStart, to: start.period.baselineEnd };
const reading = (channelId: string, sessions: number) => ({
  source: 'any',
  channelId,
  label: channelId,
  ...days,
  figures: { sessions },
});
const record = (letter: string, ...readings: ImportRecord['readings']): ImportRecord => {
  return { digest: letter.repeat(64), file: `${letter}.csv`, source: 'any', readings };
};

/** A company after imports, with the sessions of its channels. */
function companyWith(imports: readonly ImportRecord[], sessions: Readonly<Record<string, number>>) {
  const channels = start.channels.map((one) => {
    const value = sessions[one.id];
    return value === undefined ? one : { ...one, metrics: { ...one.metrics, sessions: value } };
  });
  return readCompany({ ...start, channels, imports });
}

const a = record('a', reading(first!.id, 1), reading(second!.id, 2));
const b = record('b', reading(first!.id, 3));
const before = companyWith([a], { [first!.id]: 1, [second!.id]: 2 });
const after = companyWith([record('a', reading(second!.id, 2)), b], { [first!.id]: 3, [second!.id]: 2 });
/** What imports are about, without what a reading says of it. */
const seen = ({ channels, keywords, imports = [] }: typeof after) => ({ channels, keywords, imports });
const undone = (company: typeof after, trace: ReturnType<typeof importTrace>) => {
  const found = undoTrace(company, trace);
  return 'kind' in found ? found : seen(readCompany(companyInMemory(company).edited(found.edits).data));
};

test('the readings whose place an import took are back after it, with their figures', () => {
  expect(undone(after, importTrace(before, after, b.digest))).toEqual(seen(before));
});

test('an import all of whose readings were replaced is back where it was in the list', () => {
  const whole = record('a', reading(first!.id, 1));
  const other = record('c', reading(second!.id, 2));
  const earlier = companyWith([whole, other], { [first!.id]: 1, [second!.id]: 2 });
  const later = companyWith([other, b], { [first!.id]: 3, [second!.id]: 2 });
  expect(undone(later, importTrace(earlier, later, b.digest))).toEqual(seen(earlier));
});

test('an import that is not the last is undone alone when later ones are about other figures', () => {
  const other = record('c', reading(second!.id, 9));
  const trace = importTrace(companyWith([], {}), companyWith([b], { [first!.id]: 3 }), b.digest);
  const later = companyWith([b, other], { [first!.id]: 3, [second!.id]: 9 });
  expect(undone(later, trace)).toEqual(seen(companyWith([other], { [second!.id]: 9 })));
});

test('a later import of the same figure, though it gave the same value, and an edit are said instead', () => {
  const trace = importTrace(companyWith([], {}), companyWith([b], { [first!.id]: 3 }), b.digest);
  const same = companyWith([b, record('c', reading(first!.id, 3))], { [first!.id]: 3 });
  expect(undone(same, trace)).toEqual({ kind: 'import', file: 'c.csv' });
  const edited = companyWith([b], { [first!.id]: 4 });
  expect(undone(edited, trace)).toEqual({ kind: 'figure', channelId: first!.id, metric: 'sessions' });
  expect(undone(companyWith([], { [first!.id]: 3 }), trace)).toEqual({ kind: 'import', file: null });
});

test('a figure of a keyword returns with its source, unless it was changed since', () => {
  const [keyword, ...rest] = start.keywords;
  const withKeyword = (volume: number, source: string | undefined, imports: readonly ImportRecord[]) =>
    readCompany({
      ...start,
      imports,
      keywords: [{ ...keyword!, volume, sources: source === undefined ? {} : { volume: source } }, ...rest],
    });
  const own = record('b');
  const [old, read] = [withKeyword(10, undefined, []), withKeyword(20, 'list', [own])];
  const trace = importTrace(old, read, own.digest);
  expect(undone(read, trace)).toEqual(seen(old));
  expect(undone(withKeyword(21, 'list', [own]), trace)).toEqual({ kind: 'keyword', term: keyword!.term });
});
