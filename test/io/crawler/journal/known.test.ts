import { expect, test } from '@jest/globals';
import { pageSources } from '../../../../src/core/pages/page.ts';
import { Known } from '../../../../src/io/crawler/journal/known.ts';

test('what shares one number stays apart: each state, mark and source is read back as it was written', () => {
  for (const source of pageSources) {
    const row = new Known('https://example.fr/', source, 2, 7);
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
