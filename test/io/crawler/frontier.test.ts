import { describe, expect, test } from '@jest/globals';
import { beyondClicks, type Discovery, Frontier, type Known } from '../../../src/io/crawler/frontier.ts';

const root = 'https://example.fr/';
function found(path: string, parent: Known | null, position = 0, more: Partial<Discovery> = {}): Discovery {
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
const path = (row: Known | null) => row?.url.slice(root.length) ?? null;

test('a URL is queued once, under every spelling of its key', () => {
  const frontier = new Frontier(false);
  expect(frontier.discover(found('a%62', null))).not.toBeNull();
  expect(frontier.discover(found('ab', null))).toBeNull();
  expect(path(frontier.take())).toBe('a%62');
  expect(frontier.take()).toBeNull();
});

describe('a strict frontier', () => {
  test('waits for a level to end, and orders the next by who found it, not by who answered first', () => {
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
        frontier.done(row);
        if (index !== answers.at(-1)) expect(frontier.take()).toBeNull();
      }
      return [frontier.take(), frontier.take(), frontier.take(), frontier.take(), frontier.take()].map(path);
    });
    expect(orders[0]).toEqual(['a1', 'a2', 'shared', 'b1', 'b2']);
    expect(orders[1]).toEqual(orders[0]);
  });
});

test('a free frontier goes on while a slow page of the level before is running', () => {
  const frontier = new Frontier(false);
  frontier.discover(found('slow', null, 0));
  frontier.discover(found('quick', null, 1));
  const [, quick] = [frontier.take()!, frontier.take()!];
  frontier.discover(found('next', quick));
  expect(path(frontier.take())).toBe('next');
});

test('redirect targets come before the next level, declarations after everything that clicks reach', () => {
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
  frontier.done(home);
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
