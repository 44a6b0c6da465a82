import { expect, test } from 'vitest';
import type { Store } from '../../../src/io/services/store.ts';
import type { AuditedSite } from '../../../src/operations/sites/audited-site.ts';
import { linkGoal, requireKnownPersonas } from '../../../src/operations/sites/link-goal.ts';
import { siteOf } from '../../support/site-of.ts';

const url = (path: string) => `https://exemple.fr${path}`;
const facts = siteOf({ '/': [], '/a': [], '/b': [] });
const site = {
  id: 'aud',
  facts,
  topics: [{ id: 't1', name: 'bols', pages: [url('/a'), url('/gone')] }],
  network: () => ({ rowOf: new Map(['/', '/a', '/b'].map((path, row) => [url(path), row])) }),
} as unknown as AuditedSite;
const cell = (persona: string, page: string | null, gap: number | null) => ({ persona, stage: 'ACQ', page, gap });
const coverage = {
  needs: [{ persona: 'p1' }, { persona: 'p2' }],
  cells: [cell('p1', url('/a'), 0.4), cell('p1', url('/b'), null), cell('p1', null, 1), cell('p2', url('/'), 1)],
};
const store = { readDocument: () => Promise.resolve(coverage) } as unknown as Store;
const goal = async (request: object) => [...(await linkGoal({ pages: [], ...request }, site, store))];

test('a topic raises its pages that the network contains', async () => {
  expect(await goal({ topic: 'bols' })).toEqual([[url('/a'), 1]]);
  expect(await goal({ topic: 't1' })).toEqual([[url('/a'), 1]]);
});

test('a persona raises the pages that answer it, by the value of their gap', async () => {
  expect(await goal({ persona: 'p1' })).toEqual([
    [url('/a'), 0.4],
    [url('/b'), 0.1],
  ]);
});

test('several personas raise the pages of each, and an unknown one among them is named', async () => {
  const pages = (await goal({ personaIds: ['p1', 'p2'] })).map(([page]) => page);
  expect(pages).toEqual([url('/'), url('/a'), url('/b')]);
  expect(await goal({ persona: 'p1', personaIds: ['p2', 'p1'] })).toEqual(await goal({ personaIds: ['p1', 'p2'] }));
  await expect(goal({ persona: 'p1', personaIds: ['p3'] })).rejects.toMatchObject({
    issues: [{ path: '/personaIds' }],
  });
});

test('a page named twice has its larger weight', async () => {
  expect(await goal({ persona: 'p1', topic: 't1' })).toEqual([
    [url('/a'), 1],
    [url('/b'), 0.1],
  ]);
});

test('an unknown topic or persona is rejected, and a goal without a page', async () => {
  await expect(goal({ topic: 'x' })).rejects.toMatchObject({ issues: [{ path: '/topic' }] });
  await expect(goal({ persona: 'x' })).rejects.toMatchObject({ issues: [{ path: '/persona' }] });
  await expect(goal({})).rejects.toMatchObject({ code: 'invalid-input' });
  await expect(goal({ persona: 'p1', stage: 'REV' })).rejects.toMatchObject({ code: 'invalid-input' });
});

test('an audit without personas knows none', () => {
  expect(() => requireKnownPersonas({ persona: 'p1' }, null)).toThrow('invalid-input');
  expect(() => requireKnownPersonas({ persona: 'p1' }, coverage as never)).not.toThrow();
});
