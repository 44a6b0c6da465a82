import { expect, test } from 'vitest';
import { seedRefusal } from '../../../src/io/crawler/crawl-failures.ts';
import type { OriginRobots } from '../../../src/io/crawler/robots/robots-access.ts';

test('a robots.txt that redirects to a private address is explained', () => {
  const robots = {
    state: 'unreachable',
    status: null,
    issues: ['redirect', 'blocked-target'],
  } as never as OriginRobots;
  const failure = seedRefusal({ url: 'http://exemple.fr/', ignoreRobots: false }, robots)!;
  expect(failure.detail).toMatchObject({ fr: expect.stringContaining('(il redirige vers une adresse privée)') });
});
