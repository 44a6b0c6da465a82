import { expect, test } from 'vitest';
import { forgetOldFiles } from '../../../src/operations/imports/forget-old-files.ts';

test('files of imports are kept for thirty days', async () => {
  const asked: string[] = [];
  await forgetOldFiles({
    services: { clock: { now: () => '2026-03-15T10:00:00.000Z' } } as never,
    store: {
      forgetImportFiles: async (before) => {
        asked.push(before);
      },
    },
  });
  expect(asked).toEqual(['2026-02-13T10:00:00.000Z']);
});
