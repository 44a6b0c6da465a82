import { describe, expect, test } from 'vitest';
import { beyondClicks, type Discovery, Frontier } from '../../../src/io/crawler/frontier.ts';
import type { KnownUrl } from '../../../src/io/crawler/journal/known-url.ts';

const root = 'https://example.fr/';
function found(path: string, parent: KnownUrl | null, position = 0, more: Partial<Discovery> = {}): Discovery {
  return {
    url: root + path,
    source: 'link',
    depth: (parent?.depth ?? -1) + 1,
    hops: 0,
    parent,
    position,
    way: 'click',
    ...more,
  };
}
const path = (row: KnownUrl | null) => row?.url.slice(root.length) ?? null;

test('a URL is queued once, whatever its spelling', () => {
  const frontier = new Frontier(false);
  expect(frontier.discover(found('a%62', null))).not.toBeNull();
  expect(frontier.discover(found('ab', null))).toBeNull();
  expect(path(frontier.take())).toBe('a%62');
  expect(frontier.take()).toBeNull();
});

test('lists the queued URLs, approximately in the order in which they are taken', () => {
  for (const strict of [false, true]) {
    const frontier = new Frontier(strict);
    const soon = () => [...frontier.upcoming()].map((url) => url.slice(root.length));
    for (const [position, name] of ['a', 'b', 'c'].entries()) frontier.discover(found(name, null, position));
    const first = frontier.take()!;
    expect(soon()).toEqual(['b', 'c']);
    frontier.discover(found('late', null, 0, { way: 'late', depth: beyondClicks }));
    for (const [position, name] of ['a1', 'a2'].entries()) frontier.discover(found(name, first, position));
    frontier.discover(found('moved', first, 2, { way: 'redirect' }));
    expect(soon()).toEqual(['b', 'c', 'moved', 'a1', 'a2', 'late']);
    for (const row of [first, frontier.take()!, frontier.take()!]) frontier.markDone(row);
    expect(path(frontier.take())).toBe('moved');
    expect(soon()).toEqual(['a1', 'a2', 'late']);
    // Linked after all, it has its turn before, once.
    frontier.discover(found('late', first, 3));
    expect(soon().filter((name) => name === 'late')).toHaveLength(2);
    frontier.markDone(frontier.find(`${root}moved`)!);
    const taken = [frontier.take()!, frontier.take()!, frontier.take()!];
    expect(new Set(taken.map(path))).toEqual(new Set(['a1', 'a2', 'late']));
    expect(soon()).toEqual([]);
  }
});

describe('a strict frontier', () => {
  test('finishes a level, and sorts the next by the pages that link to it, not by the order of the responses', () => {
    const orders = [
      [0, 1],
      [1, 0],
    ].map((answers) => {
      const frontier = new Frontier(true);
      for (const [position, name] of ['a', 'b'].entries()) frontier.discover(found(name, null, position));
      const level = [frontier.take()!, frontier.take()!];
      for (const index of answers) {
        const row = level[index]!;
        frontier.discover(found(`${path(row)}2`, row, 2));
        frontier.discover(found(`${path(row)}1`, row, 1));
        frontier.discover(found('shared', row, 3 - index));
        if (index !== answers.at(-1)) expect(frontier.hasWork()).toBe(false);
        frontier.markDone(row);
        if (index !== answers.at(-1)) expect(frontier.take()).toBeNull();
      }
      return [frontier.take(), frontier.take(), frontier.take(), frontier.take(), frontier.take()].map(path);
    });
    expect(orders[0]).toEqual(['a1', 'a2', 'shared', 'b1', 'b2']);
    expect(orders[1]).toEqual(orders[0]);
  });
});

test('a frontier that is not strict continues while a slow page of the previous level is in flight', () => {
  const frontier = new Frontier(false);
  frontier.discover(found('slow', null, 0));
  frontier.discover(found('quick', null, 1));
  const [, quick] = [frontier.take()!, frontier.take()!];
  frontier.discover(found('next', quick));
  expect(path(frontier.take())).toBe('next');
});

test('redirect targets come before the next level, declared URLs after everything that clicks reach', () => {
  const frontier = new Frontier(false);
  frontier.discover(found('home', null));
  const home = frontier.take()!;
  frontier.discover(found('declared', home, 0, { way: 'late', depth: beyondClicks }));
  frontier.discover(found('linked', home, 1));
  frontier.discover(found('target', home, 2, { way: 'redirect', depth: 0 }));
  expect(path(frontier.take())).toBe('target');
  expect(path(frontier.take())).toBe('linked');
  expect(frontier.hasWork()).toBe(false);
});

test('a declared URL that turns out to be linked moves up with its depth', () => {
  const frontier = new Frontier(true);
  frontier.discover(found('home', null));
  const home = frontier.take()!;
  frontier.discover(found('page', home, 0, { way: 'late', depth: beyondClicks }));
  frontier.discover(found('page', home, 5));
  frontier.markDone(home);
  const page = frontier.take()!;
  expect([path(page), page.depth]).toEqual(['page', 1]);
});

test('a restored frontier continues where it stopped', () => {
  const frontier = new Frontier(true);
  for (const [name, done] of [
    ['a', true],
    ['b', false],
    ['c', false],
  ] as const) {
    frontier.restore({ url: root + name, depth: 1, source: 'link', inSitemap: false }, done);
  }
  expect([frontier.take(), frontier.take(), frontier.take()].map(path)).toEqual(['b', 'c', null]);
  expect(frontier.discover(found('a', null))).toBeNull();
});

describe('URLs of suspect spaces', () => {
  const doubter = (open: Set<string>) => ({
    suspectSpaces: (row: KnownUrl) => (open.has(path(row)![0]!) ? [path(row)![0]!] : []),
    isInformative: (row: KnownUrl) => !path(row)!.endsWith('0'),
    settle: () => undefined,
  });
  const filled = (strict: boolean, open: Set<string>) => {
    const frontier = new Frontier(strict, doubter(open));
    for (const [position, name] of ['t0', 't1', 'a', 't2', 'u1', 'u2'].entries())
      frontier.discover(found(name, null, position));
    return frontier;
  };
  const all = (frontier: Frontier): KnownUrl[] => {
    const rows: KnownUrl[] = [];
    for (let row = frontier.take(); row !== null; row = frontier.take()) rows.push(row);
    return rows;
  };

  test.each([true, false])(
    'come one at a time for each space, informative ones first, after the other URLs (strict: %s)',
    (strict) => {
      const frontier = filled(strict, new Set(['t', 'u']));
      const rounds: (string | null)[][] = [];
      for (let rows = all(frontier); rows.length > 0; rows = all(frontier)) {
        rounds.push(rows.map(path));
        for (const row of rows) frontier.markDone(row);
      }
      expect(rounds).toEqual([['a'], ['t1', 'u1'], ['t2', 'u2'], ['t0']]);
      expect(frontier.hasWork()).toBe(false);
    },
  );
  test('are released together when their space is no longer suspect', () => {
    const open = new Set(['t', 'u']);
    const frontier = filled(true, open);
    for (const row of all(frontier)) frontier.markDone(row);
    const probes = all(frontier);
    expect(probes.map(path)).toEqual(['t1', 'u1']);
    open.delete('t');
    for (const row of probes) frontier.markDone(row);
    expect(all(frontier).map(path)).toEqual(['t0', 't2', 'u2']);
  });
  test('come before URLs that only a sitemap lists', () => {
    const frontier = new Frontier(false, doubter(new Set(['t'])));
    frontier.discover(found('t1', null));
    frontier.discover(found('t2', null, 1));
    frontier.discover({ ...found('declared', null), depth: beyondClicks, way: 'late' });
    const first = frontier.take()!;
    expect([path(first), frontier.take()]).toEqual(['t1', null]);
    frontier.markDone(first);
    expect(path(frontier.take())).toBe('t2');
  });
});
