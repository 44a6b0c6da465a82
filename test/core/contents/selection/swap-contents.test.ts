import { expect, test } from 'vitest';
import type { Candidate } from '../../../../src/core/contents/selection/candidate.ts';
import { book, type Selection } from '../../../../src/core/contents/selection/selection.ts';
import { swapOnce } from '../../../../src/core/contents/selection/swap-contents.ts';
import { candidateWith, plannedTarget } from '../../../support/plan-parts.ts';

function selectionOf(items: readonly Candidate[]): Selection {
  const selection: Selection = {
    pool: [],
    picked: items.map((candidate) => ({ candidate, runnerUp: null })),
    hours: 100,
    cash: { acquisition: 100, activation: 0, retention: 0, referral: 0 },
    wanted: items.length,
    personaLeft: new Map([['p1', 10]]),
    topics: new Set(),
    plain: 0,
    mostPlain: 10,
    createdPages: new Set(),
    counts: new Map(),
    due: () => 10,
    thrift: 0.05,
    rated: new WeakMap(),
  };
  for (const one of items) book(selection, one, 1);
  return selection;
}
const swapped = (items: readonly Candidate[], pool: readonly Candidate[], tight = false, from = 0): string[] => {
  const selection = selectionOf(items);
  swapOnce(selection, pool, { from, tight });
  return selection.picked.map(({ candidate }) => candidate.format.id);
};
const weak = candidateWith({ format: { id: 'E-WEAK' }, score: 0.2 });
const strong = candidateWith({ format: { id: 'E-STRONG' }, score: 0.6 });

test('an item gives its place to a better one of its family and persona', () => {
  expect(swapped([weak], [weak, strong])).toEqual(['E-STRONG']);
});

test('items before the given rank stay', () => {
  expect(swapped([weak], [weak, strong], false, 1)).toEqual(['E-WEAK']);
});

test('another family does not take the place', () => {
  expect(swapped([weak], [weak, candidateWith({ format: { id: 'U-TEST', family: 'ugc' }, score: 0.9 })])).toEqual([
    'E-WEAK',
  ]);
});

test('with tight hours no item grows', () => {
  const longer = { ...strong, hours: 5 };
  expect([swapped([weak], [weak, longer], true), swapped([weak], [weak, longer], false)]).toEqual([
    ['E-WEAK'],
    ['E-STRONG'],
  ]);
});

test('the item that creates a page stays', () => {
  const creator = candidateWith({
    format: { id: 'E-PAGE', page: { ofTopic: 'always' } },
    topic: { target: plannedTarget('t1') },
    score: 0.1,
  });
  expect(swapped([creator], [creator, strong])).toEqual(['E-PAGE']);
});

test('the only editorial item of a topic stays while another item needs it', () => {
  const post = candidateWith({ format: { id: 'U-TEST', family: 'ugc' }, score: 0.3 });
  const elsewhere = candidateWith({ format: { id: 'E-STRONG' }, topic: { id: 't2' }, score: 0.9 });
  expect(swapped([weak, post], [weak, post, elsewhere])).toEqual(['E-WEAK', 'U-TEST']);
});
