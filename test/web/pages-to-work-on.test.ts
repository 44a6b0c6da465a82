import { expect, test } from 'vitest';
import { pagesToWorkOn } from '../../src/web/parts/links/pages-to-work-on.ts';

test('a site without a sentence to link works on the pages that no text cites and on those that say little, each once', () => {
  const found = (check: string, page: string | null, status = 'fail') => ({ check, page, status });
  expect(
    pagesToWorkOn([
      found('link.chrome_only', '/contact'),
      found('content.thin', '/a'),
      found('content.thin_vs_norm', '/a'),
      found('content.thin', '/b', 'pass'),
      found('link.chrome_only', null),
      found('trust.legal', '/c'),
    ]),
  ).toEqual({ unlinked: ['/contact'], thin: ['/a'] });
});
