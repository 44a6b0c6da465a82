import { expect, test } from 'vitest';
import type { PageParts } from '../../../../src/io/services/open-crawl.ts';
import { FollowedPages } from '../../../../src/io/store/pages/followed-pages.ts';

const partsOf = (...paths: string[]): PageParts[] =>
  paths.map((path) => ({ url: path, inSitemap: false, head: '', texts: '', addresses: '', numbers: [] }));

function follower(resumed: boolean): { followed: FollowedPages; had: string[] } {
  const had: string[] = [];
  const follow = async (pages: readonly PageParts[]): Promise<void> => void had.push(...pages.map(({ url }) => url));
  return { followed: new FollowedPages(follow, resumed), had };
}

test('the follower of a crawl receives its pages in the order of the crawl', async () => {
  const { followed, had } = follower(false);
  await followed.stored(partsOf('/b', '/a'), 2);
  await followed.stored(partsOf(), 0);
  await followed.stored(partsOf('/c'), 1);
  expect([had, followed.all]).toEqual([['/b', '/a', '/c'], true]);
});

test('it receives no more pages after one that was stored before', async () => {
  const { followed, had } = follower(false);
  await followed.stored(partsOf('/a', '/b'), 1);
  await followed.stored(partsOf('/c'), 1);
  expect([had, followed.all]).toEqual([[], false]);
});

test('it receives no page of a resumed crawl, and without a follower nothing is complete', async () => {
  const { followed, had } = follower(true);
  await followed.stored(partsOf('/a'), 1);
  expect([had, followed.all]).toEqual([[], false]);
  expect(new FollowedPages(undefined, false).all).toBe(false);
});
