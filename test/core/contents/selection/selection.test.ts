import { describe, expect, test } from 'vitest';
import type { Candidate } from '../../../../src/core/contents/selection/candidate.ts';
import {
  book,
  dropLast,
  isAllowed,
  isTool,
  ratedAmong,
  repetition,
  type Selection,
  takeBest,
} from '../../../../src/core/contents/selection/selection.ts';
import { candidateWith, plannedTarget } from '../../../support/plan-parts.ts';

const selectionWith = (given: Partial<Selection> = {}): Selection => ({
  pool: [],
  picked: [],
  hours: 100,
  cash: { acquisition: 100, activation: 0, retention: 0, referral: 0 },
  wanted: 10,
  personaLeft: new Map([['p1', 10]]),
  topics: new Set(),
  plain: 0,
  mostPlain: 10,
  createdPages: new Set(),
  counts: new Map(),
  due: () => 10,
  thrift: 0.05,
  rated: new WeakMap(),
  ...given,
});
const idsOf = ({ picked }: Selection): string[] => picked.map(({ candidate }) => candidate.format.id);
const post = (given: Parameters<typeof candidateWith>[0] = {}): Candidate =>
  candidateWith({ ...given, format: { id: 'I-TEST', family: 'interactive', interactivity: 2, ...given.format } });

describe('takeBest', () => {
  test('takes the item of best score per cost, with the second best as its runner-up', () => {
    const selection = selectionWith();
    const cheap = candidateWith({ format: { id: 'E-CHEAP' }, score: 0.5, hours: 1 });
    const dear = candidateWith({ format: { id: 'E-DEAR' }, score: 0.5, hours: 20 });
    expect(takeBest(selection, [dear, cheap])).toBe(true);
    expect(selection.picked).toEqual([{ candidate: cheap, runnerUp: dear }]);
    expect(selection.hours).toBe(99);
  });

  test('prefers another format once one is chosen: worth diminishes with repetition', () => {
    const selection = selectionWith();
    const pool = [
      candidateWith({ format: { id: 'E-A' }, topic: { id: 't1' }, score: 0.5 }),
      candidateWith({ format: { id: 'E-A' }, topic: { id: 't2' }, score: 0.49 }),
      candidateWith({ format: { id: 'E-B' }, topic: { id: 't2' }, score: 0.4 }),
    ];
    takeBest(selection, pool);
    takeBest(selection, pool);
    expect(idsOf(selection)).toEqual(['E-A', 'E-B']);
  });

  test('looks among one family only when asked, and reports that nothing is left', () => {
    const selection = selectionWith();
    expect(takeBest(selection, [candidateWith()], { family: 'ugc' })).toBe(false);
    expect(selection.picked).toEqual([]);
  });

  test('stops at the number of items wanted', () => {
    expect(takeBest(selectionWith({ wanted: 0 }), [candidateWith()])).toBe(false);
  });

  test('remembers the page that the item creates, and forgets it when the item is dropped', () => {
    const selection = selectionWith();
    const pool = [candidateWith({ format: { page: { ofTopic: 'always' } }, topic: { target: plannedTarget('t1') } })];
    takeBest(selection, pool);
    expect([...selection.createdPages]).toEqual(['https://www.velo-nord.example/t1']);
    dropLast(selection);
    expect([selection.createdPages.size, selection.hours, selection.counts.size]).toEqual([0, 100, 0]);
  });
});

describe('isAllowed', () => {
  const allowed = (one: Candidate, given: Partial<Selection> = {}, relaxed = false): boolean =>
    isAllowed(selectionWith({ topics: new Set(['t1']), ...given }), one, 1, relaxed);

  test('keeps two hours for each item still to be chosen', () => {
    expect(isAllowed(selectionWith({ hours: 8 }), candidateWith({ hours: 4 }), 3)).toBe(true);
    expect(isAllowed(selectionWith({ hours: 8 }), candidateWith({ hours: 4.5 }), 3)).toBe(false);
  });

  test('refuses an item that its stage cannot pay', () => {
    expect([allowed(post({ cash: 100 })), allowed(post({ cash: 101 }))]).toEqual([true, false]);
  });

  test('refuses an item of another family on a topic without an editorial item', () => {
    expect(allowed(post(), { topics: new Set() })).toBe(false);
  });

  test('refuses an item that points to a page that nothing creates', () => {
    const one = post({ topic: { target: plannedTarget('t1') } });
    expect(allowed(one)).toBe(false);
    expect(allowed(one, { createdPages: new Set(['https://www.velo-nord.example/t1']) })).toBe(true);
  });

  test('limits the items without a call to action', () => {
    expect(allowed(candidateWith(), { plain: 3, mostPlain: 3 })).toBe(false);
    expect(allowed(post(), { plain: 3, mostPlain: 3 })).toBe(true);
  });

  test('ignores the quotas of personas and formats when relaxed', () => {
    const full: Partial<Selection> = { personaLeft: new Map([['p1', 0]]), counts: new Map([['format I-TEST', 9]]) };
    expect([allowed(post(), full), allowed(post(), full, true)]).toEqual([false, true]);
  });

  test('never takes the same format twice on a topic for one persona', () => {
    expect(allowed(post(), { counts: new Map([['exact p1 t1 I-TEST', 1]]) }, true)).toBe(false);
  });

  test('takes a format with a page of its own once for a subject, whoever it is for', () => {
    const withPage = post({ format: { page: { suffix: { fr: 'liste', en: 'checklist' } } } });
    const counts = new Map([[withPage.keys.subject, 1]]);
    expect([allowed(withPage, { counts }), allowed(post(), { counts })]).toEqual([false, true]);
  });
});

test('book counts an item in and out', () => {
  const selection = selectionWith();
  const one = candidateWith({ hours: 3, cash: 20 });
  book(selection, one, 1);
  expect([selection.hours, selection.cash.acquisition, selection.plain, selection.personaLeft.get('p1')]).toEqual([
    97, 80, 1, 9,
  ]);
  expect([...selection.topics]).toEqual(['t1']);
  book(selection, one, -1);
  expect([selection.hours, selection.cash.acquisition, selection.plain, selection.personaLeft.get('p1')]).toEqual([
    100, 100, 0, 10,
  ]);
  expect([selection.topics.size, selection.counts.size]).toEqual([0, 0]);
});

test('repetition multiplies by 0.6 for each item of the pair, 0.5 of the format, 0.9 above the need of the stage', () => {
  const counts = new Map([
    ['pair p1 t1', 1],
    ['format E-TEST', 2],
    ['stage ACQ', 3],
  ]);
  expect(repetition(selectionWith({ counts, due: () => 3 }), candidateWith())).toBeCloseTo(0.6 * 0.25 * 0.9, 10);
  expect(repetition(selectionWith(), candidateWith())).toBe(1);
});

test('ratedAmong keeps the order of the pool, by family and persona', () => {
  const pool = [post(), candidateWith({ format: { id: 'E-A' } }), candidateWith({ format: { id: 'E-B' } })];
  const rated = ratedAmong(selectionWith(), pool, { family: 'editorial', personaId: 'p1' });
  expect(rated.map(({ candidate }) => candidate.format.id)).toEqual(['E-A', 'E-B']);
  expect(ratedAmong(selectionWith(), pool, { personaId: 'p2' })).toEqual([]);
});

test('a tool is an interactive item with a page, and no video', () => {
  const page = { suffix: { fr: 'quiz', en: 'quiz' } };
  expect([
    isTool(post({ format: { page } })),
    isTool(post()),
    isTool(post({ format: { page, media: 'video' } })),
  ]).toEqual([true, false, false]);
});
