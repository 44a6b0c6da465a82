import { expect, test } from 'vitest';
import { pageSources } from '../../../../src/core/pages/page.ts';
import { KnownUrl } from '../../../../src/io/crawler/journal/known-url.ts';

test('the fields that share one number are independent', () => {
  for (const source of pageSources) {
    const row = new KnownUrl('https://example.fr/', source, 2, 7);
    expect([row.source, row.state, row.inSitemap, row.placed, row.stored]).toEqual([
      source,
      'queued',
      false,
      false,
      false,
    ]);
    for (const state of ['taken', 'done', 'queued', 'done'] as const) {
      row.state = state;
      row.inSitemap = state === 'taken';
      row.placed = !row.inSitemap;
      row.stored = state === 'done';
      expect([row.source, row.state, row.inSitemap, row.placed, row.stored]).toEqual([
        source,
        state,
        state === 'taken',
        state !== 'taken',
        state === 'done',
      ]);
    }
  }
});
