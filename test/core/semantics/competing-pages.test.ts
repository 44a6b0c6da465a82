import { expect, test } from 'vitest';
import { competingPages, competitionRisk } from '../../../src/core/semantics/competing-pages.ts';
import type { Keyphrase } from '../../../src/core/semantics/keyphrases/keyphrases.ts';
import type { Intent } from '../../../src/core/semantics/intent/intent-cue.ts';
import type { SparseMatrix } from '../../../src/core/semantics/vectors/sparse-matrix.ts';

/** Two rows of length 1 whose cosine is the one given. */
const rowsWith = (cosine: number): SparseMatrix => ({
  rows: 2,
  width: 2,
  offsets: Uint32Array.of(0, 1, 3),
  columns: Uint32Array.of(0, 0, 1),
  values: Float32Array.of(1, cosine, Math.sqrt(1 - cosine * cosine)),
});
const page = (url: string, row: number, ...keys: string[]) => ({
  url,
  row,
  keyphrases: keys.map((key) => ({ key, text: key }) as Keyphrase),
});
const found = (
  cosine: number,
  { heads = ['cours poterie', 'cours poterie'], intents = [null, null] as (Intent | null)[], groups = new Map() } = {},
) =>
  competingPages([page('/b', 0, heads[0]!), page('/a', 1, heads[1]!)], rowsWith(cosine), {
    groupOf: groups,
    intentOf: (url) => intents[url === '/a' ? 0 : 1]!,
  });

test('two like pages headed by the same phrase compete, named in the order of their addresses', () => {
  expect(found(0.9)).toMatchObject([{ a: '/a', b: '/b', keyphrase: 'cours poterie', cosine: 0.9, confirmed: true }]);
});

test('pages that are not like, or headed by other phrases, do not', () => {
  expect(found(0.59)).toEqual([]);
  expect(found(0.9, { heads: ['cours poterie', 'stage raku'] })).toEqual([]);
});

test('a pair is a finding above 0.85 and a pair to merge above 0.92', () => {
  expect(found(0.85)[0]).toMatchObject({ confirmed: false, advice: 'consolidate' });
  expect(found(0.95)[0]).toMatchObject({ confirmed: true, advice: 'merge' });
});

test('pages that answer different intents are to differentiate', () => {
  expect(found(0.95, { intents: ['informational', 'transactional'] })[0]).toMatchObject({
    sameIntent: false,
    advice: 'differentiate',
  });
});

test('near duplicates are left to their own check', () => {
  const groups = new Map([
    ['/a', '/a'],
    ['/b', '/a'],
  ]);
  expect(found(0.95, { groups })).toEqual([]);
});

test('the risk adds the head phrase, the likeness and the intent', () => {
  expect(competitionRisk({ sameHead: true, cosine: 0.9, sameIntent: true })).toBe(0.75);
  expect(competitionRisk({ sameHead: false, cosine: 0.5, sameIntent: false })).toBe(0);
});
